
namespace CouncilSite.Kinds.Bylaws.Publication;

/// <summary>What each edition of bylaws says whose words are an editor's.</summary>
internal static class RestatedText
{
    /// <summary>The remark.</summary>
    public const string Remark = "原文の内容を変えずに言い回しを書き改めた条文です。原文の文言そのものではありません。";
}
