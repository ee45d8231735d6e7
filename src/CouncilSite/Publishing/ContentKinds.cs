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
    /// <summary>All kinds, in the order of the guide and of a menu that the settings do not give.</summary>
    public static IReadOnlyList<ContentKind> All { get; } =
    [
        new StaticPagesKind<AboutFolder>(),
        new BylawsKind(),
        new OfficersKind(),
        new MembersKind(),
        new SubcommitteesKind(),
        new MeetingsKind(),
        new PlansKind(),
        new ReportsKind(),
        new AccountsKind(),
        new IndicatorsKind(),
        new NewsKind(),
        new EventsKind(),
        new NewslettersKind(),
        new QuestionsKind(),
        new StaticPagesKind<ContactFolder>(),
        new StaticPagesKind<AccessibilityFolder>(),
        new GuideKind(() => ContentSchemas.Groups, () => MessageGroups.All),
    ];
}
