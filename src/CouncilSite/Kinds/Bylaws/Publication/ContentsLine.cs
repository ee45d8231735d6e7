using CouncilSite.Kinds.Bylaws.Parsing;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Publication;

/// <summary>A line of the table of contents (目次) of bylaws.</summary>
/// <param name="Text">The line as printed.</param>
/// <param name="Anchor">The heading that it names; empty where it names none.</param>
/// <param name="Depth">How many headings stand above it: 0 for the widest.</param>
public sealed record ContentsLine(string Text, string Anchor, int Depth)
{
    /// <summary>The lines, in order.</summary>
    public static IReadOnlyList<ContentsLine> Of(ProvisionTree tree)
    {
        // Each heading is named once, in its order: sections begin anew in each chapter.
        var headings = tree.Main.Where(provision => provision.Kind.IsDivision).ToList();
        return [.. tree.Contents.Select(line => Of(line.Value, tree, headings))];
    }

    private static ContentsLine Of(string line, ProvisionTree tree, List<Provision> headings)
    {
        if (HeadingMarker.Division(line) is { } division)
        {
            var index = headings.FindIndex(heading => heading.Kind == division.Kind && heading.Number == division.Number);
            if (index < 0)
                return new ContentsLine(line, "", 0);
            var anchor = headings[index].Anchor;
            headings.RemoveRange(0, index + 1);
            return new ContentsLine(line, anchor, anchor.Count(c => c == '-'));
        }

        var appendix = HeadingMarker.Appendix(line) is { } marker ? tree.Appendices.FirstOrDefault(found => found.Kind == marker.Kind && found.Number == marker.Number) : null;
        return new ContentsLine(line, line == "附則" && !tree.Supplements.IsEmpty ? tree.Supplements[0].Anchor : appendix?.Anchor ?? "", 0);
    }
}
