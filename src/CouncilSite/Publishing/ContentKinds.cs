using CouncilSite.Kinds;
using CouncilSite.Kinds.Accounts;
using CouncilSite.Kinds.Bylaws;
using CouncilSite.Kinds.Events;
using CouncilSite.Kinds.Indicators;
using CouncilSite.Kinds.Meetings;
using CouncilSite.Kinds.Members;
using CouncilSite.Kinds.News;
using CouncilSite.Kinds.Newsletters;
using CouncilSite.Kinds.Officers;
using CouncilSite.Kinds.Pages;
using CouncilSite.Kinds.Plans;
using CouncilSite.Kinds.Questions;
using CouncilSite.Kinds.Reports;
using CouncilSite.Kinds.Subcommittees;

namespace CouncilSite.Publishing;

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
        new GuideKind(() => ContentSchemas.Groups, () => MessageGroups.All),
        new IndicatorsKind(),
        new NewslettersKind(),
        new EventsKind(),
    ];
}
