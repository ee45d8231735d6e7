using System.Collections.Immutable;
using System.Text;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>
/// Puts the text of a provision together from the lines that a page was broken into, dropping layout spaces.
/// A space stays where it means something: between two narrow words, in a date left blank (令和３年　月　日), and, set
/// wide, between two words that are no single characters spread for looks (会員　第４条に定める者; 会　長).
/// </summary>
internal sealed class LayoutText
{
    private static readonly string[] Announcements = ["次の", "以下の", "下記の", "左の", "左記の", "次に掲げる", "別に掲げる"];

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<int>.Builder _offsets = ImmutableArray.CreateBuilder<int>();
    private bool _spacePending;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>
    /// Whether the text so far may stand as it is: nothing, or something closed by a full stop or a bracket, or 削除.
    /// </summary>
    public bool IsFinished => IsEmpty || "。｡」｣）)】".Contains(_text[^1], StringComparison.Ordinal) || _text.Equals("削除");

    /// <summary>Whether a word of the text so far announces a list (次の役員, 以下のとおり, 下記の各号).</summary>
    public bool AnnouncesList
    {
        get
        {
            var text = _text.ToString();
            return Array.Exists(Announcements, word => text.Contains(word, StringComparison.Ordinal));
        }
    }

    /// <summary>A text without any white space, in which two settings of the same words are equal.</summary>
    public static string Unspaced(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Adds a stretch of the source, which may hold spaces and line breaks.</summary>
    public LayoutText Add(string source, int start, int end)
    {
        var wordStart = start;
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(source[i]))
            {
                _spacePending = true;
                continue;
            }

            if (_spacePending && !IsEmpty && (KeptSpace(_text[^1], source[i]) ?? (IsGap(source, start, wordStart, i, end) ? '　' : null)) is { } space)
            {
                _text.Append(space);
                _offsets.Add(i - 1);
            }

            if (_spacePending)
                wordStart = i;
            _spacePending = false;
            _text.Append(source[i]);
            _offsets.Add(i);
        }

        _spacePending = true;
        return this;
    }

    public LocatedText ToLocatedText() => IsEmpty ? LocatedText.Empty : new LocatedText(_text.ToString(), _offsets.ToImmutable());

    public static LocatedText Of(string source, int start, int end) => new LayoutText().Add(source, start, end).ToLocatedText();

    private static char? KeptSpace(char before, char after) => (before, after) switch
    {
        ('年', '月') or ('月', '日') => '　',
        ( > ' ' and <= '~', > ' ' and <= '~') when !char.IsAsciiDigit(before) || !char.IsAsciiDigit(after) => ' ',
        _ => null,
    };

    // A wide gap within one line between two runs of at least two characters.
    private static bool IsGap(string source, int start, int wordStart, int next, int end)
    {
        var gap = next;
        while (gap > start && char.IsWhiteSpace(source[gap - 1]))
            gap--;
        var space = source.AsSpan(gap, next - gap);
        if (gap - wordStart < 2 || space.IndexOfAny('\n', '\r') >= 0 || !(space.Length > 1 || space is "　" or "\t"))
            return false;
        return next + 1 < end && !char.IsWhiteSpace(source[next + 1]) && !IsMark(source[gap - 1]) && !IsMark(source[next]);
    }

    private static bool IsMark(char c) => char.IsPunctuation(c) || char.IsControl(c);
}
