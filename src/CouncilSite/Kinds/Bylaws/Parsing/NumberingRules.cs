using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>What must hold of the numbers of provisions: from 1, without gaps, none twice, each with words of its own.</summary>
internal static class NumberingRules
{
    public static void Check(SourceFile file, int start, ProvisionTree tree, DiagnosticBag bag)
    {
        if (tree.Articles.IsEmpty)
            bag.Add(ParsingDiagnostics.NoArticle, file.Span(start, start));
        CheckSiblings(file, tree.Articles, "", bag);
        CheckDivisions(file, tree.Main, bag);
        CheckSiblings(file, [.. tree.Appendices.Where(appendix => appendix.Number != default && appendix.Kind == ProvisionKind.Table)], "", bag);
        foreach (var provision in tree.TopLevel)
            CheckBelow(file, provision, null, bag);
    }

    private static void CheckBelow(SourceFile file, Provision provision, Provision? above, DiagnosticBag bag)
    {
        CheckSiblings(file, provision.Children, ProvisionNames.Of(provision), bag);
        if (provision.Kind is not (ProvisionKind.Article or ProvisionKind.Supplement) && !provision.Kind.IsAppendix && provision.Text.IsEmpty && provision.Entries.IsEmpty)
        {
            // An empty first paragraph has no place of its own: the article or 附則 above it is what the editor sees.
            var shown = provision.Label.IsEmpty && above is not null ? above : provision;
            bag.Add(ParsingDiagnostics.EmptyProvision, Place(file, shown), ProvisionNames.Of(shown));
        }

        foreach (var child in provision.Children)
            CheckBelow(file, child, provision, bag);
    }

    // Sections begin anew in each chapter; chapters in some laws in each part, in others not.
    private static void CheckDivisions(SourceFile file, IReadOnlyList<Provision> main, DiagnosticBag bag)
    {
        var last = new Dictionary<ProvisionKind, ProvisionNumber>();
        foreach (var division in main.Where(provision => provision.Kind.IsDivision))
        {
            var before = last.GetValueOrDefault(division.Kind);
            var beginsAnew = division.Number == 1 && last.Any(other => other.Key < division.Kind);
            if (!beginsAnew)
                CheckNumber(file, division, before, before == default ? "本文の先頭" : ProvisionNames.Of(division.Kind, before), bag);
            last[division.Kind] = division.Number;
            if (division.Kind != ProvisionKind.Part)
            {
                foreach (var narrower in last.Keys.Where(kind => kind > division.Kind).ToList())
                    last.Remove(narrower);
            }
        }
    }

    private static void CheckSiblings(SourceFile file, IReadOnlyList<Provision> siblings, string parent, DiagnosticBag bag)
    {
        ProvisionNumber last = default;
        var lastName = parent.Length > 0 ? parent : "本文の先頭";
        foreach (var sibling in siblings)
        {
            CheckNumber(file, sibling, last, lastName, bag);
            (last, lastName) = (sibling.Through ?? sibling.Number, ProvisionNames.Of(sibling));
        }
    }

    private static void CheckNumber(SourceFile file, Provision provision, ProvisionNumber last, string lastName, DiagnosticBag bag)
    {
        var name = ProvisionNames.Of(provision);
        if (provision.Number == last)
            bag.Add(ParsingDiagnostics.DuplicateNumber, Place(file, provision), name);
        else if (provision.Number < last)
            bag.Add(ParsingDiagnostics.NumberBackwards, Place(file, provision), name, lastName);
        else if (!provision.Number.Follows(last))
            bag.Add(ParsingDiagnostics.NumberGap, Place(file, provision), name, lastName);
    }

    private static SourceSpan Place(SourceFile file, Provision provision) => provision.Label.IsEmpty
        ? file.Span(provision.SourceOffset, provision.SourceOffset)
        : file.Span(provision.SourceOffset, provision.Label.OffsetAt(int.MaxValue) + 1);
}
