using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Events;

/// <summary>Events: content/events/{slug}.md.</summary>
public sealed class EventsKind : ContentKind<EventArchive>
{
    /// <inheritdoc/>
    public override string Folder => EventRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "イベント";

    /// <inheritdoc/>
    public override Route? MenuRoute => EventRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas => [NamedSchema.OfPage("events", EventSchema.FrontMatter)];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => EventDiagnostics.All;

    /// <inheritdoc/>
    public override string? FormFileName => "{year}-{month}-{day}.md";

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("event", "イベント", NewFileWish.Name | NewFileWish.Title | NewFileWish.Date, NewEvent.Create),
    ];

    /// <inheritdoc/>
    protected override EventArchive Read(ContentFolder folder, DiagnosticBag diagnostics) => new(
        [.. folder.ReadMarkdown(EventSchema.FrontMatter, (fields, file) => EventReader.Read(fields, file, diagnostics))
            .Select(found => found.Time is EventTime.Undecided undecided ? found with { Time = undecided with { Calendar = folder.FiscalCalendar } } : found)
            .OrderByDescending(found => found.Time.FirstDay)
            .ThenBy(found => found.Slug, StringComparer.Ordinal)]);

    /// <inheritdoc/>
    protected override void Check(EventArchive model, Council council, DiagnosticBag diagnostics) =>
        EventRules.Check(model, council.Today, diagnostics);

    /// <inheritdoc/>
    protected override void CheckPages(EventArchive model, Council council, IReadOnlyList<Page> pages, DiagnosticBag diagnostics) =>
        ToldAttendance.Check(model, pages, diagnostics);

    /// <inheritdoc/>
    protected override IEnumerable<DeclaredName> FindNames(EventArchive model) => model.Events.SelectMany(found => found.Fields.Programme).SelectMany(FindNames);

    private static IEnumerable<DeclaredName> FindNames(ProgrammeItem item)
    {
        if (item.Speaker is not null)
            yield return new DeclaredName(new Located<string>(item.Speaker, item.Span), IsPerson: true) { Beside = [item.Organisation ?? "", item.Post ?? ""] };
        if (item.Organisation is not null)
            yield return new DeclaredName(new Located<string>(item.Organisation, item.Span)) { Beside = [item.Speaker ?? ""] };
    }

    /// <inheritdoc/>
    protected override void Plan(EventArchive model, Council council, SitePlanBuilder plan) => EventPages.Plan(model, council, plan);
}
