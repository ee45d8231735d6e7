using System.Text;
using CouncilSite.Kinds.Events;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Events;

public sealed class CalendarWriterTests
{
    private static readonly CalendarEntry Entry = new(
        "2020-forum@example.jp",
        new DateTimeOffset(2020, 11, 1, 0, 0, 0, TimeSpan.FromHours(9)),
        new EventTime.Timed(new DateTime(2020, 11, 10, 14, 50, 0), new DateTime(2020, 11, 10, 16, 50, 0)),
        "ちばＩＴ利活用フォーラム",
        "基調講演: 日本におけるＤＸの推進について, ほか; 全3講演\nオンライン",
        "千葉商工会議所 第１ホール",
        new Uri("https://example.jp/events/2020-forum/"),
        IsCancelled: false);

    private static string Write(params CalendarEntry[] entries) =>
        Encoding.UTF8.GetString(CalendarWriter.Write("協議会の催し", entries));

    private static Ical.Net.CalendarComponents.CalendarEvent Import(CalendarEntry entry) =>
        Assert.Single(Ical.Net.Calendar.Load(Write(entry))!.Events);

    [Fact]
    public void A_calendar_program_imports_what_was_written()
    {
        var imported = Import(Entry);
        Assert.Equal(Entry.Uid, imported.Uid);
        Assert.Equal(Entry.Summary, imported.Summary);
        Assert.Equal(Entry.Description, imported.Description);
        Assert.Equal(Entry.Location, imported.Location);
        Assert.Equal(Entry.Address, imported.Url);
        Assert.Equal("CONFIRMED", imported.Status);
    }

    [Fact]
    public void Times_of_day_are_those_of_Tokyo()
    {
        var imported = Import(Entry);
        Assert.Equal(new DateTime(2020, 11, 10, 5, 50, 0, DateTimeKind.Utc), imported.Start!.AsUtc);
        Assert.Equal(new DateTime(2020, 11, 10, 7, 50, 0, DateTimeKind.Utc), imported.End!.AsUtc);
        Assert.Contains("TZOFFSETTO:+0900", Write(Entry));
    }

    [Fact]
    public void The_end_of_a_range_of_whole_days_is_exclusive()
    {
        var text = Write(Entry with { Time = new EventTime.WholeDays(new(2020, 12, 30), new(2020, 12, 31)) });
        Assert.Contains("DTSTART;VALUE=DATE:20201230\r\n", text);
        Assert.Contains("DTEND;VALUE=DATE:20210101\r\n", text);
    }

    [Fact]
    public void An_event_without_a_known_end_has_none()
    {
        var text = Write(Entry with { Time = new EventTime.Timed(new DateTime(2020, 11, 10, 14, 50, 0), null) });
        Assert.Contains("DTSTART;TZID=Asia/Tokyo:20201110T145000\r\n", text);
        Assert.DoesNotContain("DTEND", text);
    }

    [Fact]
    public void A_cancelled_event_says_so() =>
        Assert.Equal("CANCELLED", Import(Entry with { IsCancelled = true }).Status);

    [Fact]
    public void An_event_without_a_decided_day_is_left_out() =>
        Assert.DoesNotContain("VEVENT", Write(Entry with { Time = new EventTime.Undecided(new(2021, 12, 1), new(2022, 2, 28)) }));

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_character_is_parted()
    {
        var title = string.Concat(Enumerable.Repeat("令和２年度a𠮷", 40));
        var text = Write(Entry with { Summary = title });
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(title, text.Replace("\r\n ", ""));
    }

    [Fact]
    public void Whatever_the_text_says_a_calendar_program_imports_one_entry_of_lines_that_are_well_formed() => GeneratedCases.Check(500, random =>
    {
        var text = RandomText.Next(random);
        var entry = Entry with { Summary = "a" + text, Description = text, Location = text };
        var file = Write(entry);
        Assert.All(file.Split("\r\n"), line =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75);
            Assert.DoesNotContain(line, character => char.IsControl(character) && character != '\t');
        });
        Assert.Equal(Names(Write(entry with { Summary = "a", Description = text.Length > 0 ? "b" : "", Location = text.Length > 0 ? "c" : "" })), Names(file));
        Import(entry);

        static IEnumerable<string> Names(string file) =>
            file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Select(line => line.Split(':', ';')[0]);
    });

    [Fact]
    public void Every_line_ends_with_CRLF() =>
        Assert.DoesNotContain('\n', Write(Entry).Replace("\r\n", ""));
}
