using System.Globalization;

namespace CouncilSite.Text;

/// <summary>A line and a column, both from 1; columns count UTF-16 units.</summary>
public readonly record struct SourcePosition(int Line, int Column);

/// <summary>A run of characters in a source file.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset after the last character; equal to <paramref name="Start"/> for a mere place.</param>
public readonly record struct SourceSpan(SourceFile File, int Start, int End)
{
    /// <summary>Where the span begins.</summary>
    public SourcePosition StartPosition => File.Position(Start);

    /// <summary>Where the span ends (the position after its last character).</summary>
    public SourcePosition EndPosition => File.Position(End);

    /// <summary>The place as a message about another one names it: <c>content/accounts/2020.yml(12,8)</c>.</summary>
    public string Place => string.Create(
        CultureInfo.InvariantCulture, $"{File.DisplayPath}({StartPosition.Line},{StartPosition.Column})");

    /// <summary>The same; a record's own would say its first line, and of that the first line again, without an end.</summary>
    public override string ToString() => Place;

    /// <summary>The characters of the span.</summary>
    public string Text => File.Text[Start..End];

    /// <summary>The same without a copy.</summary>
    public ReadOnlySpan<char> Characters => File.Text.AsSpan(Start..End);

    /// <summary>A part of it.</summary>
    /// <param name="start">The offset of the part's first character in the span.</param>
    /// <param name="length">The part's length.</param>
    public SourceSpan Part(int start, int length) => this with { Start = Start + start, End = Start + start + length };

    /// <summary>The whole of the line on which it begins.</summary>
    public SourceSpan ToWholeLine()
    {
        var start = File.Text.AsSpan(0, Start).LastIndexOf('\n') + 1;
        return (this with { Start = start, End = File.Text.Length }).FirstLine;
    }

    /// <summary>Each of its lines.</summary>
    public IEnumerable<SourceSpan> ToLines()
    {
        for (var rest = this; rest.Start < rest.End; rest = rest with { Start = Math.Min(rest.End, rest.FirstLine.End + 1) })
            yield return rest.FirstLine;
    }

    /// <summary>What of it stands on its first line.</summary>
    public SourceSpan FirstLine => Characters.IndexOfAny('\r', '\n') is >= 0 and var length ? this with { End = Start + length } : this;
}
