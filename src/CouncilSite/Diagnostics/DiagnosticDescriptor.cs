namespace CouncilSite.Diagnostics;

/// <summary>How grave a fault is. Errors keep the site from being published; warnings do not.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Notice,

    /// <summary>Probably wrong, published all the same.</summary>
    Warning,

    /// <summary>Wrong; nothing is written.</summary>
    Error,
}

/// <summary>A fault that content can have: its stable code and its words in both languages.</summary>
/// <param name="Code">Stable code: capital letters and three digits, such as <c>ACC003</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Japanese">The message, with <c>{0}</c>, <c>{1}</c> … for its arguments.</param>
/// <param name="English">The same message in English, with the same arguments.</param>
/// <param name="JapaneseHint">What an editor can do about it, with the same arguments; empty where the message says all.</param>
/// <param name="EnglishHint">The same hint in English.</param>
public sealed record DiagnosticDescriptor(
    string Code,
    Severity Severity,
    string Japanese,
    string English,
    string JapaneseHint = "",
    string EnglishHint = "")
{
    /// <summary>
    /// The folder of which every file must have been read for the fault to be one: it says that something is not there.
    /// Null where it is about what is there.
    /// </summary>
    public string? NeedsAllOf { get; init; }
}
