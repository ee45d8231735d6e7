using System.Globalization;
using System.Text;
using CouncilSite.Text;

namespace CouncilSite.Diagnostics.Reporters;

/// <summary>Texts of others in the Markdown of GitHub's summaries.</summary>
public static class GitHubMarkdown
{
    /// <summary>
    /// A text, on one line, in which everything stays text. Punctuation by its number is never markup. Names and numbers
    /// after @ and # become links only after the Markdown was read, so an invisible word joiner parts them.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in PrintableText.Of(text))
        {
            if (char.IsAsciiLetterOrDigit(character) || !char.IsAscii(character) || character == ' ')
                escaped.Append(character);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
            if (character is '@' or '#')
                escaped.Append('\u2060');
        }

        return escaped.ToString();
    }
}
