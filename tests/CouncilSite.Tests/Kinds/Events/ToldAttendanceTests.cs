using CouncilSite.Kinds.Events;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Events;

public sealed class ToldAttendanceTests
{
    [Theory]
    [InlineData("40名の参加がありました。", 0)]
    [InlineData("４０人の方が参加しました。", 0)]
    [InlineData("参加者数は40名でした。", 0)]
    [InlineData("講師は3名、回答は33自治体です。", 0)]
    [InlineData("41名の参加がありました。", 1)]
    [InlineData("1,040人が受講しました。", 1)]
    [InlineData("出席者は４人でした。", 1)]
    public void A_number_of_participants_is_held_against_the_event_that_the_article_leads_to(string words, int faults) =>
        Assert.Equal(faults, CountFaults($"[講座](/events/seminar/)を開きました。{words}"));

    [Fact]
    public void No_number_is_held_against_one_of_two_events_or_against_none()
    {
        Assert.Equal(0, CountFaults("[講座](/events/seminar/)と[見学](/events/visit/)に41名が参加しました。"));
        Assert.Equal(0, CountFaults("41名が参加しました。"));
    }

    [Theory]
    [InlineData("[講座](/events/seminar/)に41名が参加しました。", 1)]
    [InlineData("[講座](/events/seminar/)に40名が参加しました。\n[見学](/events/visit/)には50名が参加しました。", 0)]
    [InlineData("[講座](/events/seminar/)に40名が参加しました。\n[見学](/events/visit/)には51名が参加しました。", 1)]
    [InlineData("[講座](/events/seminar/)を開きました。\n\n## ほかの会\n\n会場には51名が参加しました。", 0)]
    public void Any_other_text_is_held_against_the_event_that_the_line_leads_to(string text, int faults) =>
        Assert.Equal(faults, CountFaults(text, "about/index.md", "---\ntitle: 見本の会について\nsummary: 見本の会\n---\n"));

    private static int CountFaults(string text, string path = "news/sample.md", string fields = "---\ntitle: 見本のお知らせ\ndate: 2021-07-01\ncategory: event\n---\n") => SampleSite.Minimal
        .With("events/seminar.md", Event(40)).With("events/visit.md", Event(50))
        .With(path, $"{fields}{text}\n")
        .Build().Diagnostics.Count(fault => fault.Descriptor == EventDiagnostics.OtherAttendance);

    private static string Event(int attendance) =>
        $"---\ntitle: 見本の講座\nstatus: held\nstart: 2021-06-01\nplace: 見本会館\nattendance: {attendance}\n---\n";
}
