using System.Collections.Immutable;
using System.Text;
using CouncilSite.Content.Bylaws.Provisions;

namespace CouncilSite.Content.Bylaws.Parsing;

/// <summary>
/// Puts the text of a provision together from the lines that a page was broken into, dropping layout spaces.
/// A space stays where it means something: between two narrow words, and in a date left blank (令和３年　月　日).
/// </summary>
internal sealed class LayoutText
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<int>.Builder _offsets = ImmutableArray.CreateBuilder<int>();
    private bool _spacePending;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>
    /// Whether the text so far may stand as it is: nothing, or something closed by a full stop or a bracket.
    /// </summary>
    public bool IsFinished => IsEmpty || "。｡」｣）)】".Contains(_text[^1], StringComparison.Ordinal);

    /// <summary>Whether a word of the text so far announces a list (次の役員, 次のとおり, 次の各号).</summary>
    public bool AnnouncesList => _text.ToString().Contains("次の", StringComparison.Ordinal);

    /// <summary>A text without any white space, in which two settings of the same words are equal.</summary>
    public static string Unspaced(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Adds a stretch of the source, which may hold spaces and line breaks.</summary>
    public LayoutText Add(string source, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(source[i]))
            {
                _spacePending = true;
                continue;
            }

            if (_spacePending && !IsEmpty && KeptSpace(_text[^1], source[i]) is { } space)
            {
                _text.Append(space);
                _offsets.Add(i - 1);
            }

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
}
