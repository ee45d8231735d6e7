using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Subcommittees;

/// <summary>Begins a subcommittee.</summary>
internal static class NewSubcommittee
{
    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var date = wishes.Date ?? council.Today;
        return NewContent.Of($"{SubcommitteeRoutes.Folder}/{wishes.Name ?? $"subcommittee-{date.Year}"}.md", string.Create(CultureInfo.InvariantCulture,
            $"""
            ---
            {YamlText.Field("title", wishes.Title ?? NewContent.ToWrite("部会の名前"))}
            established: {date:yyyy-MM-dd}    # 設置の日
            representative: {NewContent.ToWrite("代表者")}
            members:
              - {NewContent.ToWrite("参加する団体")}
            purpose: {NewContent.ToWrite("目的")}
            ---

            """));
    }
}
