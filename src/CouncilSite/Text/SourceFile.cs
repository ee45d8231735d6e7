using System.Text.RegularExpressions;

namespace CouncilSite.Text;

/// <summary>The text of one content file, with what is needed to say where in it something stands.</summary>
/// <param name="path">Path below the content folder, NFC, with <c>/</c>: <c>accounts/2020.yml</c>.</param>
/// <param name="displayPath">Path as an editor sees it in messages, relative to the current folder.</param>
/// <param name="text">The decoded text, without a byte-order mark.</param>
public sealed partial class SourceFile(string path, string displayPath, string text)
{
    private readonly Lazy<int[]> _lineStarts = new(() => FindLineStarts(text));

    /// <summary>Path below the content folder, NFC, with <c>/</c>.</summary>
    public string Path { get; } = path;

    /// <summary>Path as messages print it.</summary>
    public string DisplayPath { get; } = displayPath;

    /// <summary>The decoded text, without a byte-order mark.</summary>
    public string Text { get; } = text;

    /// <summary>File name without folder and extension: <c>2020</c> for <c>accounts/2020.yml</c>.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The date that the name begins with, <c>2020-07-20-meeting</c>, as far as it gives one; null where it begins with none.</summary>
    public PartialDate? NamedDate => NameBeginning().Match(Name) is { Success: true } match && PartialDate.TryParse(match.Groups["date"].Value, out var date) ? date : null;

    /// <summary>Extension with its dot, lower case.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();

    /// <summary>The span of characters from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public SourceSpan Span(int start, int end) => new(this, start, end);

    /// <summary>The place of the file as a whole: its first character.</summary>
    public SourceSpan Beginning => new(this, 0, 0);

    /// <summary>The line of a field that stands at the margin: <c>status: held</c>; the file's beginning where there is none.</summary>
    public SourceSpan FieldLine(string key)
    {
        for (var line = 1; LineStart(line) < Text.Length; line++)
        {
            var written = Text.AsSpan(LineStart(line)..LineStart(line + 1)).TrimEnd();
            if (written.StartsWith(key, StringComparison.Ordinal) && written[key.Length..].StartsWith(":", StringComparison.Ordinal))
                return Span(LineStart(line), LineStart(line) + written.Length);
        }

        return Beginning;
    }

    /// <summary>Line and column of a character, both from 1; columns count UTF-16 units.</summary>
    public SourcePosition Position(int offset)
    {
        var starts = _lineStarts.Value;
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = Array.BinarySearch(starts, offset);
        if (line < 0)
            line = ~line - 1;
        return new SourcePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>Offset of the first character of a line (from 1); the end of the text for lines beyond the last.</summary>
    public int LineStart(int line)
    {
        var starts = _lineStarts.Value;
        return line - 1 < starts.Length ? starts[Math.Max(0, line - 1)] : Text.Length;
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            if (text[i] is '\n' or '\r')
                starts.Add(i + 1);
        }

        return [.. starts];
    }

    [GeneratedRegex("^(?<date>[12][0-9]{3}(?:-[0-9]{2}(?:-[0-9]{2})?)?)(?:-|$)")]
    private static partial Regex NameBeginning();
}
