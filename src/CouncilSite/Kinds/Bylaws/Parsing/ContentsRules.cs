using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>What must hold of a table of contents (目次): each of its headings stands in the text, and each of the text's in it.</summary>
internal static class ContentsRules
{
    public static void Check(SourceFile file, ProvisionTree tree, DiagnosticBag bag)
    {
        if (tree.Contents.IsEmpty)
            return;
        var headings = tree.Main.Where(provision => provision.Kind.IsDivision).Select(Heading).ToHashSet();
        var listed = new HashSet<string>();
        foreach (var line in tree.Contents.Where(line => HeadingMarker.Division(line.Value) is not null))
        {
            var heading = Heading(line.Value);
            listed.Add(heading);
            if (!headings.Contains(heading))
                bag.Add(ParsingDiagnostics.ContentsDiffer, file.Span(line.OffsetAt(0), line.OffsetAt(int.MaxValue) + 1), line.Value);
        }

        foreach (var division in tree.Main.Where(provision => provision.Kind.IsDivision && !listed.Contains(Heading(provision))))
            bag.Add(ParsingDiagnostics.ContentsDiffer, file.Span(division.SourceOffset, division.SourceOffset + division.Label.Value.Length), $"{division.Label.Value}　{division.Text.Value}");
    }

    private static string Heading(Provision division) => $"{division.Kind} {division.Number} {LayoutText.Unspaced(division.Text.Value)}";

    // 第１章　総則（第１条―第４条）
    private static string Heading(string line)
    {
        var marker = HeadingMarker.Division(line)!.Value;
        var title = line.AsSpan(marker.Length);
        var range = title.IndexOfAny('（', '(');
        return $"{marker.Kind} {marker.Number} {LayoutText.Unspaced((range < 0 ? title : title[..range]).ToString())}";
    }
}
