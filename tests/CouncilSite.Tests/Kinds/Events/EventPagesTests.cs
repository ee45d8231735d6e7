using System.Buffers;
using System.Text;
using System.Text.Json;
using CouncilSite.Kinds.Events;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Events;

/// <summary>The events in content/, built.</summary>
public sealed class EventPagesTests
{
    private static readonly SampleSite Site = SampleSite.Minimal with
    {
        Store = MemoryContentStore.OfRepository,
        BaseUrl = new Uri("https://example.jp/council/"),
    };

    private static readonly BuiltSite Built = Site.Build();

    [Theory]
    [InlineData("2020-resilience-proposals", "2020-08-05T13:30:00+09:00", "2020-08-05T16:30:00+09:00", "千葉商工会議所 第１ホール", "122")]
    [InlineData("2020-it-forum", "2020-11-10T14:50:00+09:00", "2020-11-10T16:50:00+09:00", null, "100")]
    [InlineData("2021-cashless-seminar", "2021-02-09T15:00:00+09:00", "2021-02-09T16:30:00+09:00", null, "33")]
    [InlineData("2020-leave-no-one-behind", "2020-12-21", "2020-12-21", null, "40")]
    [InlineData("2021-new-year-reading", "2021-01-03", "2021-01-03", null, "50")]
    [InlineData("2021-chibae-photo", "2021-03-07", "2021-03-07", null, "20")]
    [InlineData("2020-it-seminar", null, null, null, null)]
    [InlineData("2021-exchange-meetings", null, null, null, null)]
    public void The_table_of_events_gives_what_the_papers_say(string id, string? start, string? end, string? place, string? attendance)
    {
        var row = PlannedTable.Of(Site, "events").Rows.Single(row => row[0].Text == id);
        Assert.Equal((start, end, place, attendance), (row[2].Text, row[3].Text, row[4].Text, row[6].Text));
        Assert.Equal($"https://example.jp/council/events/{id}/", row[7].Text);
    }

    [Fact]
    public void Every_printed_date_of_the_papers_agrees_with_its_event() =>
        Assert.DoesNotContain(Built.Diagnostics, diagnostic => diagnostic.Descriptor.Code.StartsWith("EVT", StringComparison.Ordinal));

    [Fact]
    public void Undecided_and_cancelled_events_are_not_in_the_calendar()
    {
        var calendar = Ical.Net.Calendar.Load(Built.Text("/events/calendar.ics"))!;
        Assert.Equal(
            [
                "2020-it-forum", "2020-leave-no-one-behind", "2020-resilience-proposals",
                "2021-cashless-seminar", "2021-chibae-photo", "2021-new-year-reading",
            ],
            calendar.Events.Select(entry => entry.Url!.Segments[^1].TrimEnd('/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_event_keeps_its_identity_when_the_site_moves_to_another_host()
    {
        var moved = (Site with { BaseUrl = new Uri("https://example.com/") }).Build();
        Assert.Equal(Uids(Built), Uids(moved));
        Assert.Equal(6, Uids(Built).Distinct().Count());

        static IReadOnlyList<string?> Uids(BuiltSite site) =>
            [.. Ical.Net.Calendar.Load(site.Text("/events/calendar.ics"))!.Events.Select(entry => entry.Uid)];
    }

    [Fact]
    public void An_event_has_a_calendar_file_of_its_own() =>
        Assert.Equal("令和２年度 ちばＩＴ利活用フォーラム", Assert.Single(Ical.Net.Calendar.Load(Built.Text("/events/2020-it-forum/event.ics"))!.Events).Summary);

    [Fact]
    public void What_is_coming_and_what_is_past_is_decided_by_the_day_of_the_build()
    {
        var events = Site.Read().Events;
        Assert.Equal(["2021-it-forum", "2021-it-seminar"], events.WithoutDayOn(new DateOnly(2022, 3, 31)).Select(found => found.Slug).Order());
        Assert.Empty(events.WithoutDayOn(new DateOnly(2022, 4, 1)));
        Assert.Contains("2021-exchange-meetings", events.WithoutDayOn(new DateOnly(2022, 2, 28)).Select(found => found.Slug));
    }

    [Theory]
    [InlineData("2021-exchange-meetings", "令和3年12月（2021年12月）から令和4年2月（2022年2月）まで（日は未定）")]
    [InlineData("2020-it-seminar", "令和2年度")]
    public void Only_what_is_planned_says_that_its_day_is_not_decided(string slug, string words) =>
        Assert.Equal(words, Site.Read().Events.Find(slug)!.TimeInWords);

    [Fact]
    public void A_subcommittee_finds_its_events() =>
        Assert.Equal(
            ["2021-chibae-photo", "2021-new-year-reading", "2020-leave-no-one-behind"],
            Site.Read().Events.OfSubcommittee("data-use").Select(found => found.Slug));

    [Fact]
    public void An_event_tells_search_engines_when_where_and_by_whom()
    {
        var data = StructuredData("2020-resilience-proposals");
        Assert.Equal("Event", data.GetProperty("@type").GetString());
        Assert.Equal("2020-08-05T13:30:00+09:00", data.GetProperty("startDate").GetString());
        Assert.Equal("https://schema.org/MixedEventAttendanceMode", data.GetProperty("eventAttendanceMode").GetString());
        Assert.Equal("千葉商工会議所 第１ホール", data.GetProperty("location")[0].GetProperty("name").GetString());
        var speaker = data.GetProperty("performer")[0];
        Assert.Equal("田宮 一夫", speaker.GetProperty("name").GetString());
        Assert.Equal("一般社団法人日本テレワーク協会", speaker.GetProperty("affiliation").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("2021-exchange-meetings", "EventScheduled", "2021-12", "2022-02")]
    [InlineData("2020-it-seminar", "EventCancelled", "2020-04", "2021-03")]
    public void Structured_data_of_an_event_without_a_day_say_as_much_as_is_known(string slug, string status, string start, string end)
    {
        var data = StructuredData(slug);
        Assert.Equal($"https://schema.org/{status}", data.GetProperty("eventStatus").GetString());
        Assert.Equal((start, end), (data.GetProperty("startDate").GetString(), data.GetProperty("endDate").GetString()));
    }

    private static JsonElement StructuredData(string slug) =>
        JsonDocument.Parse((Site with { Theme = new StructuredDataTheme() }).Build().Text($"/events/{slug}/"))
            .RootElement.GetProperty("@graph").EnumerateArray().Last();

    /// <summary>Renders of each page what it says to search engines.</summary>
    private sealed class StructuredDataTheme : ITheme
    {
        public string Name => "structured-data";

        public IReadOnlyList<ThemeAsset> Assets => [];

        public void Render(Page page, SiteView site, IBufferWriter<byte> output) =>
            Encoding.UTF8.GetBytes(CouncilSite.Site.StructuredData.Write(page, site).ToString(), output);
    }
}
