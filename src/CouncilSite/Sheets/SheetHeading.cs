using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Sheets;

/// <summary>A column that an import knows.</summary>
/// <param name="Key">What it holds, as a file's field is called.</param>
/// <param name="Names">What papers write above it, without brackets and years.</param>
public sealed partial record SheetHeading(string Key, params IReadOnlyList<string> Names)
{
    private readonly HashSet<string> _names = [.. Names.Append(Key).Select(Bare)];

    /// <summary>Whether a cell is the heading: 決算額(B), 令和２年度予算額, 基準値（令和元年度） with the names without what is added.</summary>
    public bool Is(string cell) => cell.Length > 0 && _names.Contains(Bare(cell));

    /// <summary>By what amounts below a heading or in a remark (（単位：千円）) are multiplied; null where no unit is said.</summary>
    public static int? FactorOf(string cell) => Unit().Match(JapaneseWidth.ToNarrowWithoutBlanks(cell)) switch
    {
        { Success: false } => null,
        { Groups: var groups } => groups["unit"].Value switch { "千円" => 1_000, "万円" => 10_000, "百万円" => 1_000_000, _ => 1 },
    };

    // Wide and narrow, blanks, brackets with what is in them, the year before and the sign of a note behind make no other heading.
    private static string Bare(string text)
    {
        var plain = Blanks().Replace(JapaneseWidth.ToNarrow(text), "");
        var bare = Additions().Replace(plain, "");
        return bare.Length > 0 ? bare : plain;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\([^)]*\)|【[^】]*】|^(?:令和|平成)(?:[0-9]{1,2}|元)年度末?|※[0-9]*$")]
    private static partial Regex Additions();

    [GeneratedRegex(@"^(?<unit>百万円|千円|万円|円)$|\((?:単位[::])?(?<unit>百万円|千円|万円|円)\)|単位[::](?<unit>百万円|千円|万円|円)")]
    private static partial Regex Unit();
}
