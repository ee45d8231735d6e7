using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Yaml;

/// <summary>Looks at the values of a text for what YAML takes without a word for something else than was meant.</summary>
/// <param name="file">The file.</param>
/// <param name="end">Where the YAML ends in it.</param>
/// <param name="diagnostics">Takes the faults.</param>
internal sealed partial class YamlValues(SourceFile file, int end, DiagnosticBag diagnostics)
{
    private readonly WordingRules _wording = new(file.Text.AsSpan(0, end));
    private int _lastLine;

    /// <summary>Looks at a value; false where it swallowed what should be an entry of its own.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isPlain">Whether it stands without quotes.</param>
    /// <param name="span">Its place.</param>
    public bool Check(string value, bool isPlain, SourceSpan span)
    {
        if (isPlain && FindSwallowedLine(span))
            return false;
        if (isPlain && CutByHash().Match(file.Text, span.End, end - span.End).Groups["remark"] is { Success: true } remark)
            ReportCut(span, remark.Index, remark.Value.TrimEnd());
        if (isPlain && WideQuoted().IsMatch(span.Characters))
            ReportWideQuotes(span);
        // The file's own text is sound; an escape ("\u202E") may stand for what is not.
        foreach (var run in UnsoundCharacters.Find(value))
            diagnostics.Add(TextDiagnostics.UnsoundCharacter, span, run.Name);
        var words = new WrittenText(value, span);
        // What is a date and nothing else is a field that its kind holds against the day.
        if (!DateAlone().IsMatch(value))
            DateWords.Check(words, diagnostics);
        _wording.Check(words, diagnostics);
        return true;
    }

    /// <summary>Reports full-width commas in a list between brackets, where they divide nothing, and divides the items as was meant: nothing else is wrong because of them.</summary>
    public List<Node> DivideAtCommas(IReadOnlyList<Node> items)
    {
        var divided = new List<Node>(items.Count);
        foreach (var item in items)
        {
            if (item is not ScalarNode { IsPlain: true } scalar || scalar.Span.Characters.IndexOfAny('、', '，') is not (>= 0 and var comma))
            {
                divided.Add(item);
                continue;
            }

            var place = scalar.Span.Part(comma, 1);
            diagnostics.Add(YamlDiagnostics.WideComma, place, new TextEdit(place, ", "), place.Text);
            foreach (var part in scalar.Span.Characters.SplitAny('、', '，'))
            {
                var (start, length) = part.GetOffsetAndLength(scalar.Span.Characters.Length);
                if (scalar.Span.Part(start, length) is var span && span.Text.Trim() is { Length: > 0 } text)
                    divided.Add(new ScalarNode(text, true, span));
            }
        }

        return divided;
    }

    private void ReportWideQuotes(SourceSpan span)
    {
        var right = YamlText.Quote(span.Text[1..^1]);
        diagnostics.Add(YamlDiagnostics.WideQuotes, span, new TextEdit(span, right), $"{span.Text[0]}{span.Text[^1]}", right);
    }

    private void ReportCut(SourceSpan span, int place, string remark) => diagnostics.Add(
        YamlDiagnostics.CutByHash, file.Span(place, place + remark.Length), remark, YamlText.Quote($"{span.Text} {remark}".TrimStart()));

    // A colon, a dash or a space of another width makes YAML take a line for part of a value, without a word.
    private bool FindSwallowedLine(SourceSpan span)
    {
        var line = span.StartPosition.Line;
        // A value may begin in the middle of a line, whose indentation is looked at once, however many values it has.
        var unseen = line == _lastLine ? line + 1 : line;
        _lastLine = span.EndPosition.Line;
        for (; file.LineStart(line) < span.End; line++)
        {
            if (YamlSlips.FindSwallowed(file, line, span.Start, span.End) is { } slip)
            {
                slip.Report(file, diagnostics);
                return true;
            }
        }

        return ReportWrongIndentation(unseen, span.End);
    }

    /// <summary>Reports the first line that a tab, a full-width or a no-break space indents; false where there is none.</summary>
    /// <param name="line">The first line to look at, from 1.</param>
    /// <param name="until">Where to end.</param>
    public bool ReportWrongIndentation(int line, int until)
    {
        for (; file.LineStart(line) < until; line++)
        {
            var place = file.LineStart(line);
            while (place < until && file.Text[place] == ' ')
                place++;
            if (place == until || file.Text[place] is not ('\t' or '\u3000' or '\u00A0'))
                continue;
            // A full-width space looks like two; a tab like as many as the editor's program likes.
            var (japanese, english, spaces) = file.Text[place] switch
            {
                '\t' => ("タブ（tab）", "a tab", null),
                '\u3000' => ("全角の空白（U+3000）", "a full-width space (U+3000)", "  "),
                _ => ("改行しない空白（U+00A0）", "a no-break space (U+00A0)", " "),
            };
            var span = file.Span(place, place + 1);
            diagnostics.Add(YamlDiagnostics.WrongIndentation, span, spaces is null ? null : new TextEdit(span, spaces), japanese, english);
            return true;
        }

        return false;
    }

    [GeneratedRegex("^[“”„〝＂][^“”„〝〟＂]+[“”〟＂]$")]
    private static partial Regex WideQuoted();

    [GeneratedRegex("^[0-9０-９年月日令和平成昭和大正明治元火水木金土曜祝（）()：:～〜~・、,時分午前後半から\\s-]*$")]
    private static partial Regex DateAlone();

    // «#1» after a blank is a remark for YAML, and gone.
    [GeneratedRegex(@"\G[ \t]+(?<remark>#[^\s#][^\r\n]*)")]
    private static partial Regex CutByHash();
}
