using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>
/// Begins the next issue: its number, its day of issue and the headings of its parts. Before the first one, what issues
/// have in common too. Of several newsletters the one that is due first is meant, unless one is named.
/// </summary>
internal static class NewNewsletter
{
    private const int FirstDayOfIssue = 1;

    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var newsletter = wishes.Name is { } name
            ? council.Newsletters.Find(name) ?? new Newsletter(name, null, [])
            : council.Newsletters.All.MinBy(newsletter => NextDay(newsletter, council)) ?? new Newsletter("", null, []);
        var parts = newsletter.About?.Parts ?? [new NewsletterPart(1, NewContent.ToWrite("部の題"))];
        var number = newsletter.Issues is [.., var last] ? last.Number.Value + 1 : 1;
        var next = NextDay(newsletter, council);
        var date = wishes.Date ?? next;
        var issue = new NewFile(
            string.Create(CultureInfo.InvariantCulture, $"{newsletter.Folder}/{number}.md"),
            string.Create(CultureInfo.InvariantCulture,
                $"---\nnumber: {number}\ndate: {date:yyyy-MM-dd}\n{YamlText.Field("title", wishes.Title ?? NewContent.ToWrite("題"))}\ntopics: []\n---\n\n{Body(parts)}"));
        if (newsletter.About is null)
            return new NewContent([issue, About(newsletter, council)]);
        return date == next && next < council.Today
            ? new NewContent([issue],
                $"前の号の次の発行日は {next:yyyy-MM-dd} です。休刊していたのなら、about.yml の suspensions に期間を書いてから、date を直してください。",
                $"The next day of issue after the last one is {next:yyyy-MM-dd}. If issues were suspended since, say so in about.yml and correct the date.")
            : new NewContent([issue]);
    }

    private static DateOnly NextDay(Newsletter newsletter, Council council) =>
        (newsletter.About?.Cadence ?? new Cadence([FirstDayOfIssue], [])).Next(newsletter.Issues is [.., var last] ? last.Date.Value : council.Today);

    private static string Body(IReadOnlyList<NewsletterPart> parts) =>
        parts.Count > 0 ? string.Join('\n', parts.Select(Text)) : $"{NewContent.ToWrite("本文")}\n";

    private static string Text(NewsletterPart part) =>
        $"## {part.Heading}\n\n### {NewContent.ToWrite("記事の見出し")}\n\n{NewContent.ToWrite("本文")}\n";

    private static NewFile About(Newsletter newsletter, Council council) => new($"{newsletter.Folder}/about.yml",
        $"""
        # 刊行物全体について。どの号にも共通することを書きます。
        title: {NewContent.ToWrite("刊行物の題")}
        {YamlText.Field("publisher", council.Settings.Name)}
        summary: {NewContent.ToWrite("一文での紹介")}
        days: [{FirstDayOfIssue}]    # 毎月の発行日。1日と15日なら [1, 15]
        parts:
          - number: 1
            title: {NewContent.ToWrite("部の題")}

        """.ReplaceLineEndings("\n"));
}
