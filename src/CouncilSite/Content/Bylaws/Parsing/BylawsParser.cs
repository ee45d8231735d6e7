using CouncilSite.Content.Bylaws.Provisions;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Content.Bylaws.Parsing;

/// <summary>
/// Reads bylaws as they are printed: one pass over the lines, each of which either begins a provision or goes on
/// with the one before. Any text gives a tree; what looks wrong goes into the bag.
/// </summary>
public sealed class BylawsParser
{
    // A caption or a title that stands on its own line is shorter than this.
    private const int LongestCaption = 24;

    private readonly SourceFile _file;
    private readonly string _source;
    private readonly string _title;
    private readonly DiagnosticBag _bag;
    private readonly List<(int Start, int End, bool AfterBlank)> _lines = [];
    private readonly List<ProvisionDraft> _articles = [];
    private readonly List<ProvisionDraft> _supplements = [];
    private readonly List<LocatedText> _omitted = [];
    private readonly LayoutText _preface = new();
    private LocatedText _caption = LocatedText.Empty;
    private ProvisionDraft? _top;
    private ProvisionDraft? _paragraph;
    private ProvisionDraft? _item;
    private ProvisionDraft? _open;
    private bool _subitemsInIroha;

    // Whether the first article has its caption without brackets: then others may, and the end of a broken line may not.
    private bool _captionsAreBare;

    private BylawsParser(SourceFile file, int start, int end, string title, DiagnosticBag bag)
    {
        (_file, _source, _title, _bag) = (file, file.Text, Unspaced(title), bag);
        SplitLines(start, end);
    }

    /// <summary>Reads the bylaws between two offsets of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Offset of the first character of the bylaws.</param>
    /// <param name="end">Offset after the last one.</param>
    /// <param name="title">The title, which may stand above the first article; empty where it is not known.</param>
    /// <param name="bag">Takes the faults.</param>
    public static ProvisionTree Parse(SourceFile file, int start, int end, string title, DiagnosticBag bag)
    {
        var tree = new BylawsParser(file, start, end, title, bag).Read();
        NumberingRules.Check(file, start, tree, bag);
        return tree;
    }

    /// <summary>
    /// Reads provisions of one rank that stand without those above them, as an amendment adds them. Paragraphs,
    /// items and sub-items are found below an article without a number.
    /// </summary>
    public static ProvisionTree ParseFragment(SourceFile file, int start, int end, ProvisionKind kind, DiagnosticBag bag)
    {
        var parser = new BylawsParser(file, start, end, "", bag);
        if (kind is not (ProvisionKind.Article or ProvisionKind.Supplement))
            parser.BeginUnnumbered(kind);
        return parser.Read();
    }

    private void BeginUnnumbered(ProvisionKind kind)
    {
        Begin(_articles, new ProvisionDraft(ProvisionKind.Article, default, LocatedText.Empty));
        if (kind != ProvisionKind.Subitem)
            return;
        _item = new ProvisionDraft(ProvisionKind.Item, default, LocatedText.Empty);
        _paragraph!.Children.Add(_item);
        _open = _item;
    }

    private ProvisionTree Read()
    {
        for (var i = 0; i < _lines.Count; i++)
            ReadLine(i);
        OmitCaption();
        return new ProvisionTree(
            _preface.ToLocatedText(),
            [.. _articles.Select(draft => draft.ToProvision())],
            [.. _supplements.Select(draft => draft.ToProvision())],
            [.. _omitted]).Anchored();
    }

    private void ReadLine(int index)
    {
        var (start, end, _) = _lines[index];
        if (IsDivision(start, end))
            _bag.Add(BylawsDiagnostics.UnsupportedDivision, _file.Span(start, end), Unspaced(_source[start..end]));
        if (ReadSupplementHeading(start, end) || ReadCaption(index, ref start, end))
            return;
        if (ReadArticleHeading(start, end) || ReadPageNumber(index) || ReadParagraph(start, end) || ReadItem(start, end) || ReadSubitem(start, end))
            return;
        if (_open is null)
            ReadPreface(index);
        else if (IsEntry(index))
            _open.Entries.Add(ReadEntry(start, end));
        else
            Continue(start, end);
    }

    private bool IsSentenceOpen => _open is { Text.IsFinished: false, Entries.Count: 0 } && _open.Kind == ProvisionKind.Paragraph;

    private bool ReadSupplementHeading(int start, int end)
    {
        if (_source[start] != '附')
            return false;
        var rest = SkipSpace(start + 1, end);
        if (rest >= end || _source[rest] != '則')
            return false;
        rest++;
        var text = SkipSpace(rest, end);
        var marker = Marker.Item(_source.AsSpan(text, end - text)) ?? Marker.Paragraph(_source.AsSpan(text, end - text));
        if (marker is { IsSpaced: true } number && text + number.Length == end || _source[end - 1] is '）' or ')' && text < end && _source[text] is '（' or '(')
            (rest, text) = (end, end);
        if (text < end && (text == rest || IsSentenceOpen))
            return false;
        OmitCaption();
        Begin(_supplements, new ProvisionDraft(ProvisionKind.Supplement, _supplements.Count + 1, LayoutText.Of(_source, start, rest)));
        if (text < end && !ReadParagraph(text, end))
            Continue(text, end);
        return true;
    }

    // 【名称】 or （名称） above an article or before its number; a bare word above an article is one as well.
    private bool ReadCaption(int index, ref int start, int end)
    {
        if (IsSentenceOpen && !IsBracketed(start, end, out _))
            return false;
        if (IsBracketed(start, end, out var close))
        {
            var after = SkipSpace(close + 1, end);
            var above = after >= end && (_source[start] == '【' || (index + 1 < _lines.Count && IsArticle(_lines[index + 1].Start, _lines[index + 1].End)));
            if (!above && !(after < end && IsArticle(after, end)))
                return false;
            SetCaption(start, close + 1);
            start = after;
            return above;
        }

        if (IsBareCaption(index))
        {
            _captionsAreBare = true;
            SetCaption(start, end);
            return true;
        }

        return false;
    }

    private bool IsBareCaption(int index)
    {
        var (start, end, afterBlank) = _lines[index];
        return index + 1 < _lines.Count
            && end - start <= LongestCaption
            && !IsDivision(start, end)
            && (_articles.Count == 0 ? !_lines[index + 1].AfterBlank : _captionsAreBare && (afterBlank || _open is { Text.IsFinished: true }))
            && _source.AsSpan(start, end - start).IndexOfAny("。、､｡") < 0
            && Unspaced(_source[start..end]) != _title
            && Marker.Paragraph(Line(start, end)) is null && Marker.Item(Line(start, end)) is null && Marker.Article(Line(start, end)) is null
            && !IsEntryLine(start, end)
            && Marker.Article(Line(_lines[index + 1].Start, _lines[index + 1].End)) is { IsSpaced: true } next
            && next.Number.Follows(_articles.Count == 0 ? default : _articles[^1].Number);
    }

    private bool IsDivision(int start, int end) => !IsSentenceOpen && Marker.Division(Line(start, end)) is { IsSpaced: true };

    private bool ReadArticleHeading(int start, int end)
    {
        if (Marker.Article(Line(start, end)) is not { } marker || (_caption.IsEmpty && !IsArticle(start, end)))
            return false;
        var label = LayoutText.Of(_source, start, start + marker.Length);
        if (_top?.Kind == ProvisionKind.Supplement)
        {
            _bag.Add(BylawsDiagnostics.ArticleInSupplement, _file.Span(start, start + marker.Length), label.Value);
            if (!_caption.IsEmpty)
                Continue(_caption.OffsetAt(0), _caption.OffsetAt(int.MaxValue) + 1);
            _caption = LocatedText.Empty;
            Continue(start, end);
            return true;
        }

        var article = new ProvisionDraft(ProvisionKind.Article, marker.Number, label) { Caption = _caption };
        _caption = LocatedText.Empty;
        Begin(_articles, article);
        var text = SkipSpace(start + marker.Length, end);
        if (text < end && article.Caption.IsEmpty && IsBracketed(text, end, out var close) && Unspaced(_source[(text + 1)..close]) != "略")
        {
            article.Caption = LayoutText.Of(_source, text, close + 1);
            text = SkipSpace(close + 1, end);
        }

        if (text < end && !ReadParagraph(text, end))
            Continue(text, end);
        return true;
    }

    // 第３条 at the beginning of a line is a heading unless the line before is still in its sentence.
    private bool IsArticle(int start, int end)
    {
        if (Marker.Article(Line(start, end)) is not { } marker)
            return false;
        var follows = marker.Number.Follows(_articles.Count == 0 ? default : _articles[^1].Number);
        var refersOn = start + marker.Length < end && "のにをはがと第、及又並若かま・中本た各前後）".Contains(_source[start + marker.Length], StringComparison.Ordinal);
        return _open is null or { Text.IsFinished: true } or { Kind: not ProvisionKind.Paragraph } or { Entries.Count: > 0 }
            ? marker.IsSpaced || !refersOn
            : marker.IsSpaced && follows;
    }

    // A page number of the printed book: a line of its own, no paragraph that could come next.
    private bool ReadPageNumber(int index)
    {
        var (start, end, _) = _lines[index];
        var digits = Line(start, end).Trim("-－–—　 ");
        if (digits.IsEmpty || JapaneseNumeral.Digit(digits[0]) < 0 || !JapaneseNumeral.TryParse(digits, out var number))
            return false;
        if (!IsSentenceOpen && _top is not null && number == _top.LastChild.Main + 1)
            return false;
        var omitted = LayoutText.Of(_source, start, end);
        _omitted.Add(omitted);
        _bag.Add(BylawsDiagnostics.PageNumberOmitted, _file.Span(start, end), omitted.Value);
        return true;
    }

    private bool ReadParagraph(int start, int end)
    {
        if (_top is null || IsSentenceOpen || Marker.Paragraph(Line(start, end)) is not { } marker)
            return false;
        // A number at the very beginning is the first paragraph's own; in a fragment it may be any number.
        var opensTop = _paragraph is { Text.IsEmpty: true, Children.Count: 0, Number.Main: 1 } && _top.Children.Count == 1
            && (marker.Number == 1 || _top.Number == default);
        if (!opensTop && !marker.IsSpaced && !marker.Number.Follows(_top.LastChild))
            return false;
        if (opensTop)
            _top.Children.Clear();
        _paragraph = new ProvisionDraft(ProvisionKind.Paragraph, marker.Number, LayoutText.Of(_source, start, start + marker.Length));
        _top.Children.Add(_paragraph);
        (_item, _open) = (null, _paragraph);
        Continue(start + marker.Length, end);
        return true;
    }

    private bool ReadItem(int start, int end)
    {
        if (_paragraph is null || Marker.Item(Line(start, end)) is not { } marker)
            return false;
        var follows = marker.Number.Follows(_paragraph.LastChild);
        if (IsSentenceOpen ? !marker.IsSpaced || !follows : !marker.IsSpaced && !follows)
            return false;
        _item = new ProvisionDraft(ProvisionKind.Item, marker.Number, LayoutText.Of(_source, start, start + marker.Length));
        _paragraph.Children.Add(_item);
        _open = _item;
        Continue(start + marker.Length, end);
        return true;
    }

    private bool ReadSubitem(int start, int end)
    {
        if (_item is null)
            return false;
        var isFragment = _item.Number == default;
        if (_item.Children.Count == 0)
            _subitemsInIroha = _source[start] == 'イ' && !isFragment;
        if (Marker.Subitem(Line(start, end), _subitemsInIroha) is not { } marker || (marker.Number.Main != _item.Children.Count + 1 && !isFragment))
            return false;
        _open = new ProvisionDraft(ProvisionKind.Subitem, marker.Number, LayoutText.Of(_source, start, start + marker.Length));
        _item.Children.Add(_open);
        Continue(start + marker.Length, end);
        return true;
    }

    private void ReadPreface(int index)
    {
        var (start, end, _) = _lines[index];
        if (!IsDivision(start, end) && Unspaced(_source[start..end]) != _title)
            _bag.Add(BylawsDiagnostics.TextBeforeFirstArticle, _file.Span(start, end), Unspaced(_source[start..end]));
        _preface.Add(_source, start, end);
    }

    private CountedEntry ReadEntry(int start, int end)
    {
        var entry = CountedEntryLine.Read(_source, start, end);
        if (entry.Count is null && !CountedEntryLine.IsIndefinite(entry.Amount))
            _bag.Add(BylawsDiagnostics.UnreadableCount, _file.Span(start, end), entry.Label.Value, entry.Amount.Value);
        return entry;
    }

    private bool IsEntry(int index)
    {
        var (start, end, _) = _lines[index];
        return _open is { Kind: ProvisionKind.Paragraph, Children.Count: 0 } && !_open.Text.IsEmpty
            && (_open.Entries.Count > 0 || (_open.Text.IsFinished && _open.Text.AnnouncesList))
            && end - start <= LongestCaption * 2
            && _source.AsSpan(start, end - start).IndexOfAny("。｡、､") < 0;
    }

    private bool IsEntryLine(int start, int end) =>
        _open is { Kind: ProvisionKind.Paragraph, Text.AnnouncesList: true } && CountedEntryLine.Read(_source, start, end) is var entry
        && (entry.Count is not null || CountedEntryLine.IsIndefinite(entry.Amount));

    private void Begin(List<ProvisionDraft> drafts, ProvisionDraft draft)
    {
        drafts.Add(draft);
        _top = draft;
        _paragraph = new ProvisionDraft(ProvisionKind.Paragraph, 1, LocatedText.Empty);
        _top.Children.Add(_paragraph);
        (_item, _open) = (null, _paragraph);
    }

    private void Continue(int start, int end) => _open?.Text.Add(_source, start, end);

    private void SetCaption(int start, int end)
    {
        OmitCaption();
        _caption = LayoutText.Of(_source, start, end);
    }

    private void OmitCaption()
    {
        if (_caption.IsEmpty)
            return;
        _omitted.Add(_caption);
        _bag.Add(BylawsDiagnostics.CaptionWithoutArticle, _file.Span(_caption.OffsetAt(0), _caption.OffsetAt(int.MaxValue) + 1), _caption.Value);
        _caption = LocatedText.Empty;
    }

    private bool IsBracketed(int start, int end, out int close)
    {
        close = _source[start] switch
        {
            '【' => _source.IndexOf('】', start, end - start),
            '（' or '(' => _source.AsSpan(start, end - start).IndexOfAny('）', ')') is >= 0 and var at ? start + at : -1,
            '〔' => _source.IndexOf('〕', start, end - start),
            '［' or '[' => _source.AsSpan(start, end - start).IndexOfAny('］', ']') is >= 0 and var at ? start + at : -1,
            _ => -1,
        };
        return close > start + 1 && close - start <= LongestCaption && !JapaneseNumeral.TryParse(Unspaced(_source[(start + 1)..close]), out _);
    }

    private ReadOnlySpan<char> Line(int start, int end) => _source.AsSpan(start, end - start);

    private int SkipSpace(int position, int end)
    {
        while (position < end && char.IsWhiteSpace(_source[position]))
            position++;
        return position;
    }

    private void SplitLines(int start, int end)
    {
        var afterBlank = true;
        while (start < end)
        {
            var stop = _source.AsSpan(start, end - start).IndexOfAny('\n', '\r') is >= 0 and var at ? start + at : end;
            var (first, last) = (SkipSpace(start, stop), stop);
            while (last > first && char.IsWhiteSpace(_source[last - 1]))
                last--;
            if (first < last)
                _lines.Add((first, last, afterBlank));
            afterBlank = first >= last;
            start = stop + (stop + 1 < end && _source[stop] == '\r' && _source[stop + 1] == '\n' ? 2 : 1);
        }
    }

    private static string Unspaced(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
