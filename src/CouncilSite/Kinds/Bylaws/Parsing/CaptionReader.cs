using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>Reads captions: 【名称】 or （名称） above an article or before its number, a bare word above an article, and captions over the paragraphs of a supplementary provision.</summary>
internal sealed class CaptionReader(PrintedBylaws print, ProvisionOutline outline, HeadingReader headings, NumberReader numbers)
{
    private const int LongestCaption = 80;
    private const int LongestBareCaption = 24;

    // Whether the first article has its caption without brackets: then others may, and the end of a broken line may not.
    private bool _areBare;

    /// <summary>
    /// Whether the line is a caption and nothing else. A caption before a number moves <paramref name="start"/>
    /// behind it; one that is broken over two lines moves <paramref name="index"/> to its last.
    /// </summary>
    public bool Read(ref int index, ref int start)
    {
        var end = print.Lines[index].End;
        if (ReadBroken(ref index))
            return true;
        if (CloseOf(print.Source, start, end) is > 0 and var close)
        {
            var after = print.SkipSpace(close + 1, end);
            var above = after >= end && (print.Source[start] == '【' || IsAboveArticle(index + 1) || IsAboveParagraph(index + 1));
            if (!above && !(after < end && headings.IsArticle(after, end)))
                return false;
            outline.SetCaption(print.Text(start, close + 1));
            start = after;
            if (above && IsOfUnnumbered(index + 1))
                outline.CaptionParagraph();
            return above;
        }

        if (numbers.IsSentenceOpen || !IsBare(index))
            return false;
        _areBare = true;
        outline.SetCaption(print.Text(start, end));
        return true;
    }

    /// <summary>Where the bracket that opens at <paramref name="start"/> and holds words, not a number, closes; -1 where none does.</summary>
    public static int CloseOf(string source, int start, int end)
    {
        var line = source.AsSpan(start, end - start);
        var close = source[start] switch
        {
            '【' => line.IndexOf('】'),
            '（' or '(' => line.IndexOfAny('）', ')'),
            '〔' => line.IndexOf('〕'),
            '［' or '[' => line.IndexOfAny('］', ']'),
            _ => -1,
        };
        return close > 1 && close <= LongestCaption && !JapaneseNumeral.TryParse(LayoutText.Unspaced(source[(start + 1)..(start + close)]), out _)
            && !Marker.Read(line).Any(marker => marker.Length == close + 1)
            ? start + close
            : -1;
    }

    // （役員の選任及び解任の手続 / 並びに報酬） over 第５条.
    private bool ReadBroken(ref int index)
    {
        var (start, end, _) = print.Lines[index];
        if (print.Source[start] is not ('（' or '(' or '【') || index + 2 >= print.Lines.Count || print.Line(index).IndexOfAny("）)】。") >= 0)
            return false;
        var (_, last, _) = print.Lines[index + 1];
        if (last - start > LongestCaption || print.Line(index + 1).IndexOfAny("（(【。") >= 0 || print.Source[last - 1] is not ('）' or ')' or '】') || !IsAboveArticle(index + 2))
            return false;
        outline.SetCaption(print.Text(start, last));
        index++;
        return true;
    }

    private bool IsAboveArticle(int next) => next < print.Lines.Count && headings.IsArticle(print.Lines[next].Start, print.Lines[next].End);

    private bool IsAboveParagraph(int next) =>
        next < print.Lines.Count && (outline.Supplement is not null || numbers.AddsParagraphs) && !numbers.IsSentenceOpen
        && (IsOfUnnumbered(next) || Marker.Read(print.Line(next)).Any(marker => marker.Style is NumberStyle.Digits or NumberStyle.Dotted && marker.IsSpaced));

    // The caption of the one paragraph of a supplementary provision, which has no number.
    private bool IsOfUnnumbered(int next) =>
        next < print.Lines.Count && outline.Top is not null && (outline.Top == outline.Supplement || numbers.AddsParagraphs)
        && outline.Top.Children is [{ Text.IsEmpty: true, Caption.IsEmpty: true, Style: null }]
        && Marker.Read(print.Line(next)).Count == 0 && !IsAboveArticle(next);

    private bool IsBare(int index)
    {
        var (start, end, afterBlank) = print.Lines[index];
        return index + 1 < print.Lines.Count
            && end - start <= LongestBareCaption
            && !headings.IsDivision(start, end)
            && (outline.HasArticles ? _areBare && (afterBlank || outline.Open is { Text.IsFinished: true }) : !print.Lines[index + 1].AfterBlank)
            && print.Line(start, end).IndexOfAny("。、､｡") < 0
            && LayoutText.Unspaced(print.Source[start..end]) != print.Title
            && Marker.Read(print.Line(start, end)).Count == 0 && HeadingMarker.Article(print.Line(start, end)) is null
            && !IsEntry(start, end)
            && HeadingMarker.Article(print.Line(index + 1)) is { IsSpaced: true } next
            && next.Number.Follows(outline.LastArticle);
    }

    private bool IsEntry(int start, int end) =>
        outline.Open is { Kind: ProvisionKind.Paragraph, Text.AnnouncesList: true } && CountedEntryLine.IsCounted(CountedEntryLine.Read(print.Source, start, end));
}
