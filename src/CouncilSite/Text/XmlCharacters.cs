using System.Xml;

namespace CouncilSite.Text;

/// <summary>The characters that XML 1.0 allows (its production 2, Char).</summary>
public static class XmlCharacters
{
    /// <summary>The text, as long as before, with U+FFFD for each UTF-16 unit that XML does not allow.</summary>
    public static string Replace(string text)
    {
        var first = FindUnsound(text, 0);
        if (first == text.Length)
            return text;
        var sound = text.ToCharArray();
        for (var index = first; index < text.Length; index = FindUnsound(text, index + 1))
            sound[index] = '\uFFFD';
        return new string(sound);
    }

    private static int FindUnsound(string text, int index)
    {
        while (index < text.Length)
        {
            if (XmlConvert.IsXmlChar(text[index]))
                index++;
            else if (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]))
                index += 2;
            else
                return index;
        }

        return text.Length;
    }
}
