using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>The addresses of the newsletter.</summary>
public static class NewslettersRoutes
{
    /// <summary>The folder below content/, and the first part of the addresses.</summary>
    public const string Folder = "newsletters";

    /// <summary>The archive by year.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);

    /// <summary>The archive by part.</summary>
    public static Route Parts { get; } = Index.Below("parts/");

    /// <summary>The archive by topic.</summary>
    public static Route Topics { get; } = Index.Below("topics/");

    /// <summary>The issues as an Atom feed.</summary>
    public static Route Feed { get; } = Index.Below("feed.xml");

    /// <summary>The issues as open data.</summary>
    public static TableRoutes Table { get; } = new("newsletters");

    /// <summary>An issue.</summary>
    public static Route Issue(int number) => Index.Below($"{number}/");

    /// <summary>An issue as text for mail.</summary>
    public static Route TextEdition(Newsletter issue) => issue.Route.Below("index.txt");

    /// <summary>An issue as PDF.</summary>
    public static Route Pdf(Newsletter issue) => issue.Route.Below("newsletter.pdf");
}
