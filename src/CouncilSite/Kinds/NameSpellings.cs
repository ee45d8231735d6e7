using System.Text.RegularExpressions;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds;

/// <summary>Finds names of persons and organisations that are spelt in two ways: 斎藤 and 齋藤, ＲＰＡ研究会 and RPA研究会.</summary>
internal static partial class NameSpellings
{
    // Where a name is spelt in one way in so many places and never as it is declared, the slip is where it is declared.
    private const int Many = 3;

    /// <summary>Reports each name that is spelt otherwise than at the first place, by file and line, where it stands: in fields, and where nothing else can be meant in any text.</summary>
    /// <param name="kinds">The kinds, whose fields give names.</param>
    /// <param name="council">The council.</param>
    /// <param name="pages">The pages, whose files are looked through.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static void Check(IReadOnlyList<ContentKind> kinds, Council council, IReadOnlyList<Page> pages, DiagnosticBag diagnostics)
    {
        var declared = FindDeclared(kinds, council);
        var found = new DiagnosticBag(council.Settings.Severities);
        foreach (var same in declared.Select(name => name.Name).GroupBy(name => KanjiVariants.Fold(JapaneseWidth.ToNarrow(WithoutBlanks(name.Value)))))
        {
            var first = same.First();
            foreach (var other in same.Where(name => WithoutBlanks(name.Value) != WithoutBlanks(first.Value)))
                found.Add(WordingDiagnostics.TwoSpellings, other.Span, other.Value, first.Value, PlaceOf(first.Span));
        }

        var names = new NamesInTexts(declared);
        SourceFile[] texts = [.. pages.SelectMany(page => new[] { page.Source, page.Introduction?.Source }).OfType<SourceFile>().Distinct()];
        AllCores.ForEach(texts, text => names.Check(text, found));
        var causes = new Dictionary<Diagnostic, string>();
        foreach (var others in found.ToSortedList().GroupBy(fault => (Name: fault.Arguments[1], Place: fault.Arguments[2])).Where(others => others.Count() >= Many))
        {
            var right = others.First();
            if (declared.FirstOrDefault(name => name.Name.Value == others.Key.Name && PlaceOf(name.Name.Span) == others.Key.Place)?.Name is not { } wrong
                || others.Any(other => JapaneseWidth.ToNarrow(other.Arguments[0]) != JapaneseWidth.ToNarrow(right.Arguments[0])) || IsWrittenBeside(wrong, texts))
                continue;
            found.Add(WordingDiagnostics.TwoSpellings, wrong.Span, wrong.Value, right.Arguments[0], PlaceOf(right.Span));
            foreach (var other in others)
                causes[other] = wrong.Span.File.Path;
        }

        diagnostics.AddAll(found, causes.GetValueOrDefault);
    }

    /// <summary>The council's name and those that its content gives, by file and line.</summary>
    public static IReadOnlyList<DeclaredName> FindDeclared(IReadOnlyList<ContentKind> kinds, Council council) =>
    [
        .. kinds.SelectMany(kind => kind.FindNames(council.Get(kind.ModelType)))
            .Append(new DeclaredName(new Located<string>(council.Settings.Name, council.Settings.NamePlace ?? council.SettingsFile.Beginning)))
            .OrderBy(name => name.Name.Span.File.Path, StringComparer.Ordinal).ThenBy(name => name.Name.Span.Start),
    ];

    /// <summary>The file and line that a message names.</summary>
    public static string PlaceOf(SourceSpan span) => $"{span.File.DisplayPath}({span.StartPosition.Line})";

    private static bool IsWrittenBeside(Located<string> name, IEnumerable<SourceFile> texts) => texts.Any(text =>
    {
        var (place, isDeclared) = (text.Text.IndexOf(name.Value, StringComparison.Ordinal), text == name.Span.File);
        return place >= 0 && (!isDeclared || text.Text.IndexOf(name.Value, place + 1, StringComparison.Ordinal) >= 0);
    });

    // How family and given name are parted is no spelling.
    private static string WithoutBlanks(string name) => Blanks().Replace(name, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
