using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Meetings;

/// <summary>The council's meetings: content/meetings/{slug}.md.</summary>
public sealed class MeetingsKind : ContentKind<MeetingArchive>
{
    /// <inheritdoc/>
    public override string Folder => MeetingRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "会議";

    /// <inheritdoc/>
    public override Route? MenuRoute => MeetingRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas => [NamedSchema.OfPage("meetings", MeetingSchema.FrontMatter)];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => MeetingDiagnostics.All;

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("meeting", "会議（総会、幹事会）", NewFileWish.Name | NewFileWish.Title | NewFileWish.Date, NewMeeting.Create),
    ];

    /// <inheritdoc/>
    protected override MeetingArchive Read(ContentFolder folder, DiagnosticBag diagnostics) => new(
        [.. folder.ReadMarkdown(MeetingSchema.FrontMatter, (fields, file) => new Meeting(file.Source.Name, InItsYear(fields, folder.FiscalCalendar), file.Source, file.ParseBody(diagnostics)))
            .OrderByDescending(meeting => meeting.Fields.Start.Value.Earliest)
            .ThenBy(meeting => meeting.Slug, StringComparer.Ordinal)]);

    // Where title and day agree on a year, the field is the slip, which is told beside the title.
    private static MeetingFields InItsYear(MeetingFields fields, FiscalCalendar years) =>
        years.YearOf(fields.Start.Value.Earliest) is var year && FiscalYearInTitle.Find(fields.Title) == year
            ? fields with { FiscalYear = fields.FiscalYear with { Value = year } } : fields;

    /// <inheritdoc/>
    protected override void Check(MeetingArchive model, Council council, DiagnosticBag diagnostics)
    {
        MeetingRules.Check(model, council.Settings.FiscalCalendar, diagnostics);
        MeetingsBylawsRules.Check(model, council.Bylaws, diagnostics);
    }

    /// <inheritdoc/>
    protected override void CheckPages(MeetingArchive model, Council council, IReadOnlyList<Page> pages, DiagnosticBag diagnostics) =>
        ToldMeetings.Check(model, council, pages, diagnostics);

    /// <inheritdoc/>
    protected override void Plan(MeetingArchive model, Council council, SitePlanBuilder plan) => MeetingPages.Plan(model, plan);
}
