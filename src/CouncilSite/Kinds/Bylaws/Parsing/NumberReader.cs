using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>
/// Reads the lines that begin a paragraph, an item or a sub-item. Which of them a number begins follows from its
/// series: （１） after （１） is beside it, the first ア below it.
/// </summary>
/// <param name="print">The text.</param>
/// <param name="outline">The provisions so far.</param>
/// <param name="fragment">The rank that an amendment adds, whose numbers begin anywhere; null for whole bylaws.</param>
internal sealed class NumberReader(PrintedBylaws print, ProvisionOutline outline, ProvisionKind? fragment)
{
    private const int DeepestItem = 12;

    /// <summary>Whether provisions are read that stand without those around them.</summary>
    public bool IsFragment => fragment is not null;

    /// <summary>Whether paragraphs are read that an amendment adds; those of a 附則 may have captions.</summary>
    public bool AddsParagraphs => fragment == ProvisionKind.Paragraph;

    /// <summary>Whether the paragraph's sentence goes on: what looks like a number may be one of its words.</summary>
    public bool IsSentenceOpen => outline.Open is { Text.IsFinished: false, Entries.Count: 0, Kind: ProvisionKind.Paragraph };

    public bool Read(int start, int end)
    {
        if (outline.Top is null || outline.Paragraph is null)
            return false;
        var markers = Marker.Read(print.Line(start, end));
        return markers.Any(marker => ReadSibling(marker, start, end))
            || markers.Any(marker => ReadParagraph(marker, start, end))
            || markers.Any(marker => ReadFirst(marker, start, end))
            || markers.Any(marker => ReadOutOfOrder(marker, start, end));
    }

    // The next of a series that is open, the innermost first.
    private bool ReadSibling(Marker marker, int start, int end)
    {
        for (var depth = outline.Items.Count - 1; depth >= 0; depth--)
        {
            if (outline.Items[depth].Style == marker.Style && marker.Number.Follows(outline.Items[depth].Number) && (marker.IsClosed || marker.IsSpaced))
                return BeginItem(marker, start, end, depth);
        }

        return false;
    }

    private bool ReadParagraph(Marker marker, int start, int end)
    {
        if (fragment is ProvisionKind.Item or ProvisionKind.Subitem && outline.Top!.Number == default)
            return false;
        // A number at the very beginning is the first paragraph's own; in a fragment it may be any number.
        var opensTop = outline.Paragraph is { Text.IsEmpty: true, Children.Count: 0, Number.Main: 1, Style: null } && outline.Top!.Children.Count == 1
            && (marker.Number == 1 || outline.Top.Number == default);
        if (!IsOfParagraphs(marker, opensTop))
            return false;
        var isWide = start + marker.Length < end && print.Source[start + marker.Length] == '　';
        if (!opensTop && (!marker.Number.Follows(outline.Top!.LastChild) || (IsSentenceOpen && !isWide && marker.Style != NumberStyle.Circled)))
            return false;
        return BeginParagraph(marker, start, end, opensTop);
    }

    private bool IsOfParagraphs(Marker marker, bool opensTop)
    {
        if (outline.Top!.Children.Select(child => child.Style).FirstOrDefault(style => style is not null) is { } style)
            return marker.Style == style;
        return marker.Style is NumberStyle.Digits or NumberStyle.Dotted or NumberStyle.Circled
            || (opensTop && outline.Top.Kind == ProvisionKind.Supplement && marker.Style is NumberStyle.Parenthesized or NumberStyle.Kanji);
    }

    // The first of a series divides the provision that is open.
    private bool ReadFirst(Marker marker, int start, int end)
    {
        var depth = outline.Items.Count;
        if (fragment is ProvisionKind.Item or ProvisionKind.Subitem && outline.Top!.Number == default && depth == (fragment == ProvisionKind.Item ? 0 : 1))
            return marker.IsClosed || marker.IsSpaced ? BeginItem(marker, start, end, depth) : false;
        if (marker.Number != 1 || depth >= DeepestItem || outline.Items.Any(item => item.Style == marker.Style))
            return false;
        var isOfParagraphs = marker.Style is NumberStyle.Digits or NumberStyle.Dotted or NumberStyle.Circled;
        if (isOfParagraphs && depth == 0 && (outline.Paragraph!.Text.IsEmpty || (marker.Style != NumberStyle.Circled && !outline.Paragraph.Text.AnnouncesList)))
            return false;
        if (depth == 0 && marker.Style is NumberStyle.Kana or NumberStyle.Iroha or NumberStyle.Latin && !outline.Paragraph!.Text.AnnouncesList)
            return false;
        return (IsSentenceOpen ? marker.IsSpaced : marker.IsSpaced || marker.IsClosed) && BeginItem(marker, start, end, depth);
    }

    // A number that does not follow is its series' all the same; the numbering rules object to it.
    private bool ReadOutOfOrder(Marker marker, int start, int end)
    {
        if (IsSentenceOpen || !marker.IsSpaced)
            return false;
        for (var depth = outline.Items.Count - 1; depth >= 0; depth--)
        {
            if (outline.Items[depth].Style == marker.Style && marker.Style is NumberStyle.Parenthesized or NumberStyle.Kanji)
                return BeginItem(marker, start, end, depth);
        }

        if (IsOfParagraphs(marker, false))
            return BeginParagraph(marker, start, end, false);
        return outline.Items.Count == 0 && marker.Style is NumberStyle.Parenthesized or NumberStyle.Kanji && BeginItem(marker, start, end, 0);
    }

    private bool BeginParagraph(Marker marker, int start, int end, bool isFirst)
    {
        outline.BeginParagraph(marker.Number, print.Text(start, start + marker.Length), marker.Style, isFirst);
        outline.Continue(start + marker.Length, end);
        return true;
    }

    private bool BeginItem(Marker marker, int start, int end, int depth)
    {
        outline.BeginItem(marker.Number, print.Text(start, start + marker.Length), marker.Style, depth);
        outline.Continue(start + marker.Length, end);
        return true;
    }
}
