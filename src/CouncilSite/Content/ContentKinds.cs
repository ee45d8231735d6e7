using CouncilSite.Content.Accounts;
using CouncilSite.Content.Bylaws;
using CouncilSite.Content.Events;
using CouncilSite.Content.Indicators;
using CouncilSite.Content.Meetings;
using CouncilSite.Content.Members;
using CouncilSite.Content.News;
using CouncilSite.Content.Newsletters;
using CouncilSite.Content.Officers;
using CouncilSite.Content.Pages;
using CouncilSite.Content.Plans;
using CouncilSite.Content.Questions;
using CouncilSite.Content.Reports;
using CouncilSite.Content.Subcommittees;

namespace CouncilSite.Content;

/// <summary>Every kind of content that the program knows. A new kind is a new folder and a line here.</summary>
public static class ContentKinds
{
    /// <summary>All kinds, in the order of the guide.</summary>
    public static IReadOnlyList<ContentKind> All { get; } =
    [
        new AccountsKind(),
        new OfficersKind(),
        new MembersKind(),
        new QuestionsKind(),
        new BylawsKind(),
        new NewsKind(),
        new MeetingsKind(),
        new ReportsKind(),
        new PlansKind(),
        new SubcommitteesKind(),
        new StaticPagesKind<AboutFolder>(),
        new StaticPagesKind<ContactFolder>(),
        new StaticPagesKind<AccessibilityFolder>(),
        new StaticPagesKind<GuideFolder>(),
        new IndicatorsKind(),
        new NewslettersKind(),
        new EventsKind(),
    ];
}
