using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Tests.Fields;

public sealed class VocabularyTests
{
    public enum Weather
    {
        Fine,
        Wet,
    }

    private static readonly Vocabulary<Weather> Words = new(
        new(Weather.Fine, "fine", "晴れた日") { ShortLabel = "晴れ", Symbol = "☀" },
        new(Weather.Wet, "wet", "雨の日") { English = "rainy", Code = "W" });

    [Fact]
    public void A_value_has_its_words_and_one_that_is_not_said_is_the_word_in_files()
    {
        Assert.Equal(("fine", "晴れた日", "晴れ", "☀", "fine", "fine"), Said(Words.Of(Weather.Fine)));
        Assert.Equal(("wet", "雨の日", "雨の日", "", "rainy", "W"), Said(Words.Of(Weather.Wet)));
        Assert.Null(Words.Of(null));
    }

    [Theory]
    [InlineData("fine", Weather.Fine)]
    [InlineData("wet", Weather.Wet)]
    [InlineData("☀", null)]
    [InlineData("Fine", null)]
    [InlineData("rainy", null)]
    public void Files_say_the_words_and_no_others(string written, Weather? expected) => Assert.Equal(expected, Read(Words.Type, written));

    [Theory]
    [InlineData("☀", Weather.Fine)]
    [InlineData("fine", Weather.Fine)]
    [InlineData("wet", Weather.Wet)]
    [InlineData("☂", null)]
    public void Where_papers_print_symbols_files_may_say_the_word_in_their_place(string written, Weather? expected) =>
        Assert.Equal(expected, Read(Words.SymbolType, written));

    [Fact]
    public void A_value_without_a_word_stops_the_program_at_its_start() =>
        Assert.Contains("Weather.Wet", Fault(new Word<Weather>(Weather.Fine, "fine", "晴れ")));

    [Fact]
    public void A_word_for_two_values_stops_the_program_at_its_start()
    {
        var fine = new Word<Weather>(Weather.Fine, "fine", "晴れ") { Symbol = "☀" };
        var wet = new Word<Weather>(Weather.Wet, "wet", "雨");
        Assert.Contains("'fine'", Fault(fine, wet with { Written = "fine", English = "wet", Code = "wet" }));
        Assert.Contains("'fine'", Fault(fine, wet with { English = "fine" }));
        Assert.Contains("'fine'", Fault(fine, wet with { Code = "fine" }));
        Assert.Contains("'☀'", Fault(fine, wet with { Symbol = "☀" }));
        Assert.Contains("'Fine'", Fault(fine, wet, fine with { Written = "dry", English = "dry", Code = "dry" }));
    }

    private static string Fault(params Word<Weather>[] words) => Assert.Throws<ArgumentException>(() => new Vocabulary<Weather>(words)).Message;

    private static (string, string, string, string, string, string) Said(Word<Weather> word) =>
        (word.Written, word.Label, word.ShortLabel, word.Symbol, word.English, word.Code);

    private static Weather? Read(FieldType<Weather> type, string written)
    {
        var file = new SourceFile("a.yml", "content/a.yml", written);
        return type.TryRead(new ScalarNode(written, true, file.Span(0, written.Length)), new DiagnosticBag(), out var value) ? value : null;
    }
}
