using CouncilSite.Diagnostics;
using CouncilSite.Text;
using FsCheck.Xunit;

namespace CouncilSite.Tests.Diagnostics;

/// <summary>Times that no clock shows are named, all others are not.</summary>
public sealed class TimeWordsTests
{
    [Property]
    public void Every_time_of_the_day_is_sound_in_every_form(byte hours, byte minutes)
    {
        var (hour, minute) = (hours % 24, minutes % 60);
        Assert.Empty(Told($"{hour}時{minute}分から、{hour}:{minute:00}から、{(hour < 12 ? "午前" : "午後")}{hour % 12}時{minute}分に、{(hour < 12 ? "午前" : "午後")}{hour % 12}:{minute:00}に。"));
    }

    [Property]
    public void What_is_beyond_the_clock_is_named(byte hours, byte minutes)
    {
        var (hour, minute) = (25 + (hours % 75), 60 + (minutes % 31));
        Assert.Equal([$"{hour}時", $"午後{13 + (hours % 11)}時"], Told($"受付は{hour}時から、午後{13 + (hours % 11)}時まで。"));
        Assert.Equal([$"9:{minute}", $"午前{hour}:00"], Told($"9:{minute}から、午前{hour}:00に。"));
    }

    [Theory]
    [InlineData("24:00まで、24時まで、午後0時、午前12時。")]
    [InlineData("25時間、延べ90時間、30時限、25時点、60時台。")]
    [InlineData("割合は15:85まで、3:75です。比は1:99。")]
    [InlineData("13:30:75、192.168.0.1:80、2021:99。")]
    public void What_is_no_time_is_left(string text) => Assert.Empty(Told(text));

    private static IEnumerable<string> Told(string text)
    {
        var diagnostics = new DiagnosticBag();
        DateWords.Check(new WrittenText(text, new SourceFile("a.md", "a.md", text).Span(0, text.Length)), diagnostics);
        return diagnostics.ToSortedList().Where(fault => fault.Descriptor == TextDiagnostics.ImpossibleTime).Select(fault => fault.Span.Text);
    }
}
