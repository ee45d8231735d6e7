using System.Globalization;
using CouncilSite.Kinds.Meetings;
using CouncilSite.Kinds.Newsletters;
using CouncilSite.Kinds.Subcommittees;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Seeds;

public sealed class ActivitySeedsTests(RepositorySite site) : IClassFixture<RepositorySite>
{
    [Fact]
    public void The_published_content_breaks_no_rule() => Assert.Empty(site.BrokenRules);

    [Fact]
    public void Every_newsletter_is_a_row_with_its_number_and_date() => Assert.Equal(
        RepositorySite.Seed("newsletters").Select(row => (row["number"], row["date"])),
        site.Data("newsletters").Select(row => (row["number"], row["date"])));

    [Fact]
    public void The_newsletter_goes_to_the_printed_recipients_in_their_order()
    {
        var printed = RepositorySite.Seed("newsletter-recipients").Select(row => row["recipient"]).ToList();
        var about = Assert.IsType<NewsletterAbout>(Assert.Single(site.Council.Newsletters.All).About);

        Assert.Equal(printed[..^1], about.Recipients);
        Assert.Equal(JapaneseWidth.ToNarrow(printed[^1]), "他" + about.OtherRecipients);
    }

    [Fact]
    public void Every_printed_event_is_a_row_with_its_times_and_attendance()
    {
        var events = site.Data("events");
        Assert.All(RepositorySite.Seed("events"), seed => Assert.Contains(events, row =>
            row["title"].Contains(seed["title"], StringComparison.Ordinal)
            && row["start"].StartsWith(seed["start"], StringComparison.Ordinal)
            && row["end"].StartsWith(seed["end"], StringComparison.Ordinal)
            && row["attendance"] == seed["attendance"]));
    }

    [Fact]
    public void The_general_meeting_has_the_printed_motions_and_reports()
    {
        var meeting = site.Council.Meetings.All.Single(meeting => meeting.Slug == "2021-general").Fields;
        var agenda = meeting.Motions.Select(item => ("motion", item)).Concat(meeting.Reports.Select(item => ("report", item)));

        Assert.Equal(
            RepositorySite.Seed("agenda").Select(row => (row["kind"], row["number"], WithoutSpaces(row["title"]))),
            agenda.Select(entry => (entry.Item1, entry.item.Number?.Value.ToString(CultureInfo.InvariantCulture) ?? "", WithoutSpaces(entry.item.Title))));
    }

    [Fact]
    public void Every_meeting_of_2020_has_its_printed_days()
    {
        var printed = RepositorySite.Seed("dates").Where(row => row["source"].StartsWith("議案３ １", StringComparison.Ordinal)).Select(row => (row["start"], row["end"]));
        var meetings = site.Council.Meetings.All.Where(meeting => meeting.Fields.FiscalYear.Value == 2020)
            .Select(meeting => (meeting.Fields.Start.Value.ToString(), meeting.Fields.End?.Value.ToString() ?? ""));
        Assert.Equal(printed.Order(), meetings.Order());
    }

    [Fact]
    public void Every_subcommittee_has_its_printed_day_lead_and_participants() => Assert.Equal(
        RepositorySite.Seed("subcommittees").Select(row => (row["id"], row["name"], row["founded"], row["representative"], row["participants"])),
        site.Council.Subcommittees.All.Select(entry => (
            entry.Slug, entry.Fields.Title, entry.Fields.Established.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            entry.Fields.Representative, string.Join(';', entry.Fields.Members))));

    [Fact]
    public void The_supplementary_provisions_have_the_printed_days()
    {
        var printed = RepositorySite.Seed("dates").Where(row => row["source"] == "議案１ 附則").ToList();
        var text = string.Concat(site.Data("bylaws-2021").Where(row => row["anchor"].StartsWith("suppl", StringComparison.Ordinal)).Select(row => row["text"]));

        Assert.All(printed.Where(row => row["start"].Length > 0), row => Assert.Contains(row["printed"], text, StringComparison.Ordinal));
        Assert.Equal(printed.Count, site.Data("bylaws-2021").Count(row => row["anchor"].StartsWith("suppl", StringComparison.Ordinal)));
    }

    private static string WithoutSpaces(string title) => title.Replace(" ", "", StringComparison.Ordinal);
}
