using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>Begins the next issue: its number, its day of issue and the headings of its parts. Before the first one, what issues have in common too.</summary>
internal static class NewNewsletter
{
    private const int FirstDayOfIssue = 1;

    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var (about, issues) = (council.Newsletters.About, council.Newsletters.Issues);
        var cadence = about?.Cadence ?? new Cadence([FirstDayOfIssue], []);
        var parts = about?.Parts ?? [new NewsletterPart(1, NewContent.ToWrite("部の題"))];
        var last = issues.Count > 0 ? issues[^1] : null;
        var number = (last?.Number.Value ?? 0) + 1;
        var next = cadence.Next(last?.Date.Value ?? council.Today);
        var date = wishes.Date ?? next;
        var issue = new NewFile(
            string.Create(CultureInfo.InvariantCulture, $"{NewslettersRoutes.Folder}/{number}.md"),
            string.Create(CultureInfo.InvariantCulture,
                $"---\nnumber: {number}\ndate: {date:yyyy-MM-dd}\n{YamlText.Field("title", wishes.Title ?? NewContent.ToWrite("題"))}\ntopics: []\n---\n\n{string.Join('\n', parts.Select(Text))}"));
        if (about is null)
            return new NewContent([issue, About(council)]);
        return date == next && next < council.Today
            ? new NewContent([issue],
                $"前の号の次の発行日は {next:yyyy-MM-dd} です。休刊していたのなら、about.yml の suspensions に期間を書いてから、date を直してください。",
                $"The next day of issue after the last one is {next:yyyy-MM-dd}. If issues were suspended since, say so in about.yml and correct the date.")
            : new NewContent([issue]);
    }

    private static string Text(NewsletterPart part) =>
        $"## {part.Heading}\n\n### {NewContent.ToWrite("記事の見出し")}\n\n{NewContent.ToWrite("本文")}\n";

    private static NewFile About(Council council) => new($"{NewslettersRoutes.Folder}/about.yml",
        $"""
        # メールマガジン全体について。どの号にも共通することを書きます。
        title: {NewContent.ToWrite("メールマガジンの題")}
        {YamlText.Field("publisher", council.Settings.Name)}
        summary: {NewContent.ToWrite("一文での紹介")}
        days: [{FirstDayOfIssue}]    # 毎月の発行日。1日と15日なら [1, 15]
        parts:
          - number: 1
            title: {NewContent.ToWrite("部の題")}

        """.ReplaceLineEndings("\n"));
}
