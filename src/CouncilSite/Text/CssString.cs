using System.Globalization;
using System.Text;

namespace CouncilSite.Text;

/// <summary>Text as a string of CSS.</summary>
public static class CssString
{
    /// <summary>
    /// The text in quotation marks. All ASCII but letters, digits and spaces is escaped, so that the string holds
    /// whatever the text says, in a style sheet and inside HTML alike (CSSOM, «serialize a string», is the least of it).
    /// </summary>
    public static string Quote(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || (rune.IsAscii && rune.Value != ' ' && !Rune.IsLetterOrDigit(rune)))
                css.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
            else
                css.Append(rune.ToString());
        }

        return css.Append('"').ToString();
    }
}
