using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>
/// What must hold of a table of contents (目次): each of its headings stands in the text, and each of the text's in it, and
/// the articles that it says are beneath a heading (第１条―第４条) are.
/// </summary>
internal static class ContentsRules
{
    public static void Check(SourceFile file, ProvisionTree tree, DiagnosticBag bag)
    {
        if (tree.Contents.IsEmpty)
            return;
        var headings = tree.Main.Where(provision => provision.Kind.IsDivision).Select(Heading).ToHashSet();
        var next = 0;
        var listed = new HashSet<string>();
        foreach (var line in tree.Contents.Where(line => HeadingMarker.Division(line.Value) is not null))
        {
            var heading = Heading(line.Value);
            listed.Add(heading);
            if (!headings.Contains(heading))
                bag.Add(ParsingDiagnostics.ContentsDiffer, Place(line), line.Value);
            else if (FindHeading(heading) is var place && place >= 0)
                CheckArticles(line, ArticlesBelow(tree.Main, place));
        }

        foreach (var division in tree.Main.Where(provision => provision.Kind.IsDivision && !listed.Contains(Heading(provision))))
            bag.Add(ParsingDiagnostics.ContentsDiffer, file.Span(division.SourceOffset, division.SourceOffset + division.Label.Value.Length), $"{division.Label.Value}　{division.Text.Value}");

        SourceSpan Place(LocatedText line) => file.Span(line.OffsetAt(0), line.OffsetAt(int.MaxValue) + 1);

        // Sections of two chapters may bear one heading: each line names the next.
        int FindHeading(string heading)
        {
            var place = tree.Main.Skip(next).TakeWhile(provision => !provision.Kind.IsDivision || Heading(provision) != heading).Count() + next;
            if (place == tree.Main.Length)
                return -1;
            next = place + 1;
            return place;
        }

        void CheckArticles(LocatedText line, IReadOnlyList<Provision> articles)
        {
            if (ArticlesNamed(line.Value) is not [var first, ..] named || articles.Count == 0)
                return;
            var (from, through) = (articles[0].Number, articles[^1].Through ?? articles[^1].Number);
            if (first != from || named[^1] != through)
                bag.Add(ParsingDiagnostics.ContentsArticlesDiffer, Place(line), line.Value, ArticleName(from), ArticleName(through));
        }
    }

    private static string ArticleName(ProvisionNumber number) => $"第{JapaneseNumeral.Wide(number.Main)}条{number.WideBranches}";

    private static List<Provision> ArticlesBelow(IReadOnlyList<Provision> main, int heading) =>
        [.. main.Skip(heading + 1).TakeWhile(provision => !provision.Kind.IsDivision || provision.Kind > main[heading].Kind).Where(provision => !provision.Kind.IsDivision)];

    private static List<ProvisionNumber> ArticlesNamed(string line)
    {
        var numbers = new List<ProvisionNumber>();
        for (var place = line.IndexOfAny(['（', '(']); place >= 0; place = line.IndexOf('第', place + 1))
        {
            if (AddressPartReader.ReadNumbered(line.AsSpan(place), out _) is { Kind: ProvisionKind.Article } part)
                numbers.Add(part.Number);
        }

        return numbers;
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
