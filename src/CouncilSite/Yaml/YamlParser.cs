using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CouncilSite.Yaml;

/// <summary>Reads YAML into nodes that know their place, from YamlDotNet's events (its reflection is never used).</summary>
public sealed partial class YamlParser
{
    private readonly SourceFile _file;
    private readonly int _start;
    private readonly int _end;
    private readonly int _lineOffset;
    private readonly DiagnosticBag _diagnostics;

    private YamlParser(SourceFile file, int start, int end, DiagnosticBag diagnostics)
    {
        _file = file;
        _start = start;
        _end = end;
        _lineOffset = file.Position(start).Line - 1;
        _diagnostics = diagnostics;
    }

    /// <summary>Reads a whole file; null where it has faults, which are then in the bag.</summary>
    public static YamlNode? Parse(SourceFile file, DiagnosticBag diagnostics) =>
        Parse(file, 0, file.Text.Length, diagnostics);

    /// <summary>Reads a part of a file, such as front matter, that begins at the start of a line.</summary>
    public static YamlNode? Parse(SourceFile file, int start, int end, DiagnosticBag diagnostics) =>
        new YamlParser(file, start, end, diagnostics).ParseDocument();

    private YamlNode? ParseDocument()
    {
        YamlNode? root = new YamlScalar("", true, _file.Span(_start, _start));
        var parser = new Parser(new StringReader(_file.Text[_start.._end]));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _))
            {
                root = ReadNode(parser);
                parser.Consume<DocumentEnd>();
            }

            parser.Consume<StreamEnd>();
        }
        catch (YamlException exception)
        {
            ReportBroken(exception);
            return null;
        }

        return root;
    }

    private YamlNode? ReadNode(Parser parser)
    {
        if (parser.Current is not NodeEvent { Anchor.IsEmpty: false } anchored)
            return ReadValue(parser);
        _diagnostics.Add(YamlDiagnostics.Alias, Span(anchored.Start, anchored.End));
        ReadValue(parser);
        return null;
    }

    private YamlNode? ReadValue(Parser parser)
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                parser.MoveNext();
                return ReadScalar(scalar);
            case SequenceStart start:
                return ReadSequence(parser, start);
            case MappingStart start:
                return ReadMapping(parser, start);
            case AnchorAlias alias:
                parser.MoveNext();
                _diagnostics.Add(YamlDiagnostics.Alias, Span(alias.Start, alias.End));
                return null;
            default:
                throw new InvalidOperationException($"Unexpected YAML event {parser.Current}.");
        }
    }

    private YamlScalar? ReadScalar(Scalar scalar)
    {
        var span = Span(scalar.Start, scalar.End);
        var isPlain = scalar.Style == ScalarStyle.Plain;
        if (isPlain && FindSwallowedLine(span))
            return null;
        return new YamlScalar(KanaComposition.Compose(scalar.Value), isPlain, span);
    }

    private YamlSequence? ReadSequence(Parser parser, SequenceStart start)
    {
        parser.MoveNext();
        var items = new List<YamlNode>();
        var isWhole = true;
        while (parser.Current is not SequenceEnd)
        {
            if (ReadNode(parser) is { } item)
                items.Add(item);
            else
                isWhole = false;
        }

        var end = parser.Consume<SequenceEnd>();
        return isWhole ? new YamlSequence(items, Span(start.Start, end.End)) : null;
    }

    private YamlMapping? ReadMapping(Parser parser, MappingStart start)
    {
        parser.MoveNext();
        var entries = new List<YamlEntry>();
        var isWhole = true;
        while (parser.Current is not MappingEnd)
        {
            var keyStart = parser.Current!.Start;
            var key = ReadNode(parser);
            var value = ReadNode(parser);
            if (key is not YamlScalar text)
            {
                if (key is not null)
                    _diagnostics.Add(YamlDiagnostics.Broken, Span(keyStart, keyStart), "項目名は文字列 / a key must be text");
                isWhole = false;
            }
            else if (value is null)
            {
                isWhole = false;
            }
            else if (entries.Find(entry => entry.Key.Text == text.Text) is { } first)
            {
                _diagnostics.Add(YamlDiagnostics.DuplicateKey, text.Span, text.Text, $"{first.Key.Span.StartPosition.Line}");
                isWhole = false;
            }
            else
            {
                entries.Add(new YamlEntry(text, value));
            }
        }

        var end = parser.Consume<MappingEnd>();
        return isWhole ? new YamlMapping(entries, Span(start.Start, end.End)) : null;
    }

    private SourceSpan Span(Mark start, Mark end)
    {
        var from = Offset(start);
        var to = Math.Max(from, Offset(end));
        // The scanner ends a plain value only after the blanks and comments that follow it.
        while (to > from && char.IsWhiteSpace(_file.Text[to - 1]))
            to--;
        return _file.Span(from, to);
    }

    private int Offset(Mark mark) =>
        Math.Min(_end, _file.LineStart((int)mark.Line + _lineOffset) + (int)mark.Column - 1);

    // A full-width colon or space makes YAML take a line for part of a value, without a word.
    private bool FindSwallowedLine(SourceSpan span)
    {
        if (SwallowedKey().Match(span.Text) is { Success: true } match)
        {
            var key = match.Groups["key"];
            _diagnostics.Add(YamlDiagnostics.FullWidthColon, _file.Span(span.Start + key.Index, span.Start + key.Index + key.Length), key.Value);
            return true;
        }

        return ReportWrongIndentation(span.Start, span.End);
    }

    private bool ReportWrongIndentation(int from, int to)
    {
        // A value may begin in the middle of a line, whose indentation is looked at as well.
        var lineStart = _file.LineStart(_file.Position(from).Line);
        var match = WideIndentation().Match(_file.Text, lineStart, to - lineStart);
        if (!match.Success)
            return false;
        var blank = match.Groups["blank"];
        var name = blank.Value == "\t" ? "タブ（tab）" : "全角の空白（U+3000）";
        _diagnostics.Add(YamlDiagnostics.WrongIndentation, _file.Span(blank.Index, blank.Index + 1), name);
        return true;
    }

    private void ReportBroken(YamlException exception)
    {
        var offset = Offset(exception.Start);
        var line = _file.Position(offset).Line;
        var previousLine = Math.Max(_start, _file.LineStart(line - 1));
        var lineEnd = Math.Min(_end, _file.LineStart(line + 1));
        // Of a tab the scanner says only where the mapping began that it broke.
        var isTab = exception.Message.Contains("tab", StringComparison.Ordinal);
        if (ReportWrongIndentation(previousLine, isTab ? _end : lineEnd))
            return;
        var near = _file.Text[previousLine..lineEnd];
        if (SwallowedKey().Match(near) is { Success: true } swallowed)
        {
            var key = swallowed.Groups["key"];
            _diagnostics.Add(YamlDiagnostics.FullWidthColon, _file.Span(previousLine + key.Index, previousLine + key.Index + key.Length), key.Value);
            return;
        }

        var text = _file.Text[_file.LineStart(line)..lineEnd];
        if (UnquotedColon().Match(text) is { Success: true } colon)
        {
            var value = colon.Groups["value"];
            var place = _file.LineStart(line) + value.Index;
            _diagnostics.Add(YamlDiagnostics.UnquotedColon, _file.Span(place, place + value.Length), colon.Groups["key"].Value, value.Value);
            return;
        }

        _diagnostics.Add(YamlDiagnostics.Broken, _file.Span(offset, offset), exception.Message);
    }

    [GeneratedRegex(@"(?:^|\n)[ \t　]*(?:- )?(?<key>[a-z][a-z_]*)：")]
    private static partial Regex SwallowedKey();

    [GeneratedRegex(@"(?:^|\n) *(?<blank>[\t　])", RegexOptions.None)]
    private static partial Regex WideIndentation();

    [GeneratedRegex(@"^\s*(?:- )?(?<key>[A-Za-z_]+): +(?<value>[^""'|>\s][^\r\n]*?(?:: |:(?=[\r\n]|$)).*?)\s*$", RegexOptions.Singleline)]
    private static partial Regex UnquotedColon();
}
