namespace CouncilSite.Text;

/// <summary>
/// Joins kana with the voicing marks that decomposed text (NFD, as macOS names files) sets apart: か + U+3099 is が.
/// The runtime's own normalization needs ICU, which the program does without, and would also replace the
/// compatibility ideographs that names are written with (神 U+FA19), so only kana are composed.
/// </summary>
public static class KanaComposition
{
    private const char Voiced = '\u3099';
    private const char SemiVoiced = '\u309A';

    // Kana whose voiced form follows at the next code point, and at the one after it for the は row.
    private const string NextIsVoiced = "かきくけこさしすせそたちつてとはひふへほゝ";
    private const string HaRow = "はひふへほ";

    /// <summary>Whether the text has a voicing mark that belongs to the kana before it.</summary>
    public static bool IsDecomposed(string text) => !ReferenceEquals(Compose(text), text);

    /// <summary>The text with kana composed; the same string where there is nothing to compose.</summary>
    public static string Compose(string text)
    {
        if (text.AsSpan().IndexOfAny(Voiced, SemiVoiced) < 0)
            return text;
        Span<char> buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (length > 0 && Join(buffer[length - 1], character) is { } joined)
                buffer[length - 1] = joined;
            else
                buffer[length++] = character;
        }

        return length == text.Length ? text : buffer[..length].ToString();
    }

    private static char? Join(char kana, char mark)
    {
        // Katakana stand 0x60 after hiragana.
        var isKatakana = kana is >= 'ァ' and <= 'ヾ';
        var hiragana = isKatakana ? (char)(kana - 0x60) : kana;
        return mark switch
        {
            Voiced when NextIsVoiced.Contains(hiragana) => (char)(kana + 1),
            SemiVoiced when HaRow.Contains(hiragana) => (char)(kana + 2),
            Voiced when hiragana == 'う' => isKatakana ? 'ヴ' : 'ゔ',
            Voiced when kana is >= 'ワ' and <= 'ヲ' => (char)(kana + 8),
            _ => null,
        };
    }
}
