using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>The provisions read so far, and those that the next line may go on with.</summary>
/// <param name="file">The file that is read.</param>
/// <param name="bag">Takes the faults.</param>
internal sealed class ProvisionOutline(SourceFile file, DiagnosticBag bag)
{
    private readonly List<ProvisionDraft> _main = [];
    private readonly List<ProvisionDraft> _supplements = [];
    private readonly List<ProvisionDraft> _appendices = [];
    private readonly List<LocatedText> _omitted = [];

    // The item and the sub-items that are open, from the item down.
    private readonly List<ProvisionDraft> _items = [];

    public bool HasArticles { get; private set; }

    /// <summary>The supplementary provision that is being read; null in the main provisions.</summary>
    public ProvisionDraft? Supplement { get; private set; }

    /// <summary>The number of the last article of the main or the supplementary provisions, whichever is being read; default before the first.</summary>
    public ProvisionNumber LastArticle { get; private set; }

    /// <summary>The number of the last article of the main provisions.</summary>
    public ProvisionNumber LastMainArticle { get; private set; }

    /// <summary>The article, supplementary provision or appendix that is being read.</summary>
    public ProvisionDraft? Top { get; private set; }

    public ProvisionDraft? Paragraph { get; private set; }

    /// <summary>The item and the sub-items that are open, from the item down.</summary>
    public IReadOnlyList<ProvisionDraft> Items => _items;

    /// <summary>The provision that a line without a number goes on with.</summary>
    public ProvisionDraft? Open { get; private set; }

    /// <summary>A caption whose provision has not come yet.</summary>
    public LocatedText Caption { get; private set; } = LocatedText.Empty;

    public void BeginDivision(HeadingMarker marker, LocatedText label)
    {
        OmitCaption();
        Open = new ProvisionDraft(marker.Kind, marker.Number, label);
        _main.Add(Open);
        (Top, Paragraph) = (null, null);
        _items.Clear();
    }

    public ProvisionDraft BeginArticle(ProvisionNumber number, ProvisionNumber? through, LocatedText label)
    {
        var article = new ProvisionDraft(ProvisionKind.Article, number, label) { Caption = TakeCaption(), Through = through };
        HasArticles = true;
        LastArticle = article.Last;
        if (Supplement is null)
        {
            LastMainArticle = article.Last;
            BeginTop(_main, article);
            return article;
        }

        // The unnumbered paragraph that the heading began with was none.
        Supplement.Children.RemoveAll(child => child.Kind == ProvisionKind.Paragraph && child.Text.IsEmpty && child.Entries.Count == 0);
        BeginTop(Supplement.Children, article);
        return article;
    }

    public void BeginSupplement(LocatedText label)
    {
        OmitCaption();
        Supplement = new ProvisionDraft(ProvisionKind.Supplement, _supplements.Count + 1, label);
        LastArticle = default;
        BeginTop(_supplements, Supplement);
    }

    public ProvisionDraft BeginAppendix(HeadingMarker marker, LocatedText label)
    {
        OmitCaption();
        Open = Top = new ProvisionDraft(marker.Kind, marker.Number, label);
        _appendices.Add(Top);
        (Paragraph, Supplement) = (null, null);
        _items.Clear();
        return Top;
    }

    /// <summary>Begins a paragraph below the top; it takes the place of the unnumbered first one where <paramref name="isFirst"/>.</summary>
    public void BeginParagraph(ProvisionNumber number, LocatedText label, NumberStyle? style, bool isFirst)
    {
        if (isFirst)
            Top!.Children.Clear();
        Paragraph = new ProvisionDraft(ProvisionKind.Paragraph, number, label) { Style = style, Caption = label.IsEmpty ? LocatedText.Empty : TakeCaption() };
        Top!.Children.Add(Paragraph);
        _items.Clear();
        Open = Paragraph;
    }

    /// <summary>Gives the waiting caption to the unnumbered paragraph of a supplementary provision.</summary>
    public void CaptionParagraph() => Paragraph!.Caption = TakeCaption();

    /// <summary>Begins an item, or a sub-item at some depth below it.</summary>
    public void BeginItem(ProvisionNumber number, LocatedText label, NumberStyle? style, int depth)
    {
        _items.RemoveRange(depth, _items.Count - depth);
        var above = depth == 0 ? Paragraph! : _items[depth - 1];
        Open = new ProvisionDraft(depth == 0 ? ProvisionKind.Item : ProvisionKind.Subitem, number, label) { Style = style };
        above.Children.Add(Open);
        _items.Add(Open);
    }

    /// <summary>Makes the ranks above provisions of a rank below the article, which come without them.</summary>
    public void BeginUnnumbered(ProvisionKind kind)
    {
        BeginArticle(default, null, LocatedText.Empty);
        if (kind == ProvisionKind.Subitem)
            BeginItem(default, LocatedText.Empty, null, 0);
    }

    public void Continue(int start, int end) => Open?.Text.Add(file.Text, start, end);

    public void SetCaption(LocatedText caption)
    {
        OmitCaption();
        Caption = caption;
    }

    /// <summary>Takes what looked like a caption as words of the open provision.</summary>
    public void TakeCaptionAsText()
    {
        if (!Caption.IsEmpty)
            Continue(Caption.OffsetAt(0), Caption.OffsetAt(int.MaxValue) + 1);
        Caption = LocatedText.Empty;
    }

    /// <summary>Keeps what was read but belongs to no provision.</summary>
    public void Omit(LocatedText text) => _omitted.Add(text);

    public ProvisionTree ToTree()
    {
        OmitCaption();
        return new ProvisionTree([.. _main.Select(draft => draft.ToProvision())], [.. _supplements.Select(draft => draft.ToProvision())])
        {
            Appendices = [.. _appendices.Select(draft => draft.ToProvision())],
            Omitted = [.. _omitted],
        };
    }

    private void BeginTop(List<ProvisionDraft> drafts, ProvisionDraft draft)
    {
        drafts.Add(draft);
        Top = draft;
        BeginParagraph(1, LocatedText.Empty, null, isFirst: false);
    }

    private LocatedText TakeCaption()
    {
        var caption = Caption;
        Caption = LocatedText.Empty;
        return caption;
    }

    private void OmitCaption()
    {
        if (Caption.IsEmpty)
            return;
        Omit(Caption);
        bag.Add(ParsingDiagnostics.CaptionWithoutArticle, file.Span(Caption.OffsetAt(0), Caption.OffsetAt(int.MaxValue) + 1), Caption.Value);
        Caption = LocatedText.Empty;
    }
}
