using CouncilSite.Content;
using CouncilSite.Kinds.Events;

namespace CouncilSite.Kinds.Subcommittees;

/// <summary>One fiscal year of a subcommittee: the one source of its page, of the annual report and of the agenda book.</summary>
/// <param name="FiscalYear">The fiscal year.</param>
/// <param name="Themes">What it set itself.</param>
/// <param name="Entries">What it did, by date.</param>
/// <param name="Reviews">How it looks back.</param>
/// <param name="Plans">What it intends for this year.</param>
public sealed record SubcommitteeYear(
    int FiscalYear,
    IReadOnlyList<string> Themes,
    IReadOnlyList<TimelineEntry> Entries,
    IReadOnlyList<string> Reviews,
    IReadOnlyList<Intention> Plans)
{
    /// <summary>Every fiscal year of which there is something to say, newest first.</summary>
    public static IReadOnlyList<SubcommitteeYear> AllOf(Subcommittee subcommittee, Council council)
    {
        var fields = subcommittee.Fields;
        var entries = TimelineEntry.AllOf(subcommittee, council).ToLookup(entry => council.Settings.FiscalCalendar.YearOf(entry.Date));
        var themes = fields.Themes.ToLookup(theme => theme.FiscalYear, theme => theme.Text);
        var reviews = fields.Reviews.ToLookup(review => review.FiscalYear, review => review.Text);
        var plans = fields.Plans.ToLookup(plan => plan.FiscalYear);
        var years = entries.Select(year => year.Key)
            .Concat(themes.Select(year => year.Key))
            .Concat(reviews.Select(year => year.Key))
            .Concat(plans.Select(year => year.Key));
        return [.. years.Distinct().OrderDescending().Select(year => new SubcommitteeYear(
            year, [.. themes[year]], [.. entries[year]], [.. reviews[year]], [.. plans[year]]))];
    }
}

/// <summary>An entry on a subcommittee's timeline.</summary>
/// <param name="Date">Its first day.</param>
public abstract record TimelineEntry(DateOnly Date)
{
    /// <summary>Its name.</summary>
    public abstract string Title { get; }

    /// <summary>Every entry of a subcommittee, its own activities and its events together, by date.</summary>
    public static IReadOnlyList<TimelineEntry> AllOf(Subcommittee subcommittee, Council council)
    {
        IEnumerable<TimelineEntry> activities = subcommittee.Fields.Activities.Select(activity => new OfActivity(activity));
        var events = council.Events.OfSubcommittee(subcommittee.Slug).Select(found => new OfEvent(found));
        return [.. activities.Concat(events).OrderBy(entry => entry.Date).ThenBy(entry => entry.Title, StringComparer.Ordinal)];
    }

    /// <summary>An activity of the subcommittee's own file.</summary>
    public sealed record OfActivity(Activity Activity) : TimelineEntry(Activity.Date.Value)
    {
        /// <inheritdoc/>
        public override string Title => Activity.Title;
    }

    /// <summary>An event that names the subcommittee in its own file.</summary>
    public sealed record OfEvent(CouncilEvent Event) : TimelineEntry(Event.Time.FirstDay)
    {
        /// <inheritdoc/>
        public override string Title => Event.Fields.Title;
    }
}
