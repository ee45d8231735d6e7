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
    private readonly List<PrintedLine> _lines;
    private readonly LayoutText _preface = new();
    private readonly ProvisionOutline _outline;
    private bool _subitemsInIroha;

    // Whether the first article has its caption without brackets: then others may, and the end of a broken line may not.
    private bool _captionsAreBare;

    private BylawsParser(SourceFile file, int start, int end, string title, DiagnosticBag bag)
    {
        (_file, _source, _title, _bag) = (file, file.Text, LayoutText.Unspaced(title), bag);
        _outline = new ProvisionOutline(file, bag);
        _lines = [.. PrintedLine.Split(_source, start, end)];
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
            parser._outline.BeginUnnumbered(kind);
        return parser.Read();
    }

    private ProvisionTree Read()
    {
        for (var i = 0; i < _lines.Count; i++)
            ReadLine(i);
        return _outline.ToTree(_preface.ToLocatedText());
    }

    private void ReadLine(int index)
    {
        var (start, end, _) = _lines[index];
        if (IsDivision(start, end))
            _bag.Add(BylawsDiagnostics.UnsupportedDivision, _file.Span(start, end), LayoutText.Unspaced(_source[start..end]));
        if (ReadSupplementHeading(start, end) || ReadCaption(index, ref start, end))
            return;
        if (ReadArticleHeading(start, end) || ReadPageNumber(index) || ReadParagraph(start, end) || ReadItem(start, end) || ReadSubitem(start, end))
            return;
        if (_outline.Open is null)
            ReadPreface(index);
        else if (IsEntry(index))
            _outline.Open.Entries.Add(ReadEntry(start, end));
        else
            _outline.Continue(start, end);
    }

    private bool IsSentenceOpen => _outline.Open is { Text.IsFinished: false, Entries.Count: 0, Kind: ProvisionKind.Paragraph };

    private bool ReadSupplementHeading(int start, int end)
    {
        if (_source[start] != '附')
            return false;
        var rest = PrintedLine.SkipSpace(_source, start + 1, end);
        if (rest >= end || _source[rest] != '則')
            return false;
        rest++;
        var text = PrintedLine.SkipSpace(_source, rest, end);
        var marker = Marker.Item(_source.AsSpan(text, end - text)) ?? Marker.Paragraph(_source.AsSpan(text, end - text));
        if (marker is { IsSpaced: true } number && text + number.Length == end || _source[end - 1] is '）' or ')' && text < end && _source[text] is '（' or '(')
            (rest, text) = (end, end);
        if (text < end && (text == rest || IsSentenceOpen))
            return false;
        _outline.BeginSupplement(LayoutText.Of(_source, start, rest));
        if (text < end && !ReadParagraph(text, end))
            _outline.Continue(text, end);
        return true;
    }

    // 【名称】 or （名称） above an article or before its number; a bare word above an article is one as well.
    private bool ReadCaption(int index, ref int start, int end)
    {
        if (IsSentenceOpen && !IsBracketed(start, end, out _))
            return false;
        if (IsBracketed(start, end, out var close))
        {
            var after = PrintedLine.SkipSpace(_source, close + 1, end);
            var above = after >= end && (_source[start] == '【' || (index + 1 < _lines.Count && IsArticle(_lines[index + 1].Start, _lines[index + 1].End)));
            if (!above && !(after < end && IsArticle(after, end)))
                return false;
            _outline.SetCaption(LayoutText.Of(_source, start, close + 1));
            start = after;
            return above;
        }

        if (IsBareCaption(index))
        {
            _captionsAreBare = true;
            _outline.SetCaption(LayoutText.Of(_source, start, end));
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
            && (_outline.HasArticles ? _captionsAreBare && (afterBlank || _outline.Open is { Text.IsFinished: true }) : !_lines[index + 1].AfterBlank)
            && _source.AsSpan(start, end - start).IndexOfAny("。、､｡") < 0
            && LayoutText.Unspaced(_source[start..end]) != _title
            && Marker.Paragraph(Line(start, end)) is null && Marker.Item(Line(start, end)) is null && Marker.Article(Line(start, end)) is null
            && !IsEntryLine(start, end)
            && Marker.Article(Line(_lines[index + 1].Start, _lines[index + 1].End)) is { IsSpaced: true } next
            && next.Number.Follows(_outline.LastArticle);
    }

    private bool IsDivision(int start, int end) => !IsSentenceOpen && Marker.Division(Line(start, end)) is { IsSpaced: true };

    private bool ReadArticleHeading(int start, int end)
    {
        if (Marker.Article(Line(start, end)) is not { } marker || (_outline.Caption.IsEmpty && !IsArticle(start, end)))
            return false;
        var label = LayoutText.Of(_source, start, start + marker.Length);
        if (_outline.Top?.Kind == ProvisionKind.Supplement)
        {
            _bag.Add(BylawsDiagnostics.ArticleInSupplement, _file.Span(start, start + marker.Length), label.Value);
            _outline.TakeCaptionAsText();
            _outline.Continue(start, end);
            return true;
        }

        var article = _outline.BeginArticle(marker.Number, label);
        var text = PrintedLine.SkipSpace(_source, start + marker.Length, end);
        if (text < end && article.Caption.IsEmpty && IsBracketed(text, end, out var close) && LayoutText.Unspaced(_source[(text + 1)..close]) != "略")
        {
            article.Caption = LayoutText.Of(_source, text, close + 1);
            text = PrintedLine.SkipSpace(_source, close + 1, end);
        }

        if (text < end && !ReadParagraph(text, end))
            _outline.Continue(text, end);
        return true;
    }

    // 第３条 at the beginning of a line is a heading unless the line before is still in its sentence.
    private bool IsArticle(int start, int end)
    {
        if (Marker.Article(Line(start, end)) is not { } marker)
            return false;
        var follows = marker.Number.Follows(_outline.LastArticle);
        var refersOn = start + marker.Length < end && "のにをはがと第、及又並若かま・中本た各前後）".Contains(_source[start + marker.Length], StringComparison.Ordinal);
        return _outline.Open is null or { Text.IsFinished: true } or { Kind: not ProvisionKind.Paragraph } or { Entries.Count: > 0 }
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
        if (!IsSentenceOpen && _outline.Top is not null && number == _outline.Top.LastChild.Main + 1)
            return false;
        var omitted = LayoutText.Of(_source, start, end);
        _outline.Omit(omitted);
        _bag.Add(BylawsDiagnostics.PageNumberOmitted, _file.Span(start, end), omitted.Value);
        return true;
    }

    private bool ReadParagraph(int start, int end)
    {
        if (_outline.Top is null || IsSentenceOpen || Marker.Paragraph(Line(start, end)) is not { } marker)
            return false;
        // A number at the very beginning is the first paragraph's own; in a fragment it may be any number.
        var opensTop = _outline.Paragraph is { Text.IsEmpty: true, Children.Count: 0, Number.Main: 1 } && _outline.Top.Children.Count == 1
            && (marker.Number == 1 || _outline.Top.Number == default);
        if (!opensTop && !marker.IsSpaced && !marker.Number.Follows(_outline.Top.LastChild))
            return false;
        _outline.BeginParagraph(marker.Number, LayoutText.Of(_source, start, start + marker.Length), opensTop);
        _outline.Continue(start + marker.Length, end);
        return true;
    }

    private bool ReadItem(int start, int end)
    {
        if (_outline.Paragraph is null || Marker.Item(Line(start, end)) is not { } marker)
            return false;
        var follows = marker.Number.Follows(_outline.Paragraph.LastChild);
        if (IsSentenceOpen ? !marker.IsSpaced || !follows : !marker.IsSpaced && !follows)
            return false;
        _outline.BeginItem(marker.Number, LayoutText.Of(_source, start, start + marker.Length));
        _outline.Continue(start + marker.Length, end);
        return true;
    }

    private bool ReadSubitem(int start, int end)
    {
        if (_outline.Item is null)
            return false;
        var isFragment = _outline.Item.Number == default;
        if (_outline.Item.Children.Count == 0)
            _subitemsInIroha = _source[start] == 'イ' && !isFragment;
        if (Marker.Subitem(Line(start, end), _subitemsInIroha) is not { } marker || (marker.Number.Main != _outline.Item.Children.Count + 1 && !isFragment))
            return false;
        _outline.BeginSubitem(marker.Number, LayoutText.Of(_source, start, start + marker.Length));
        _outline.Continue(start + marker.Length, end);
        return true;
    }

    private void ReadPreface(int index)
    {
        var (start, end, _) = _lines[index];
        if (!IsDivision(start, end) && LayoutText.Unspaced(_source[start..end]) != _title)
            _bag.Add(BylawsDiagnostics.TextBeforeFirstArticle, _file.Span(start, end), LayoutText.Unspaced(_source[start..end]));
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
        return _outline.Open is { Kind: ProvisionKind.Paragraph, Children.Count: 0 } && !_outline.Open.Text.IsEmpty
            && (_outline.Open.Entries.Count > 0 || (_outline.Open.Text.IsFinished && _outline.Open.Text.AnnouncesList))
            && end - start <= LongestCaption * 2
            && _source.AsSpan(start, end - start).IndexOfAny("。｡、､") < 0;
    }

    private bool IsEntryLine(int start, int end) =>
        _outline.Open is { Kind: ProvisionKind.Paragraph, Text.AnnouncesList: true } && CountedEntryLine.Read(_source, start, end) is var entry
        && (entry.Count is not null || CountedEntryLine.IsIndefinite(entry.Amount));

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
        return close > start + 1 && close - start <= LongestCaption && !JapaneseNumeral.TryParse(LayoutText.Unspaced(_source[(start + 1)..close]), out _);
    }

    private ReadOnlySpan<char> Line(int start, int end) => _source.AsSpan(start, end - start);
}
