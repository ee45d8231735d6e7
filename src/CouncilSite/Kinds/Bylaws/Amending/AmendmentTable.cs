using System.Collections.Immutable;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Parsing;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>
/// Applies a table 改正後・改正前: each line of the old column is found in the print of the law, behind the one before
/// it, and gives way to what stands beside it. The lines that the table does not show stay.
/// </summary>
internal sealed class AmendmentTable
{
    private static readonly string[] RangeMarks = ["から", "～", "〜", "~", "－", "―", "・", "及び", "、"];

    private readonly DiagnosticBag _bag;
    private readonly IReadOnlyList<ProvisionLine> _lines;
    private readonly string?[] _texts;
    private readonly List<string>[] _added;
    private string _title;
    private int _last = -1;

    private AmendmentTable(ProvisionTree tree, DiagnosticBag bag)
    {
        (_bag, _title) = (bag, tree.Title);
        _lines = PlainText.Lines(tree);
        _texts = [.. _lines.Select(line => line.Text)];
        _added = [.. _lines.Select(_ => new List<string>())];
    }

    /// <summary>The law as the table makes it; null, with the faults in the bag, where the table does not fit the law.</summary>
    public static ProvisionTree? Apply(ProvisionTree tree, ImmutableArray<AmendedRow> rows, SourceSpan place, DiagnosticBag bag)
    {
        var table = new AmendmentTable(tree, bag);
        var faults = bag.Count;
        for (var i = 0; i < rows.Length; i++)
            table.Apply(rows[i], rows.AsSpan()[(i + 1)..]);
        return bag.Count == faults ? table.Reread(place) : null;
    }

    private void Apply(AmendedRow row, ReadOnlySpan<AmendedRow> following)
    {
        if (row.Old is [var title] && row.New is [var newTitle] && Folded(title) == Folded(_title))
        {
            Retitle(newTitle);
            return;
        }

        if (row.Old is [var omitted] && AmendmentTableReader.IsOmission(omitted))
        {
            if (row.New is not [var kept] || !AmendmentTableReader.IsOmission(kept) || !Keep(omitted, kept))
                Report(row, omitted);
            return;
        }

        if (row.New.Any(AmendmentTableReader.IsOmission))
            Report(row, row.New.First(AmendmentTableReader.IsOmission));
        else if (row.Old.IsEmpty)
            Add(row.New);
        else
            Replace(row, following);
    }

    private void Retitle(string title)
    {
        for (var i = 0; i < _lines.Count && _lines[i].Provision is null; i++)
        {
            if (Folded(_lines[i].Text) == Folded(_title))
                _texts[i] = title;
        }

        _title = title;
    }

    private void Replace(AmendedRow row, ReadOnlySpan<AmendedRow> following)
    {
        var first = Find(row.Old[0], following);
        if (first < 0)
        {
            Report(row, row.Old[0]);
            return;
        }

        var end = first + 1;
        foreach (var old in row.Old.Skip(1))
        {
            while (end < _lines.Count && _lines[end].Role is ProvisionLineRole.Blank or ProvisionLineRole.Note)
                end++;
            if (end == _lines.Count || Folded(_lines[end].Text) != Folded(old))
            {
                Report(row, old);
                return;
            }

            end++;
        }

        for (var i = first; i < end; i++)
            _texts[i] = null;
        _added[first].AddRange(row.New);
        _last = end - 1;
        // What stands below a provision that goes must be shown as well, or it would fall to the one before.
        var next = end;
        while (next < _lines.Count && _lines[next].Role is ProvisionLineRole.Blank or ProvisionLineRole.Note)
            next++;
        var shown = following is [{ Old: [var below, ..] }, ..] ? Folded(below) : null;
        if ((row.New.IsEmpty || row.New[^1].EndsWith("　削除", StringComparison.Ordinal)) && next < _lines.Count && Rank(_lines[next]) > Rank(_lines[end - 1]) && shown != Folded(_lines[next].Text))
            Report(row, _lines[next].Text);
    }

    // Behind the line dealt with last and all that stands below it or before the number that is added.
    private void Add(ImmutableArray<string> added)
    {
        var (rank, isAppendix, number) = RankOf(added.FirstOrDefault(line => CaptionReader.CloseOf(line, 0, line.Length) != line.Length - 1) ?? added[0]);
        var place = _last;
        for (var i = _last + 1; i < _lines.Count; i++)
        {
            if (_lines[i].Role == ProvisionLineRole.Blank)
                continue;
            var next = Rank(_lines[i]);
            if (next < rank || (next == rank && !StandsBefore(_lines[i].Provision, isAppendix, number)))
                break;
            place = i;
        }

        if (place >= 0)
            _added[place].AddRange(added);
        else if (_texts.Length > 0)
            (_texts[0], place) = (string.Join('\n', added.Append(_texts[0])), 0);
        _last = Math.Max(_last, place);
    }

    // A new 附則 follows all others, a new 別表 or provision those of smaller numbers.
    private static bool StandsBefore(Provision? provision, bool isAppendix, ProvisionNumber number) => provision switch
    {
        null or { Kind: ProvisionKind.Supplement } => true,
        { Kind.IsAppendix: true } => isAppendix && provision.Number < number,
        _ => provision.Number < number,
    };

    // The provisions that the row leaves out stay, under new numbers where it gives such.
    private bool Keep(string omitted, string kept)
    {
        var (before, after) = (Labels(omitted), Labels(kept));
        if (before.Length == 0 || after.Length != before.Length)
            return before.Length == after.Length;
        var first = FindLabel(before[0], _last + 1);
        var last = before.Length == 1 ? first : first < 0 ? -1 : FindLabel(before[1], first + 1);
        if (first < 0 || last < 0)
            return false;
        _last = last;
        return before.AsSpan().SequenceEqual(after) || Renumber(first, last, after);
    }

    private bool Renumber(int first, int last, string[] labels)
    {
        var (rank, from) = (Rank(_lines[first]), _lines[first].Provision!.Number);
        if (_lines[first].Role != ProvisionLineRole.Words || NumberOf(labels[0]) is not { } to || NumberOf(labels[^1]) is not { } end || end.Main - to.Main != _lines[last].Provision!.Number.Main - from.Main)
            return false;
        for (var i = first; i <= last; i++)
        {
            if (_lines[i].Role != ProvisionLineRole.Words || Rank(_lines[i]) != rank)
                continue;
            var provision = _lines[i].Provision!;
            var number = first == last ? to : provision.Number.MovedBy(to.Main - from.Main);
            _texts[i] = ProvisionNames.Mark(provision with { Number = number, Label = ProvisionNames.MarkWith(provision, number) }) + _lines[i].Text[ProvisionNames.Mark(provision).Length..];
        }

        return true;
    }

    // Several 附則 look alike: the one that the next row fits is meant.
    private int Find(string line, ReadOnlySpan<AmendedRow> following)
    {
        var first = -1;
        for (var from = _last + 1; Find(line, from) is >= 0 and var found; from = found + 1)
        {
            first = first < 0 ? found : first;
            if (_lines[found].Provision is not { Kind: ProvisionKind.Supplement } || _lines[found].Role != ProvisionLineRole.Words)
                break;
            if (following is not [{ Old: [var below, ..] }, ..] || AmendmentTableReader.IsOmission(below) || Find(below, found + 1) >= 0)
                return found;
        }

        return first;
    }

    private int Find(string line, int from) => Find(from, i => _lines[i].Role is not (ProvisionLineRole.Blank or ProvisionLineRole.Note) && Folded(_lines[i].Text) == Folded(line));

    private int FindLabel(string label, int from) => Find(from, i =>
        _lines[i] is { Role: ProvisionLineRole.Words, Provision: { } provision } ? Folded(ProvisionNames.Mark(provision)) == Folded(label) || (provision.Kind == ProvisionKind.Supplement && Folded(ProvisionNames.OfSupplement(provision, int.MaxValue)) == Folded(label))
        : _lines[i].Role == ProvisionLineRole.Entry && Folded(_lines[i].Text).StartsWith(Folded(label), StringComparison.Ordinal));

    // Never into another article or paragraph than the one named last.
    private int Find(int from, Func<int, bool> isSought)
    {
        var (lowest, lowestDivision) = (int.MaxValue, int.MaxValue);
        for (var i = from; i < _lines.Count; i++)
        {
            if (_lines[i].Role == ProvisionLineRole.Blank)
                continue;
            var rank = Rank(_lines[i]);
            var isDivision = _lines[i].Provision is { Kind.IsDivision: true };
            if (rank <= (isDivision ? lowestDivision : lowest) && isSought(i))
                return i;
            if (isDivision)
                lowestDivision = Math.Min(lowestDivision, rank);
            else if (_lines[i].Provision is not null)
                lowest = Math.Min(lowest, rank);
        }

        return -1;
    }

    private ProvisionTree? Reread(SourceSpan place)
    {
        var text = string.Concat(_texts.SelectMany((line, i) => (line is null ? [] : new[] { line }).Concat(_added[i])).Select(line => line + "\n"));
        var faults = new DiagnosticBag();
        var reread = BylawsParser.Parse(new SourceFile(place.File.Name, place.File.DisplayPath, text), 0, text.Length, _title, faults);
        if (faults.ToSortedList().FirstOrDefault(fault => fault.Severity == Severity.Error || fault.Descriptor == ParsingDiagnostics.TakenForText) is { } fault)
            _bag.Add(AmendmentDiagnostics.NoLawLeft, place, fault.Message(MessageLanguage.Japanese), fault.Message(MessageLanguage.English));
        // Each line is one of the result's as well, none a part of the one before it.
        else if (!LinesOf(PlainText.Of(reread)).SequenceEqual(LinesOf(text)))
            _bag.Add(AmendmentDiagnostics.NoLawLeft, place, "表の行が、条・項・号として読めません。", "rows of the table are no provisions.");
        return reread;
    }

    private static IEnumerable<string> LinesOf(string text) => text.Split('\n').Select(Folded).Where(line => line.Length > 0);

    private void Report(AmendedRow row, string line) =>
        _bag.Add(AmendmentDiagnostics.WordsNotFound, row.Span, _last < 0 ? "改正前の規約" : $"改正前の規約の「{Shortened(_lines[_last].Text)}」より後", line);

    private static string Shortened(string line) => line.Length <= 20 ? line : line[..19] + "…";

    private static string[] Labels(string cell)
    {
        var label = AmendmentTableReader.OmittedLabel(cell);
        label = label.EndsWith("まで", StringComparison.Ordinal) ? label[..^2] : label;
        return label.Length == 0 ? [] : label.Split(RangeMarks, 2, StringSplitOptions.RemoveEmptyEntries);
    }

    // 0 for 附則, 別表 and what stands above article 1, then the divisions, articles, paragraphs, items and what is in them.
    private static int Rank(ProvisionLine line) => line switch
    {
        { Role: ProvisionLineRole.Note } => int.MaxValue,
        { Provision: null } => 0,
        { Role: ProvisionLineRole.Entry, Provision: { } listing } => Rank(listing.Kind) + 1,
        { Provision: { } provision } => Rank(provision.Kind),
    };

    private static int Rank(ProvisionKind kind) => kind == ProvisionKind.Supplement || kind.IsAppendix ? 0 : (int)kind + 1;

    private (int Rank, bool IsAppendix, ProvisionNumber Number) RankOf(string line)
    {
        if (LayoutText.Unspaced(line).StartsWith("附則", StringComparison.Ordinal))
            return (0, false, default);
        if (HeadingMarker.Appendix(line) is { } appendix)
            return (0, true, appendix.Number);
        if (HeadingMarker.Division(line) is { } division)
            return (Rank(division.Kind), false, division.Number);
        if (HeadingMarker.Article(line) is { } article)
            return (Rank(ProvisionKind.Article), false, article.Number);
        var markers = Marker.Read(line);
        foreach (var marker in markers)
        {
            // Of the series that stands nearest.
            for (var i = Math.Max(_last, 0); i < _lines.Count && (i <= _last || Rank(_lines[i]) > Rank(ProvisionKind.Article)); i++)
            {
                if (_lines[i] is { Role: ProvisionLineRole.Words, Provision: { Kind: ProvisionKind.Paragraph or ProvisionKind.Item or ProvisionKind.Subitem, Label.IsEmpty: false } numbered }
                    && ProvisionNames.StyleOf(numbered) == marker.Style)
                    return (Rank(numbered.Kind), false, marker.Number);
            }
        }

        return markers.FirstOrDefault() switch
        {
            { Length: 0 } => (int.MaxValue - 1, false, default),
            { Style: NumberStyle.Digits or NumberStyle.Dotted or NumberStyle.Circled } paragraph => (Rank(ProvisionKind.Paragraph), false, paragraph.Number),
            { Style: NumberStyle.Parenthesized or NumberStyle.Kanji } item => (Rank(ProvisionKind.Item), false, item.Number),
            var letter => (Rank(ProvisionKind.Subitem), false, letter.Number),
        };
    }

    private static ProvisionNumber? NumberOf(string label) =>
        HeadingMarker.Article(label)?.Number ?? HeadingMarker.Division(label)?.Number ?? (Marker.Read(label + "　") is [var marker, ..] ? marker.Number : null);

    private static string Folded(string text) => WordReplacement.Folded(text.Replace('【', '（').Replace('】', '）'));
}
