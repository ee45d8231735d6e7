using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Parsing;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>A sentence of an amending text and its place.</summary>
/// <param name="Sentence">What it does.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PlacedSentence(AmendmentSentence Sentence, SourceSpan Span);

/// <summary>What of the amending rule's own 附則 becomes one of the amended bylaws.</summary>
public enum OwnSupplement
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>The day that it comes into force, alone: transitional provisions stay in the amending rule.</summary>
    EffectiveDateAlone,
}

/// <summary>
/// Reads an amending text (改め文): the inverse of <see cref="AmendmentWriter"/>, and lenient about layout. Every line
/// is part of the rule's head, of a sentence, of what a sentence adds or of the rule's own 附則; any other is an error.
/// </summary>
public sealed partial class AmendmentReader
{
    private readonly SourceFile _file;
    private readonly DiagnosticBag _bag;
    private readonly AmendmentSentences _text;
    private readonly OwnSupplement _own;
    private readonly List<PlacedSentence> _sentences = [];
    private ProvisionAddress? _last;
    private int _index;

    private AmendmentReader(SourceFile file, OwnSupplement own, DiagnosticBag bag) => (_file, _own, _bag, _text) = (file, own, bag, new AmendmentSentences(file.Text));

    /// <summary>The sentences of an amending text, in order; what cannot be read goes into the bag.</summary>
    public static IReadOnlyList<PlacedSentence> Read(SourceFile file, OwnSupplement own, DiagnosticBag bag)
    {
        var reader = new AmendmentReader(file, own, bag);
        reader.ReadAll();
        return reader._sentences;
    }

    private void ReadAll()
    {
        var lines = _text.Lines;
        while (_index < lines.Count)
        {
            var (start, end, _) = lines[_index];
            if (AmendmentTableReader.Read(_file, lines, _index, index => IsSupplement(lines[index].Start, lines[index].End)) is { } table)
                ReadTable(table.Rows, table.Next);
            else if (IsSupplement(start, end))
                ReadSupplement();
            else if (_text.EndOf(_index) is > 0 and var next)
            {
                _index = next;
                ReadSentences(start, lines[next - 1].End);
            }
            else if (_sentences.Count == 0 && IsHead(_file.Text[start..end].Trim()))
                _index++;
            else
                Report(AmendmentDiagnostics.UnknownSentence, start, lines[_index++].End);
        }
    }

    // Several sentences may stand on one line; only the last can add what follows.
    private void ReadSentences(int start, int end)
    {
        var depth = 0;
        var from = start;
        for (var i = start; i < end; i++)
        {
            depth = Math.Max(0, depth + (_file.Text[i] switch { '「' => 1, '」' => -1, _ => 0 }));
            if (_file.Text[i] != '。' || depth > 0)
                continue;
            ReadSentence(_file.Span(from, i + 1), isLast: i + 1 == end);
            from = i + 1;
        }
    }

    private void ReadTable(ImmutableArray<AmendedRow> rows, int next)
    {
        var span = _file.Span(_text.Lines[_index].Start, _text.Lines[next - 1].End);
        _index = next;
        if (rows.IsEmpty)
            Report(AmendmentDiagnostics.UnknownSentence, span.Start, span.End);
        else
            _sentences.Add(new PlacedSentence(new AmendmentSentence([new AmendByTable(rows)]), span));
    }

    private void ReadSentence(SourceSpan span, bool isLast)
    {
        var quoted = QuotedText.Of(span.Text);
        if (HeadPattern().IsMatch(quoted.Grammar) || (isLast && TablePattern().IsMatch(quoted.Grammar) && IsTableNext()))
            return;
        var faults = _bag.Count;
        var reader = new AmendmentClauseReader(quoted, _last, isLast ? this : null, span);
        var clauses = reader.Read();
        _last = reader.Last;
        if (clauses is not null)
            _sentences.Add(new PlacedSentence(new AmendmentSentence(clauses.Value), span));
        else if (_bag.Count == faults)
            Report(AmendmentDiagnostics.UnknownSentence, span.Start, span.End);
    }

    /// <summary>The provisions of some rank that the lines from here on add, up to the next sentence; null, with the fault in the bag, where they are no such or not so many.</summary>
    internal ImmutableArray<Provision>? TakeBlock(ProvisionKind kind, int? count, string expected, SourceSpan sentence)
    {
        var (start, end) = TakeLines(kind == ProvisionKind.Supplement);
        return ReadBlock(start, end, kind, count, expected, sentence);
    }

    private ImmutableArray<Provision>? ReadBlock(int start, int end, ProvisionKind kind, int? count, string expected, SourceSpan sentence)
    {
        var faults = new DiagnosticBag();
        var tree = BylawsParser.ParseFragment(_file, start, end, kind, faults);
        _bag.AddAll(faults);
        ImmutableArray<Provision> added = kind switch
        {
            ProvisionKind.Supplement => tree.Supplements,
            ProvisionKind.Table or ProvisionKind.Form => tree.Appendices,
            ProvisionKind.Paragraph => [.. tree.Main.SelectMany(article => article.Children)],
            ProvisionKind.Item => [.. tree.Main.SelectMany(article => article.Children).SelectMany(paragraph => paragraph.Children)],
            ProvisionKind.Subitem => [.. tree.Main.SelectMany(article => article.Children).SelectMany(paragraph => paragraph.Children).SelectMany(item => item.Children)],
            _ => tree.Main,
        };
        var taken = added.SelectMany(provision => provision.WithDescendants()).SelectMany(provision => provision.OwnPieces()).Sum(piece => LayoutText.Unspaced(piece.Value).Length);
        var counted = added.Count(provision => provision.Kind == kind);
        // What is written behind the last full stop belongs to nothing.
        var isClosed = added.SelectMany(provision => provision.WithDescendants())
            .All(provision => provision.Kind != ProvisionKind.Paragraph || !provision.Text.Value.Contains('。') || provision.Text.Value[^1] is '。' or '）' or ')' or '」');
        // Nor is what looks like a heading or a caption one of the words before it.
        isClosed &= faults.ToSortedList().All(fault => fault.Descriptor != ParsingDiagnostics.TakenForText);
        if (isClosed && counted > 0 && (count is null || count == counted) && (counted == added.Length || kind.IsDivision || (kind == ProvisionKind.Article && count is null)) && taken == LayoutText.Unspaced(_file.Text[start..end]).Length)
            return added;
        _bag.Add(AmendmentDiagnostics.WrongAddition, sentence, expected, sentence.Text.Trim());
        return null;
    }

    /// <summary>The words that the lines from here on add, up to the next sentence; null, with the fault in the bag, where there are none.</summary>
    internal string? TakeWords(string expected, SourceSpan sentence)
    {
        var (start, end) = TakeLines(false);
        var text = LayoutText.Of(_file.Text, start, end).Value;
        if (text.Length > 0 && (expected != "ただし書" || text.StartsWith("ただし", StringComparison.Ordinal) || text.StartsWith("但し", StringComparison.Ordinal)))
            return text;
        _bag.Add(AmendmentDiagnostics.WrongAddition, sentence, expected, sentence.Text.Trim());
        return null;
    }

    /// <summary>The rows that the lines from here on add to a table.</summary>
    internal ImmutableArray<TableRow> TakeRows()
    {
        var from = _index;
        TakeLines(false);
        return [.. _text.Lines.Skip(from).Take(_index - from).Select(line => new TableRow(CellReader.Read(_file.Text, line.Start, line.End)))];
    }

    private (int Start, int End) TakeLines(bool mayBeginWithSupplement)
    {
        var from = _index;
        while (_index < _text.Lines.Count && _text.EndOf(_index) == 0
            && ((mayBeginWithSupplement && _index == from) || !IsSupplement(_text.Lines[_index].Start, _text.Lines[_index].End)))
            _index++;
        return _index == from ? (0, 0) : (_text.Lines[from].Start, _text.Lines[_index - 1].End);
    }

    // The amending rule's own 附則, up to its end, becomes one of the result.
    private void ReadSupplement()
    {
        var (start, heading, _) = _text.Lines[_index++];
        while (_index < _text.Lines.Count && !IsSupplement(_text.Lines[_index].Start, _text.Lines[_index].End))
            _index++;
        var span = _file.Span(start, heading);
        if (ReadBlock(start, _text.Lines[_index - 1].End, ProvisionKind.Supplement, 1, "附則", span) is not [var supplement])
            return;
        if ((_own == OwnSupplement.Whole ? supplement : EffectiveDateOf(supplement)) is { } kept)
            _sentences.Add(new PlacedSentence(new AmendmentSentence([new InsertProvisions(InsertPlace.Below, null, [kept])]), span));
        else
            _bag.Add(AmendmentDiagnostics.WrongAddition, span, "施行期日の定め", span.Text.Trim());
    }

    // The paragraph, or the first one of the article, that says when the amending rule comes into force.
    private static Provision? EffectiveDateOf(Provision supplement)
    {
        var dated = supplement.WithDescendants().FirstOrDefault(provision => provision.Kind == ProvisionKind.Paragraph && EffectPattern().IsMatch(provision.Text.Value));
        return dated is null ? null : supplement with
        {
            Children = [dated with { Number = 1, Label = LocatedText.Empty, PrintedCaption = LocatedText.Empty, Children = [] }],
        };
    }

    private bool IsSupplement(int start, int end) => LayoutText.Unspaced(_file.Text[start..end]) is var line
        && (line == "附則" || (line.StartsWith("附則（", StringComparison.Ordinal) && line.EndsWith('）')) || line.StartsWith("附則この", StringComparison.Ordinal));

    private bool IsTableNext() => _index < _text.Lines.Count && AmendmentTableReader.Read(_file, _text.Lines, _index, _ => false) is not null;

    private static bool IsHead(string line) => TitlePattern().IsMatch(LayoutText.Unspaced(line));

    private void Report(DiagnosticDescriptor descriptor, int start, int end) =>
        _bag.Add(descriptor, _file.Span(start, end), LayoutText.Unspaced(_file.Text[start..end]) is { Length: > 120 } text ? text[..119] + "…" : _file.Text[start..end].Trim());

    [GeneratedRegex("^.{0,200}の一部を次のように改正する。$", RegexOptions.NonBacktracking)]
    private static partial Regex HeadPattern();

    [GeneratedRegex("(?:から施行する|施行の日は|施行期日は)", RegexOptions.NonBacktracking)]
    private static partial Regex EffectPattern();

    [GeneratedRegex("^.{0,200}(?:次の表|次の新旧対照表|別紙|下記|別表).{0,200}(?:改正する|改める)。$", RegexOptions.NonBacktracking)]
    private static partial Regex TablePattern();

    // ○○規約の一部を改正する規約, its number and date, 次のとおり定める.
    [GeneratedRegex("^(?:.{1,100}を改正する.{2,10}(?:（案）)?|[（(]?(?:" + JapaneseDate.EraNames + ")?[0-9０-９元一二三四五六七八九十]+年.{1,40}|.{1,40}第[0-9０-９一二三四五六七八九十]+号|.{1,120}次のように定める。|[○※].*)$", RegexOptions.NonBacktracking)]
    private static partial Regex TitlePattern();
}
