using CouncilSite.Kinds.News;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.News;

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

    private static int CountFaults(string text) => SampleSite.Minimal
        .With("events/seminar.md", Event(40)).With("events/visit.md", Event(50))
        .With("news/sample.md", $"---\ntitle: 見本のお知らせ\ndate: 2021-07-01\ncategory: event\n---\n{text}\n")
        .Build().Diagnostics.Count(fault => fault.Descriptor == NewsDiagnostics.OtherAttendance);

    private static string Event(int attendance) =>
        $"---\ntitle: 見本の講座\nstatus: held\nstart: 2021-06-01\nplace: 見本会館\nattendance: {attendance}\n---\n";
}
