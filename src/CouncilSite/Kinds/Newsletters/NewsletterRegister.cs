using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>The council's newsletters.</summary>
/// <param name="All">Every newsletter by its folder's name, the one right in content/newsletters/ first.</param>
public sealed record NewsletterRegister(IReadOnlyList<Newsletter> All)
{
    /// <summary>The newsletter of a folder (<see cref="Newsletter.Name"/>); null for none.</summary>
    public Newsletter? Find(string name) => All.FirstOrDefault(newsletter => newsletter.Name == name);

    /// <summary>Each newsletter with the newest issue that is out on a day, the newest first; those without an issue are left out.</summary>
    public IEnumerable<(Newsletter Newsletter, NewsletterIssue Issue)> NewestOn(DateOnly today) =>
        All.SelectMany(newsletter => newsletter.PublishedOn(today).Take(1), (newsletter, issue) => (newsletter, issue))
            .OrderByDescending(newest => newest.issue.Date.Value);
}

/// <summary>One newsletter, with every issue that the archive holds.</summary>
/// <param name="Name">Its folder in content/newsletters/, which is part of its addresses; empty for the one right in there.</param>
/// <param name="About">What holds for it as a whole; null where it is not said.</param>
/// <param name="Issues">The issues by number.</param>
public sealed record Newsletter(string Name, NewsletterAbout? About, IReadOnlyList<NewsletterIssue> Issues)
{
    /// <summary>Its archive.</summary>
    public Route Route => NewslettersRoutes.Of(Name);

    /// <summary>Its folder below content/.</summary>
    public string Folder => NewslettersRoutes.FolderOf(Name);

    /// <summary>The anchor of what other pages say of it.</summary>
    public string Anchor => Name.Length == 0 ? "newsletter" : $"newsletter-{Name}";

    /// <summary>The issues that are out on a day, newest first; none where it is not said what they are issues of.</summary>
    public IReadOnlyList<NewsletterIssue> PublishedOn(DateOnly today) =>
        About is null ? [] : [.. Issues.Where(issue => issue.IsPublishedOn(today)).OrderByDescending(issue => issue.Number.Value)];
}

/// <summary>What holds for a newsletter as a whole: <c>about.yml</c> in its folder.</summary>
/// <param name="Title">Its title.</param>
/// <param name="ShortTitle">What it is called where there is no room for the title: メルマガ, 広報誌.</param>
/// <param name="Publisher">Who makes it.</param>
/// <param name="Subcommittee">Slug of the subcommittee that makes it; null for none.</param>
/// <param name="Summary">What it is, in a sentence.</param>
/// <param name="Cadence">When issues appear.</param>
/// <param name="Parts">The parts that every issue has, in order.</param>
/// <param name="Policy">How it is made and delivered.</param>
/// <param name="Recipients">The distribution list, in the order in which they subscribed.</param>
/// <param name="OtherRecipients">Recipients whom the list only counts; null for none.</param>
/// <param name="SourceNote">Where these facts stand.</param>
public sealed record NewsletterAbout(
    string Title,
    string ShortTitle,
    string Publisher,
    Located<string>? Subcommittee,
    string Summary,
    Cadence Cadence,
    IReadOnlyList<NewsletterPart> Parts,
    IReadOnlyList<string> Policy,
    IReadOnlyList<string> Recipients,
    string? OtherRecipients,
    string? SourceNote);

/// <summary>A part that every issue of a newsletter has.</summary>
/// <param name="Number">1 for 第1部.</param>
/// <param name="Title">Its title: パソコン活用.</param>
public sealed record NewsletterPart(int Number, string Title)
{
    /// <summary>Where it is written; null where it is in no file.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>The heading that begins the part in an issue: 第1部 パソコン活用.</summary>
    public string Heading => $"第{Number}部 {Title}";
}

/// <summary>One issue: <c>content/newsletters/51.md</c>.</summary>
/// <param name="Newsletter">The <see cref="Newsletter.Name"/> of what it is an issue of.</param>
/// <param name="Source">Its file.</param>
/// <param name="Number">Its number, counted since the first issue ever.</param>
/// <param name="Date">The day that it bears.</param>
/// <param name="Title">Its title.</param>
/// <param name="Topics">Its topics, for the archive.</param>
/// <param name="IsSample">Whether its text is a sample (見本) and not what was mailed.</param>
/// <param name="Body">Its text.</param>
public sealed record NewsletterIssue(
    string Newsletter,
    SourceFile Source,
    Located<int> Number,
    Located<DateOnly> Date,
    string Title,
    IReadOnlyList<string> Topics,
    bool IsSample,
    MarkdownText Body)
{
    /// <summary>What a sample says of itself wherever it appears.</summary>
    public const string SampleNotice = "これは見本です。実際に配信された本文ではありません。";

    /// <summary>Its title, which says of a sample that it is one, for wherever the title stands alone: pages, feeds, data.</summary>
    public string MarkedTitle => IsSample ? $"{Title}（見本）" : Title;

    /// <summary>Whether a preview shows it before its day.</summary>
    internal bool IsShownAhead { get; init; }

    /// <summary>Whether it is out on a day.</summary>
    public bool IsPublishedOn(DateOnly today) => IsShownAhead || Date.Value <= today;

    /// <summary>Why it is not out yet on a day; null where it is.</summary>
    internal UnpublishedPage? WaitsOn(DateOnly today) => IsPublishedOn(today) ? null : new UnpublishedPage(Title, Route, Source, Date.Value);

    /// <summary>Its page.</summary>
    public Route Route => NewslettersRoutes.Issue(Newsletter, Number.Value);

    /// <summary>The headings of a part's articles; null where the issue has no such part.</summary>
    public IReadOnlyList<MarkdownHeading>? ArticlesOf(NewsletterPart part)
    {
        var start = Body.Headings.ToList().FindIndex(heading => heading.Level == 2 && IsHeadingOf(heading, part));
        return start < 0 ? null : [.. Body.Headings.Skip(start + 1).TakeWhile(heading => heading.Level > 2).Where(heading => heading.Level == 3)];
    }

    // The number makes the part: its title may be written in any width, or be left out.
    private static bool IsHeadingOf(MarkdownHeading heading, NewsletterPart part) =>
        JapaneseWidth.ToNarrowWithoutBlanks(heading.Text)
            .StartsWith($"第{part.Number}部", StringComparison.Ordinal);
}

/// <summary>The council's newsletters.</summary>
public static class NewslettersOfCouncil
{
    extension(Council council)
    {
        /// <summary>The newsletters with all their issues.</summary>
        public NewsletterRegister Newsletters => council.Get<NewsletterRegister>();
    }
}
