using CouncilSite.Diagnostics;
using CouncilSite.Fields;

namespace CouncilSite.Content;

/// <summary>How grave the settings take an unhappily written word to be.</summary>
public enum WordingLevel
{
    /// <summary>Not worth a word.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    Notice,

    /// <summary>Published all the same.</summary>
    Warning,

    /// <summary>Not published.</summary>
    Error,
}

/// <summary>How grave one of them is.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Severity">How grave; null where it is not worth a word.</param>
public sealed record WordingSetting(string Code, Severity? Severity);

/// <summary>The field of content/site.yml that says how grave which of them is.</summary>
internal static class WordingLevels
{
    private static readonly Vocabulary<WordingLevel> Levels = new(
        new(WordingLevel.Off, "off", "知らせない"),
        new(WordingLevel.Notice, "notice", "お知らせ"),
        new(WordingLevel.Warning, "warning", "注意"),
        new(WordingLevel.Error, "error", "誤り"));

    private static readonly FieldType<DiagnosticDescriptor> Rule = new ScalarType<DiagnosticDescriptor>(
        text => WordingDiagnostics.All.FirstOrDefault(descriptor => descriptor.Code == text) is { } descriptor ? descriptor : Parsed<DiagnosticDescriptor>.None,
        $"書き方の決まりの番号（{First}から{Last}まで）", $"the code of a rule of writing ({First} to {Last})",
        writer =>
        {
            writer.WriteStartArray("enum");
            foreach (var descriptor in WordingDiagnostics.All)
                writer.WriteStringValue(descriptor.Code);
            writer.WriteEndArray();
        });

    /// <summary>One rule with its level.</summary>
    public static Schema<WordingSetting> Fields { get; } = new("書き方の決まり", fields =>
    {
        var rule = fields.Required("rule", Rule, "決まりの番号");
        var level = fields.Required("level", Levels.Type, "程度");
        return values => new WordingSetting(values.Get(rule).Code, SeverityOf(values.Get(level)));
    });

    private static string First => WordingDiagnostics.All[0].Code;

    private static string Last => WordingDiagnostics.All[^1].Code;

    private static Severity? SeverityOf(WordingLevel level) =>
        level == WordingLevel.Off ? null : Enum.Parse<Severity>(level.ToString());
}
