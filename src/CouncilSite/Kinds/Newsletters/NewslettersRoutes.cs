using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>The addresses of newsletters.</summary>
public static class NewslettersRoutes
{
    /// <summary>The folder below content/, and the first part of the addresses.</summary>
    public const string Folder = "newsletters";

    private const string PartsPage = "parts";
    private const string TopicsPage = "topics";

    /// <summary>The first page: the archive of the newsletter right in the folder, or else the list of all.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);

    /// <summary>The issues as open data.</summary>
    public static TableRoutes Table { get; } = new("newsletters");

    /// <summary>A newsletter's archive by year.</summary>
    /// <param name="newsletter">The <see cref="Newsletter.Name"/> of the newsletter.</param>
    public static Route Of(string newsletter) => newsletter.Length == 0 ? Index : Index.Below($"{newsletter}/");

    /// <summary>A newsletter's archive by part.</summary>
    public static Route Parts(string newsletter) => Of(newsletter).Below($"{PartsPage}/");

    /// <summary>A newsletter's archive by topic.</summary>
    public static Route Topics(string newsletter) => Of(newsletter).Below($"{TopicsPage}/");

    /// <summary>A newsletter's issues as an Atom feed.</summary>
    public static Route Feed(string newsletter) => Of(newsletter).Below("feed.xml");

    /// <summary>An issue.</summary>
    public static Route Issue(string newsletter, int number) => Of(newsletter).Below($"{number}/");

    /// <summary>An issue as text for mail.</summary>
    public static Route TextEdition(NewsletterIssue issue) => issue.Route.Below("index.txt");

    /// <summary>An issue as PDF.</summary>
    public static Route Pdf(NewsletterIssue issue) => issue.Route.Below("newsletter.pdf");

    /// <summary>The folder of a newsletter below content/.</summary>
    internal static string FolderOf(string newsletter) => newsletter.Length == 0 ? Folder : $"{Folder}/{newsletter}";

    /// <summary>The newsletter that a file belongs to by its path below content/.</summary>
    internal static string NewsletterOf(string path) => path.LastIndexOf('/') is var end && end > Folder.Length ? path[(Folder.Length + 1)..end] : "";

    /// <summary>Whether a folder's name can stand in the addresses of a newsletter, where no page of another one stands.</summary>
    internal static bool IsName(string name) =>
        name.Length == 0 || (RouteRules.IsSlug(name) && name is not (PartsPage or TopicsPage) && !name.All(char.IsAsciiDigit));
}
