using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>Reads the lines that begin an article, a chapter, a supplementary provision or an appendix.</summary>
internal sealed class HeadingReader(PrintedBylaws print, ProvisionOutline outline, NumberReader numbers)
{
    // The heading of an outline's article (第１　目的) that stands for its caption is shorter than this.
    private const int LongestOutlineHeading = 24;

    // Whether the first article is 第１ and not 第１条.
    private bool _isOutline;

    /// <summary>第１章　総則.</summary>
    public bool ReadDivision(int start, int end)
    {
        if (!IsDivision(start, end) || HeadingMarker.Division(print.Line(start, end)) is not { } marker)
            return false;
        outline.BeginDivision(marker, print.Text(start, start + marker.Length));
        outline.Continue(start + marker.Length, end);
        return true;
    }

    public bool IsDivision(int start, int end) =>
        HeadingMarker.Division(print.Line(start, end)) is { } marker
        && (marker.IsSpaced
            ? !numbers.IsSentenceOpen
            : !HeadingMarker.NamesOnly(print.Line(start, end), marker) && outline.Open is null or { Text.IsFinished: true } && end - start <= 24 && !print.Line(start, end).Contains('。'));

    /// <summary>附　則, with the number or date of the amendment or with its first paragraph on the same line.</summary>
    public bool ReadSupplement(int start, int end)
    {
        if (print.Source[start] != '附')
            return false;
        var rest = print.SkipSpace(start + 1, end);
        if (rest >= end || print.Source[rest] != '則')
            return false;
        rest++;
        var text = print.SkipSpace(rest, end);
        var isNumbered = text < end && Marker.Read(print.Line(text, end)).Any(number => number.IsSpaced && text + number.Length == end);
        if (isNumbered || (text < end && print.Source[text] is '（' or '(' && print.Source[end - 1] is '）' or ')'))
            (rest, text) = (end, end);
        if (text < end && (text == rest || numbers.IsSentenceOpen))
            return false;
        outline.BeginSupplement(print.Text(start, rest));
        if (text < end && !numbers.Read(text, end))
            outline.Continue(text, end);
        return true;
    }

    /// <summary>別表第１（第５条関係）, 様式第１号: everything below is its rows.</summary>
    public bool ReadAppendix(int start, int end)
    {
        if (!IsAppendix(start, end) || HeadingMarker.Appendix(print.Line(start, end)) is not { } marker)
            return false;
        var appendix = outline.BeginAppendix(marker, print.Text(start, start + marker.Length));
        var text = print.SkipSpace(start + marker.Length, end);
        if (text < end && print.Source[text] is '（' or '(' or '【' && print.Source.AsSpan(text, end - text).IndexOfAny('）', ')', '】') is > 0 and var close)
        {
            appendix.Caption = print.Text(text, text + close + 1);
            text += close + 1;
        }

        outline.Continue(text, end);
        return true;
    }

    public bool IsAppendix(int start, int end) =>
        (outline.HasArticles || numbers.IsFragment) && HeadingMarker.Appendix(print.Line(start, end)) is not null
        && !print.Line(start, end).Contains('。') && (outline.Top is null or { Kind.IsAppendix: true } || !numbers.IsSentenceOpen || end - start <= 30);

    /// <summary>第１条, with its caption behind the number, its text or its first paragraph on the same line.</summary>
    public bool ReadArticle(int index, int start, int end)
    {
        if (Heading(start, end) is not { } marker || (outline.Caption.IsEmpty && !IsArticle(start, end)))
            return false;
        var label = print.Text(start, start + marker.Length);
        if (outline.Supplement is not null && marker.Number != 1 && !marker.Number.Follows(outline.LastArticle))
        {
            print.Report(ParsingDiagnostics.ArticleInSupplement, start, start + marker.Length, label.Value);
            outline.TakeCaptionAsText();
            outline.Continue(start, end);
            return true;
        }

        _isOutline |= label.Value.IndexOfAny(['条', '條']) < 0;
        var article = outline.BeginArticle(marker.Number, marker.Through, label);
        var text = print.SkipSpace(start + marker.Length, end);
        if (text < end && article.Caption.IsEmpty && CaptionReader.CloseOf(print.Source, text, end) is > 0 and var close && print.Text(text + 1, close).Value != "略")
        {
            article.Caption = print.Text(text, close + 1);
            text = print.SkipSpace(close + 1, end);
        }
        else if (text < end && _isOutline && article.Caption.IsEmpty && IsOutlineHeading(index, text, end))
        {
            article.Caption = print.Text(text, end);
            text = end;
        }

        if (text < end && !numbers.Read(text, end))
            outline.Continue(text, end);
        return true;
    }

    // 第３条 at the beginning of a line is a heading unless the line before is still in its sentence.
    public bool IsArticle(int start, int end)
    {
        if (Heading(start, end) is not { } marker)
            return false;
        var follows = marker.Number.Follows(outline.LastArticle) || (outline.Supplement is not null && marker.Number == 1);
        return outline.Open is null or { Text.IsFinished: true } or { Kind: not ProvisionKind.Paragraph } or { Entries.Count: > 0 }
            ? marker.IsSpaced || !HeadingMarker.NamesOnly(print.Line(start, end), marker)
            : marker.IsSpaced && follows;
    }

    private HeadingMarker? Heading(int start, int end) => HeadingMarker.Article(print.Line(start, end))
        ?? (_isOutline || !outline.HasArticles ? HeadingMarker.Outline(print.Line(start, end)) : null);

    private bool IsOutlineHeading(int index, int text, int end) =>
        end - text <= LongestOutlineHeading && !print.Line(text, end).Contains('。') && index + 1 < print.Lines.Count
        && !IsArticle(print.Lines[index + 1].Start, print.Lines[index + 1].End);
}
