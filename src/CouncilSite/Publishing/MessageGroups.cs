using CouncilSite.Kinds.Pages;

namespace CouncilSite.Publishing;

/// <summary>Every message by the letters that its code begins with, as the guide shows them.</summary>
public static class MessageGroups
{
    private static readonly IReadOnlyDictionary<string, string> Labels = ContentKinds.All
        .SelectMany(kind => kind.Diagnostics.Select(message => KeyValuePair.Create(Letters(message.Code), kind.Label)))
        .Concat(new Dictionary<string, string>
        {
            ["CON"] = "ファイルと文字",
            ["CSV"] = "CSVの表",
            ["FLD"] = "項目",
            ["IMP"] = "Excelの表と今のサイトの読み込み",
            ["INT"] = "プログラム",
            ["LNK"] = "リンク",
            ["MD"] = "本文の書き方",
            ["MRK"] = "テンプレートのHTML",
            ["SITE"] = "サイト全体",
            ["THM"] = "テーマ",
            ["WRT"] = "文章",
            ["YAML"] = "YAMLの書き方",
        })
        .DistinctBy(label => label.Key)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The groups, by their letters.</summary>
    public static IReadOnlyList<MessageGroup> All { get; } =
        [.. DiagnosticCatalog.All.GroupBy(message => Letters(message.Code)).Select(group => new MessageGroup(group.Key, Labels[group.Key], [.. group]))];

    private static string Letters(string code) => code[..^3];
}
