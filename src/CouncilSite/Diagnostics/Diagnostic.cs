using System.Globalization;
using CouncilSite.Text;

namespace CouncilSite.Diagnostics;

/// <summary>The languages that messages are written in.</summary>
public enum MessageLanguage
{
    /// <summary>Japanese, the default.</summary>
    Japanese,

    /// <summary>English.</summary>
    English,
}

/// <summary>One fault at one place.</summary>
/// <param name="Descriptor">What kind of fault.</param>
/// <param name="Span">Where.</param>
/// <param name="Arguments">What fills the placeholders of its message and hint.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceSpan Span, EquatableList<string> Arguments)
{
    /// <summary>What mends it, where only one thing can be meant; null where a person must decide.</summary>
    public TextEdit? Fix { get; init; }

    /// <summary>How many places look wrong only because of it, and are not reported themselves.</summary>
    public int Followers { get; init; }

    /// <summary>How grave it is.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>The message in a language, arguments filled in.</summary>
    public string Message(MessageLanguage language) =>
        Fill(language == MessageLanguage.Japanese ? Descriptor.Japanese : Descriptor.English);

    /// <summary>The hint in a language, arguments filled in; empty where there is none.</summary>
    public string Hint(MessageLanguage language)
    {
        var isJapanese = language == MessageLanguage.Japanese;
        var hint = Fill(isJapanese ? Descriptor.JapaneseHint : Descriptor.EnglishHint);
        return Followers == 0 ? hint
            : isJapanese ? $"{hint}（ほかに {Followers} か所が、これを直すまで確かめられません。）"
            : $"{hint} ({Followers} more {(Followers == 1 ? "place" : "places")} cannot be checked before this is mended.)".TrimStart();
    }

    private string Fill(string format) => string.Format(CultureInfo.InvariantCulture, format, [.. Arguments]);
}
