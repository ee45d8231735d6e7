using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Editions.Feeds;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>The archive by year.</summary>
/// <param name="About">What holds for the newsletter as a whole.</param>
/// <param name="Issues">The issues that are out, newest first.</param>
public sealed record NewsletterArchivePage(NewsletterAbout About, IReadOnlyList<Newsletter> Issues) : IPageModel
{
    /// <summary>The calendar years with an issue or a suspension, newest first.</summary>
    public IReadOnlyList<NewsletterYear> Years
    {
        get
        {
            var issues = Issues.ToLookup(issue => issue.Date.Value.Year);
            var suspensions = About.Cadence.Suspensions.ToLookup(suspension => suspension.From.Year);
            return [.. issues.Select(year => year.Key).Union(suspensions.Select(year => year.Key)).OrderDescending()
                .Select(year => new NewsletterYear(year, [.. issues[year]], [.. suspensions[year]]))];
        }
    }
}

/// <summary>A calendar year of the archive.</summary>
/// <param name="Year">The year.</param>
/// <param name="Issues">Its issues, newest first.</param>
/// <param name="Suspensions">The times without issues that began in it.</param>
public sealed record NewsletterYear(int Year, IReadOnlyList<Newsletter> Issues, IReadOnlyList<Suspension> Suspensions);

/// <summary>The archive by part: every article of each part.</summary>
/// <param name="About">What holds for the newsletter as a whole.</param>
/// <param name="Issues">The issues that are out, newest first.</param>
public sealed record NewsletterPartsPage(NewsletterAbout About, IReadOnlyList<Newsletter> Issues) : IPageModel;

/// <summary>The archive by topic.</summary>
/// <param name="Topics">The topics in the order of the Unicode code points, each with its issues, newest first.</param>
public sealed record NewsletterTopicsPage(IReadOnlyList<NewsletterTopic> Topics) : IPageModel;

/// <summary>A topic with the issues that treat it, newest first.</summary>
public sealed record NewsletterTopic(string Name, IReadOnlyList<Newsletter> Issues)
{
    /// <summary>Its anchor on the page of topics.</summary>
    public string Anchor => AnchorOf(Name);

    /// <summary>The anchor of a topic on the page of topics: its name, which as an id must have no spaces.</summary>
    public static string AnchorOf(string name) => name.Replace(' ', '-').Replace('\u3000', '-');
}

/// <summary>One issue.</summary>
/// <param name="About">What holds for the newsletter as a whole.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Previous">The issue before; null for the first.</param>
/// <param name="Next">The issue after that is out already; null for the last.</param>
public sealed record NewsletterPage(NewsletterAbout About, Newsletter Issue, Newsletter? Previous, Newsletter? Next) : IPageModel;

/// <summary>The pages, feed and open data of the newsletter.</summary>
internal static class NewslettersPages
{
    public static void Plan(NewsletterArchive archive, Council council, SitePlanBuilder plan)
    {
        if (archive.About is not { } about)
            return;
        // A number that stands twice is reported by its own rule; one of the two is enough to plan.
        IReadOnlyList<Newsletter> issues = [.. archive.PublishedOn(council.Today).DistinctBy(issue => issue.Number.Value)];
        plan.Add(new Page(NewslettersRoutes.Index, about.Title, new NewsletterArchivePage(about, issues))
        {
            Description = about.Summary,
            ShortTitle = "メルマガ",
        });
        plan.Add(new Page(NewslettersRoutes.Parts, "部ごとのバックナンバー", new NewsletterPartsPage(about, issues)) { Description = $"{about.Title}の記事を部ごとに並べた一覧", Search = SearchReach.Aside });
        plan.Add(new Page(NewslettersRoutes.Topics, "話題ごとのバックナンバー", new NewsletterTopicsPage(Topics(issues))) { Description = $"{about.Title}の号を話題ごとに並べた一覧", Search = SearchReach.Aside });
        for (var i = 0; i < issues.Count; i++)
            PlanIssue(about, issues[i], issues.ElementAtOrDefault(i + 1), i > 0 ? issues[i - 1] : null, plan);
        plan.Add(new FeedLink(NewslettersRoutes.Feed, "メルマガ（Atom）", AtomWriter.MediaType), site => AtomWriter.Write(Feed(about, issues, site)));
        plan.Add(Table(issues, council));
    }

    private static void PlanIssue(NewsletterAbout about, Newsletter issue, Newsletter? previous, Newsletter? next, SitePlanBuilder plan)
    {
        var page = new Page(issue.Route, $"第{issue.Number.Value}号 {issue.MarkedTitle}", new NewsletterPage(about, issue, previous, next))
        {
            Description = $"{about.Title} 第{issue.Number.Value}号（{Text.JapaneseDate.Era(issue.Date.Value)}）",
            ShortTitle = $"第{issue.Number.Value}号",
            PdfEdition = NewslettersRoutes.Pdf(issue),
            Source = issue.Source,
            Date = issue.Date.Value,
            Texts = [issue.Body],
        };
        plan.Add(page);
        plan.Add(new GeneratedFile(NewslettersRoutes.TextEdition(issue), site => NewsletterTextEdition.Write(about, issue, site)), issue.Source);
    }

    private static List<NewsletterTopic> Topics(IReadOnlyList<Newsletter> issues) =>
        [.. issues.SelectMany(issue => issue.Topics.Select(topic => (Topic: topic, Issue: issue)))
            .GroupBy(pair => pair.Topic, pair => pair.Issue)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new NewsletterTopic(group.Key, [.. group]))];

    private static Feed Feed(NewsletterAbout about, IReadOnlyList<Newsletter> issues, SiteView site) => new(
        about.Title, about.Summary, site.Council.Settings.Name,
        new Uri(site.Address.Absolute(NewslettersRoutes.Index.Path)), new Uri(site.Address.Absolute(NewslettersRoutes.Feed.Path)),
        [.. issues.Select(issue => FeedEntries.Of(
            site, issue.Route, issue.Date.Value, issue.Body, issue.Topics,
            notice: issue.IsSample ? Newsletter.SampleNotice : null))]);

    private static DataTable Table(IReadOnlyList<Newsletter> issues, Council council) => new(
        NewslettersRoutes.Table, "メールマガジンの一覧", "発行したメールマガジンの号数、発行日、題、ページの住所です。",
        [
            new("number", "号数", DataType.Number, "創刊からの通し番号"),
            new("date", "発行日", DataType.Date),
            new("title", "題", DataType.Text),
            new("url", "住所", DataType.Text, "ページの住所"),
        ],
        [.. issues.OrderBy(issue => issue.Number.Value).Select(issue => (IReadOnlyList<DataValue>)
            [issue.Number.Value, issue.Date.Value, issue.MarkedTitle, new SiteAddress(council.Settings.BaseUrl).Absolute(issue.Route.Path)])])
    {
        Key = ["number"],
        Date = issues.Count > 0 ? issues[0].Date.Value : null,
    };
}
