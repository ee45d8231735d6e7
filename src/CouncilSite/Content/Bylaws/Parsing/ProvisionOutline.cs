using CouncilSite.Content.Bylaws.Provisions;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Content.Bylaws.Parsing;

/// <summary>The provisions read so far, and those that the next line may go on with.</summary>
/// <param name="file">The file that is read.</param>
/// <param name="bag">Takes the faults.</param>
internal sealed class ProvisionOutline(SourceFile file, DiagnosticBag bag)
{
    private readonly List<ProvisionDraft> _articles = [];
    private readonly List<ProvisionDraft> _supplements = [];
    private readonly List<LocatedText> _omitted = [];

    public bool HasArticles => _articles.Count > 0;

    /// <summary>The number of the last article; default before the first.</summary>
    public ProvisionNumber LastArticle => _articles.Count == 0 ? default : _articles[^1].Number;

    /// <summary>The article or supplementary provision that is being read.</summary>
    public ProvisionDraft? Top { get; private set; }

    public ProvisionDraft? Paragraph { get; private set; }

    public ProvisionDraft? Item { get; private set; }

    /// <summary>The provision that a line without a number goes on with.</summary>
    public ProvisionDraft? Open { get; private set; }

    /// <summary>A caption whose article has not come yet.</summary>
    public LocatedText Caption { get; private set; } = LocatedText.Empty;

    public ProvisionDraft BeginArticle(ProvisionNumber number, LocatedText label)
    {
        var article = new ProvisionDraft(ProvisionKind.Article, number, label) { Caption = Caption };
        Caption = LocatedText.Empty;
        BeginTop(_articles, article);
        return article;
    }

    public void BeginSupplement(LocatedText label)
    {
        OmitCaption();
        BeginTop(_supplements, new ProvisionDraft(ProvisionKind.Supplement, _supplements.Count + 1, label));
    }

    /// <summary>Begins a paragraph below the top; it takes the place of the unnumbered first one where <paramref name="isFirst"/>.</summary>
    public void BeginParagraph(ProvisionNumber number, LocatedText label, bool isFirst)
    {
        if (isFirst)
            Top!.Children.Clear();
        Paragraph = new ProvisionDraft(ProvisionKind.Paragraph, number, label);
        Top!.Children.Add(Paragraph);
        (Item, Open) = (null, Paragraph);
    }

    public void BeginItem(ProvisionNumber number, LocatedText label)
    {
        Item = new ProvisionDraft(ProvisionKind.Item, number, label);
        Paragraph!.Children.Add(Item);
        Open = Item;
    }

    public void BeginSubitem(ProvisionNumber number, LocatedText label)
    {
        Open = new ProvisionDraft(ProvisionKind.Subitem, number, label);
        Item!.Children.Add(Open);
    }

    /// <summary>Makes the ranks above provisions of a rank below the article, which come without them.</summary>
    public void BeginUnnumbered(ProvisionKind kind)
    {
        BeginArticle(default, LocatedText.Empty);
        if (kind == ProvisionKind.Subitem)
            BeginItem(default, LocatedText.Empty);
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

    public ProvisionTree ToTree(LocatedText preface)
    {
        OmitCaption();
        return new ProvisionTree(
            preface,
            [.. _articles.Select(draft => draft.ToProvision())],
            [.. _supplements.Select(draft => draft.ToProvision())],
            [.. _omitted]).Anchored();
    }

    private void BeginTop(List<ProvisionDraft> drafts, ProvisionDraft draft)
    {
        drafts.Add(draft);
        Top = draft;
        BeginParagraph(1, LocatedText.Empty, isFirst: false);
    }

    private void OmitCaption()
    {
        if (Caption.IsEmpty)
            return;
        Omit(Caption);
        bag.Add(BylawsDiagnostics.CaptionWithoutArticle, file.Span(Caption.OffsetAt(0), Caption.OffsetAt(int.MaxValue) + 1), Caption.Value);
        Caption = LocatedText.Empty;
    }
}
