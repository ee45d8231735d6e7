using CouncilSite.Content;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Bylaws;

/// <summary>Begins a version of the bylaws: the one in force, word for word, with a 附則 more; the outline of a first one where there is none.</summary>
internal static class NewBylaws
{
    // What holds of the version that is copied and not of the copy.
    private static readonly string[] KeysOfOneVersion = ["name", "in_force", "adopted", "aliases", "note"];

    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var path = $"{BylawsRoutes.Folder}/{wishes.Name ?? $"{(wishes.Date ?? council.Today).Year}"}.md";
        return NewContent.Of(path, council.Bylaws.MeantOn(council.Today) is { } version
            ? Copy(version, wishes)
            : First(council.Settings.Name, wishes.Title, wishes.Date ?? council.Today));
    }

    private static string Copy(BylawsVersion version, NewFileWishes wishes)
    {
        var lines = version.Source.Text.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        var end = Array.IndexOf([.. lines.Select(line => line.TrimEnd())], "---", 1);
        var kept = new List<string>();
        var isKept = true;
        foreach (var line in lines[1..end])
        {
            // Lines of a value begin with a blank or a dash; those of remarks stand for themselves.
            if (line is [not (' ' or '-'), ..])
                isKept = !KeysOfOneVersion.Contains(line.Split(':')[0]);
            if (isKept)
                kept.Add(line);
        }

        var inForce = wishes.Date is { } day ? $"{day:O}" : "未定";
        var date = wishes.Date is { } known ? JapaneseDate.Era(known) : "令和　年　月　日";
        return $"""
            ---
            {YamlText.Field("name", wishes.Title ?? NewContent.ToWrite("この版の呼び名"))}
            in_force: {inForce}    # 施行日。決まるまでは 未定
            {string.Join('\n', kept)}
            {string.Join('\n', lines[end..])}

            附　則
            この改正{version.FrontMatter.Type}の施行の日は、{date}とする。

            """;
    }

    private static string First(string council, string? name, DateOnly day) =>
        $"""
        ---
        {YamlText.Field("title", $"{council}規約")}
        {YamlText.Field("name", name ?? "制定")}
        in_force: {day:O}    # 施行日。附則の日付と同じにします
        ---

        （名称）
        第１条　この会は、{council}と称する。

        （目的）
        第２条　{NewContent.ToWrite("目的")}

        附　則
        この規約は、{JapaneseDate.Era(day)}から施行する。

        """;
}
