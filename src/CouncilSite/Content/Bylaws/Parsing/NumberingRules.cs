using CouncilSite.Content.Bylaws.Provisions;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Content.Bylaws.Parsing;

/// <summary>What must hold of the numbers of provisions: from 1, without gaps, none twice, each with words of its own.</summary>
internal static class NumberingRules
{
    public static void Check(SourceFile file, int start, ProvisionTree tree, DiagnosticBag bag)
    {
        if (tree.Articles.IsEmpty)
            bag.Add(BylawsDiagnostics.NoArticle, file.Span(start, start));
        CheckSiblings(file, tree.Articles, "", bag);
        foreach (var provision in tree.All)
        {
            CheckSiblings(file, provision.Children, ProvisionNames.Of(provision), bag);
            var words = provision.Kind is ProvisionKind.Article or ProvisionKind.Supplement ? null : provision.Text;
            if (words is { IsEmpty: true } && provision.Entries.IsEmpty)
                bag.Add(BylawsDiagnostics.EmptyProvision, Place(file, provision, tree), NameInContext(provision, tree));
        }
    }

    private static void CheckSiblings(SourceFile file, IReadOnlyList<Provision> siblings, string parent, DiagnosticBag bag)
    {
        ProvisionNumber last = default;
        var lastName = parent.Length > 0 ? parent : "本文の先頭";
        foreach (var sibling in siblings)
        {
            var name = ProvisionNames.Of(sibling);
            var span = file.Span(sibling.SourceOffset, sibling.SourceOffset + sibling.Label.Value.Length);
            if (sibling.Number == last)
                bag.Add(BylawsDiagnostics.DuplicateNumber, span, name);
            else if (sibling.Number < last)
                bag.Add(BylawsDiagnostics.NumberBackwards, span, name, lastName);
            else if (!sibling.Number.Follows(last))
                bag.Add(BylawsDiagnostics.NumberGap, span, name, lastName);
            (last, lastName) = (sibling.Number, name);
        }
    }

    // An empty first paragraph has no place of its own: the article or 附則 above it is what the editor sees.
    private static SourceSpan Place(SourceFile file, Provision provision, ProvisionTree tree)
    {
        var shown = provision.Label.IsEmpty ? Parent(provision, tree) : provision;
        return file.Span(shown.SourceOffset, shown.SourceOffset + shown.Label.Value.Length);
    }

    private static string NameInContext(Provision provision, ProvisionTree tree) =>
        ProvisionNames.Of(provision.Label.IsEmpty ? Parent(provision, tree) : provision);

    private static Provision Parent(Provision provision, ProvisionTree tree) =>
        tree.All.First(candidate => candidate.Children.Contains(provision));
}
