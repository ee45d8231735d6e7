using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Kinds;

/// <summary>Finds names of persons and organisations that are spelt in two ways: 斎藤 and 齋藤, ＲＰＡ研究会 and RPA研究会.</summary>
internal static partial class NameSpellings
{
    /// <summary>Reports each name that is spelt otherwise than at the first place, by file and line, where it stands.</summary>
    /// <param name="names">The names of all kinds of content, as written.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static void Check(IEnumerable<Located<string>> names, DiagnosticBag diagnostics)
    {
        var sorted = names.OrderBy(name => name.Span.File.Path, StringComparer.Ordinal).ThenBy(name => name.Span.Start);
        foreach (var same in sorted.GroupBy(name => KanjiVariants.Fold(JapaneseWidth.ToNarrow(WithoutBlanks(name.Value)))))
        {
            var first = same.First();
            foreach (var other in same.Where(name => WithoutBlanks(name.Value) != WithoutBlanks(first.Value)))
            {
                diagnostics.Add(WordingDiagnostics.TwoSpellings, other.Span, other.Value, first.Value,
                    $"{first.Span.File.DisplayPath}({first.Span.StartPosition.Line})");
            }
        }
    }

    // How family and given name are parted is no spelling.
    private static string WithoutBlanks(string name) => Blanks().Replace(name, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
