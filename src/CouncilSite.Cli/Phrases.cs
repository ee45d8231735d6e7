using CouncilSite.Diagnostics;

namespace CouncilSite.Cli;

/// <summary>Picks the words of the language that was asked for.</summary>
/// <param name="language">The language.</param>
public sealed class Phrases(MessageLanguage language)
{
    /// <summary>The language.</summary>
    public MessageLanguage Language => language;

    /// <summary>One of two sentences that say the same.</summary>
    public string In(string japanese, string english) => language == MessageLanguage.Japanese ? japanese : english;
}
