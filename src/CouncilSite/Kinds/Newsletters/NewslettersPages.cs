using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Editions.Feeds;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>All newsletters, where none has this address.</summary>
/// <param name="Newsletters">The newsletters by their folders' names.</param>
public sealed record NewsletterListPage(IReadOnlyList<Newsletter> Newsletters) : IPageModel;

/// <summary>The archive by year.</summary>
/// <param name="Newsletter">The newsletter.</param>
/// <param name="About">What holds for it as a whole.</param>
/// <param name="Issues">The issues that are out, newest first.</param>
/// <param name="Others">The other newsletters, which this page leads to where it is the first of the kind.</param>
public sealed record NewsletterArchivePage(
    Newsletter Newsletter, NewsletterAbout About, IReadOnlyList<NewsletterIssue> Issues, IReadOnlyList<Newsletter> Others) : IPageModel
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
public sealed record NewsletterYear(int Year, IReadOnlyList<NewsletterIssue> Issues, IReadOnlyList<Suspension> Suspensions);

/// <summary>The archive by part: every article of each part.</summary>
/// <param name="About">What holds for the newsletter as a whole.</param>
/// <param name="Issues">The issues that are out, newest first.</param>
public sealed record NewsletterPartsPage(NewsletterAbout About, IReadOnlyList<NewsletterIssue> Issues) : IPageModel;

/// <summary>The archive by topic.</summary>
/// <param name="Topics">The topics in the order of the Unicode code points, each with its issues, newest first.</param>
public sealed record NewsletterTopicsPage(IReadOnlyList<NewsletterTopic> Topics) : IPageModel;

/// <summary>A topic with the issues that treat it, newest first.</summary>
public sealed record NewsletterTopic(string Name, IReadOnlyList<NewsletterIssue> Issues)
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
public sealed record NewsletterPage(NewsletterAbout About, NewsletterIssue Issue, NewsletterIssue? Previous, NewsletterIssue? Next) : IPageModel;

/// <summary>The pages, feeds and open data of the newsletters.</summary>
internal static class NewslettersPages
{
    public static void Plan(NewsletterRegister newsletters, Council council, SitePlanBuilder plan)
    {
        var published = newsletters.All.Where(newsletter => newsletter.About is not null).ToList();
        if (published.Count == 0)
            return;
        if (published[0].Route != NewslettersRoutes.Index)
            plan.Add(new Page(NewslettersRoutes.Index, "定期刊行物", new NewsletterListPage(published)) { Description = $"{NamesOf(published)}のバックナンバー" });
        foreach (var newsletter in published)
            PlanNewsletter(newsletter, newsletter.About!, [.. published.Where(other => newsletter.Route == NewslettersRoutes.Index && other != newsletter)], council, plan);
        plan.Add(Table(published, council));
    }

    private static void PlanNewsletter(
        Newsletter newsletter, NewsletterAbout about, IReadOnlyList<Newsletter> others, Council council, SitePlanBuilder plan)
    {
        var issues = IssuesOf(newsletter, council);
        plan.Add(new Page(newsletter.Route, about.Title, new NewsletterArchivePage(newsletter, about, issues, others))
        {
            Description = about.Summary,
            ShortTitle = about.ShortTitle,
        });
        if (about.Parts.Count > 0)
            plan.Add(new Page(NewslettersRoutes.Parts(newsletter.Name), "部ごとのバックナンバー", new NewsletterPartsPage(about, issues)) { Description = $"{about.Title}の記事を部ごとに並べた一覧", Search = SearchReach.Aside });
        if (Topics(issues) is { Count: > 0 } topics)
            plan.Add(new Page(NewslettersRoutes.Topics(newsletter.Name), "話題ごとのバックナンバー", new NewsletterTopicsPage(topics)) { Description = $"{about.Title}の号を話題ごとに並べた一覧", Search = SearchReach.Aside });
        for (var i = 0; i < issues.Count; i++)
            PlanIssue(about, issues[i], issues.ElementAtOrDefault(i + 1), i > 0 ? issues[i - 1] : null, plan);
        plan.Add(new FeedLink(NewslettersRoutes.Feed(newsletter.Name), $"{about.ShortTitle}（Atom）", AtomWriter.MediaType), site => AtomWriter.Write(Feed(newsletter, about, issues, site)));
    }

    // A number that stands twice is reported by its own rule; one of the two is enough to plan.
    private static IReadOnlyList<NewsletterIssue> IssuesOf(Newsletter newsletter, Council council) =>
        [.. newsletter.PublishedOn(council.Today).DistinctBy(issue => issue.Number.Value)];

    private static string NamesOf(IEnumerable<Newsletter> newsletters) => string.Join('、', newsletters.Select(newsletter => newsletter.About!.ShortTitle));

    private static void PlanIssue(NewsletterAbout about, NewsletterIssue issue, NewsletterIssue? previous, NewsletterIssue? next, SitePlanBuilder plan)
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

    private static List<NewsletterTopic> Topics(IReadOnlyList<NewsletterIssue> issues) =>
        [.. issues.SelectMany(issue => issue.Topics.Select(topic => (Topic: topic, Issue: issue)))
            .GroupBy(pair => pair.Topic, pair => pair.Issue)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new NewsletterTopic(group.Key, [.. group]))];

    private static Feed Feed(Newsletter newsletter, NewsletterAbout about, IReadOnlyList<NewsletterIssue> issues, SiteView site) => new(
        about.Title, about.Summary, site.Council.Settings.Name,
        new Uri(site.Address.Absolute(newsletter.Route.Path)), new Uri(site.Address.Absolute(NewslettersRoutes.Feed(newsletter.Name).Path)),
        [.. issues.Select(issue => FeedEntries.Of(
            site, issue.Route, issue.Date.Value, issue.Body, issue.Topics,
            notice: issue.IsSample ? NewsletterIssue.SampleNotice : null))]);

    // Only where there are several does a row say of which one it is.
    private static DataTable Table(IReadOnlyList<Newsletter> newsletters, Council council)
    {
        var isOfSeveral = newsletters.Count > 1;
        var rows = newsletters.SelectMany(newsletter => IssuesOf(newsletter, council).Reverse().Select(issue => (Newsletter: newsletter, Issue: issue))).ToList();
        var names = NamesOf(newsletters);
        return new(
            NewslettersRoutes.Table, $"{names}の一覧", $"発行した{names}の号数、発行日、題、ページの住所です。",
            [
                .. isOfSeveral ? new[] { new DataColumn("newsletter", "刊行物", DataType.Text) } : [],
                new("number", "号数", DataType.Number, "創刊からの通し番号"),
                new("date", "発行日", DataType.Date),
                new("title", "題", DataType.Text),
                new("url", "住所", DataType.Text, "ページの住所"),
            ],
            [.. rows.Select(row => (IReadOnlyList<DataValue>)
            [
                .. isOfSeveral ? new DataValue[] { row.Newsletter.About!.ShortTitle } : [],
                row.Issue.Number.Value, row.Issue.Date.Value, row.Issue.MarkedTitle, new SiteAddress(council.Settings.BaseUrl).Absolute(row.Issue.Route.Path),
            ])])
        {
            Key = isOfSeveral ? ["newsletter", "number"] : ["number"],
            Date = rows.Count > 0 ? rows.Max(row => row.Issue.Date.Value) : null,
        };
    }
}
