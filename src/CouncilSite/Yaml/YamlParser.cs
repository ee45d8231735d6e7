using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CouncilSite.Yaml;

/// <summary>Reads YAML into nodes that know their place, from YamlDotNet's events (its reflection is never used).</summary>
public sealed class YamlParser
{
    private readonly SourceFile _file;
    private readonly int _start;
    private readonly int _end;
    private readonly int _lineOffset;
    private readonly YamlEvents _events;
    private readonly DiagnosticBag _diagnostics;
    private readonly YamlValues _values;

    // The lists and mappings that are being read, the innermost on top.
    private readonly Stack<NodeEvent> _open = [];

    // Whether a fault that is reported already may be why the rest cannot be read.
    private bool _isExplained;

    private YamlParser(SourceFile file, int start, int end, DiagnosticBag diagnostics)
    {
        _file = file;
        _start = start;
        _end = end;
        _lineOffset = file.Position(start).Line - 1;
        _events = new YamlEvents(file.Text[start..end]);
        _diagnostics = diagnostics;
        _values = new YamlValues(file, end, diagnostics);
    }

    /// <summary>Reads a whole file; null where it has faults, which are then in the bag.</summary>
    public static Node? Parse(SourceFile file, DiagnosticBag diagnostics) =>
        Parse(file, 0, file.Text.Length, diagnostics);

    /// <summary>Reads a part of a file, such as front matter, that begins at the start of a line.</summary>
    public static Node? Parse(SourceFile file, int start, int end, DiagnosticBag diagnostics) =>
        new YamlParser(file, start, end, diagnostics).ParseDocument();

    private Node? ParseDocument()
    {
        Node? root = new ScalarNode("", true, _file.Span(_start, _start));
        try
        {
            _events.Consume<StreamStart>();
            if (_events.TryConsume<DocumentStart>(out _))
            {
                root = ReadNode();
                _events.Consume<DocumentEnd>();
            }

            _events.Consume<StreamEnd>();
        }
        catch (YamlException exception)
        {
            if (!_isExplained)
                ReportBroken(exception);
            return null;
        }

        return root;
    }

    private Node? ReadNode()
    {
        if (_events.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
            ReportAlias(anchored);
        else if (_events.Current is NodeEvent { Tag.IsEmpty: false } tagged)
            ReportTag(tagged);
        else
            return ReadValue();
        ReadValue();
        return null;
    }

    private Node? ReadValue()
    {
        switch (_events.Current)
        {
            case Scalar scalar:
                _events.MoveNext();
                return ReadScalar(scalar);
            case SequenceStart start:
                return ReadSequence(start);
            case MappingStart start:
                return ReadMapping(start);
            case AnchorAlias alias:
                _events.MoveNext();
                ReportAlias(alias);
                return null;
            case var other:
                // The library ends a mapping after a key alone that it never saw («- : »).
                throw new YamlException(other?.Start ?? Mark.Empty, other?.End ?? Mark.Empty, "a value is missing");
        }
    }

    private void ReportAlias(ParsingEvent alias)
    {
        _isExplained = true;
        _diagnostics.Add(YamlDiagnostics.Alias, Span(alias.Start, alias.End));
    }

    // «!重要» is a type for YAML, whose value is empty.
    private void ReportTag(NodeEvent tagged)
    {
        _isExplained = true;
        var place = Offset(tagged.Start);
        var lineEnd = Math.Min(_end, _file.LineStart(_file.Position(place).Line + 1));
        _diagnostics.Add(YamlDiagnostics.ReservedMark, _file.Span(place, place + 1), "!", YamlText.Quote(_file.Text[place..lineEnd].TrimEnd()));
    }

    private void Open(NodeEvent start)
    {
        if (_open.Count == ContentLimits.Nesting)
        {
            // The rest is not even scanned: the library's own time for brackets grows with the square of their depth.
            _isExplained = true;
            _diagnostics.Add(YamlDiagnostics.TooDeep, Span(start.Start, start.End), $"{ContentLimits.Nesting}");
            throw new YamlException(start.Start, start.End, "");
        }

        _open.Push(start);
        _events.MoveNext();
    }

    private TEnd Close<TEnd>()
        where TEnd : ParsingEvent
    {
        _open.Pop();
        return _events.Consume<TEnd>();
    }

    private ScalarNode? ReadScalar(Scalar scalar)
    {
        var span = Span(scalar.Start, scalar.End);
        var isPlain = scalar.Style == ScalarStyle.Plain;
        if (!_values.Check(scalar.Value, isPlain, span))
            return null;
        return new ScalarNode(KanaComposition.Compose(UnsoundCharacters.Replace(scalar.Value)), isPlain, span);
    }

    private ListNode? ReadSequence(SequenceStart start)
    {
        Open(start);
        var items = new List<Node>();
        var isWhole = true;
        while (_events.Current is not SequenceEnd)
        {
            if (items.Count == ContentLimits.TableRows)
                _diagnostics.Add(YamlDiagnostics.TooLong, Span(start.Start, start.Start), $"{ContentLimits.TableRows}");
            if (ReadNode() is { } item && items.Count < ContentLimits.TableRows)
                items.Add(item);
            else
                isWhole = false;
        }

        var end = Close<SequenceEnd>();
        if (start.Style == SequenceStyle.Flow)
            items = _values.DivideAtCommas(items);
        else if (FindSplit(items) is { } second)
        {
            var dash = _file.Text.LastIndexOf('-', second.Span.Start);
            _diagnostics.Add(YamlDiagnostics.MisplacedDash, _file.Span(dash, dash + 1));
            isWhole = false;
        }

        return isWhole ? new ListNode(items, Span(start.Start, end.End)) : null;
    }

    // Two items that share no key, where another item has the keys of both, were one before a dash came between.
    private static MappingNode? FindSplit(List<Node> items)
    {
        var split = items.Zip(items.Skip(1)).FirstOrDefault(pair => pair is { First: MappingNode first, Second: MappingNode second }
            && !first.Entries.Select(entry => entry.Key.Text).ToHashSet(StringComparer.Ordinal).Overlaps(second.Entries.Select(entry => entry.Key.Text)));
        return split is { First: MappingNode { Entries: [var one, ..] }, Second: MappingNode { Entries: [var other, ..] } rest }
            && items.OfType<MappingNode>().Any(whole => Has(whole, one) && Has(whole, other)) ? rest : null;

        static bool Has(MappingNode mapping, MappingEntry entry) => mapping.Entries.Any(own => own.Key.Text == entry.Key.Text);
    }

    private MappingNode? ReadMapping(MappingStart start)
    {
        Open(start);
        var entries = new List<MappingEntry>();
        var keys = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        var twice = new List<ScalarNode>();
        var isWhole = true;
        while (_events.Current is not MappingEnd)
        {
            var keyStart = _events.Current!.Start;
            var key = ReadNode();
            var value = ReadNode();
            if (key is not ScalarNode text)
            {
                if (key is not null)
                    _diagnostics.Add(YamlDiagnostics.KeyIsNoText, Span(keyStart, keyStart));
                isWhole = false;
            }
            else if (value is null)
            {
                isWhole = false;
            }
            else if (start.Style == MappingStyle.Flow && value is ScalarNode { IsEmpty: true } && YamlSlips.FindSwallowedValue(_file, text.Span.Start) is { } slip)
            {
                slip.Report(_file, _diagnostics);
                isWhole = false;
            }
            else if (!keys.TryAdd(text.Text, text))
            {
                twice.Add(text);
                isWhole = false;
            }
            else
            {
                entries.Add(new MappingEntry(text, value));
            }
        }

        var end = Close<MappingEnd>();
        ReportTwice(twice, keys);
        return isWhole ? new MappingNode(entries, Span(start.Start, end.End)) : null;
    }

    // An item whose dash is missing repeats the keys of the one before.
    private void ReportTwice(List<ScalarNode> twice, Dictionary<string, ScalarNode> keys)
    {
        var isItem = _open.TryPeek(out var around) && around is SequenceStart;
        if (isItem && twice is [var first, _, ..] && keys.Values.All(key => keys[first.Text].Span.Start <= key.Span.Start))
        {
            _diagnostics.Add(YamlDiagnostics.LostDash, first.Span, first.Text);
            return;
        }

        foreach (var key in twice)
            _diagnostics.Add(YamlDiagnostics.DuplicateKey, key.Span, key.Text, $"{keys[key.Text].Span.StartPosition.Line}");
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

    private void ReportBroken(YamlException exception)
    {
        if (_open.TryPeek(out var open) && open is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow })
        {
            var bracket = Offset(open.Start);
            _diagnostics.Add(YamlDiagnostics.UnclosedBracket, _file.Span(bracket, bracket + 1), open is SequenceStart ? "[" : "{", open is SequenceStart ? "]" : "}");
            return;
        }

        var offset = Math.Max(_start, Offset(exception.Start));
        var line = _file.Position(offset).Line;
        var previousLine = Math.Max(_start, _file.LineStart(line - 1));
        var lineEnd = Math.Min(_end, _file.LineStart(line + 1));
        // Of a tab the scanner says only where the mapping began that it broke.
        var isTab = exception.Message.Contains("tab", StringComparison.Ordinal);
        if (_values.ReportWrongIndentation(_file.Position(previousLine).Line, isTab ? _end : lineEnd))
            return;
        if (YamlSlips.FindBefore(_file, _start, _end, offset) is { } slip)
            slip.Report(_file, _diagnostics);
        else
            _diagnostics.Add(YamlDiagnostics.Broken, _file.Span(offset, offset), exception.Message);
    }
}
