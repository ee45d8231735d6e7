using CouncilSite.Diagnostics;
using CouncilSite.Razor.Compilation;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Tests.Mutations;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Themes.Folders;

/// <summary>Built-in templates with one random change in each, as a theme's folder: read, compiled and rendered with all checks.</summary>
public sealed class MutatedTemplatesTests
{
    private static readonly CouncilTheme Ground = new();

    private static readonly IReadOnlyList<string> Paths = [.. Ground.TemplatePaths.Order(StringComparer.Ordinal)];

    private static readonly SampleSite Site = SampleSite.Minimal with
    {
        Store = MemoryContentStore.OfRepository,
    };

    [Fact]
    public void Whatever_is_changed_in_a_template_gives_diagnostics_in_its_file_and_no_fault_of_the_program()
    {
        var compiler = new ThemeCompiler(null);
        GeneratedCases.Check(12, random =>
        {
            var path = random.Pick(Paths);
            var changed = random.Pick(TextChanges.All).Change(Text(path), Text(random.Pick(Paths)), random);
            var files = MemoryContentStore.Empty.With(path, changed).Named("theme");
            var diagnostics = new DiagnosticBag();
            var theme = compiler.Compile("theme", ThemeFolder.Read(files, diagnostics), Ground, diagnostics);
            var found = (Site with { Theme = theme }).Build().Diagnostics;
            Assert.DoesNotContain(found, fault => fault.Descriptor.Code.StartsWith("INT", StringComparison.Ordinal));
            DiagnosticSoundness.Check([.. diagnostics.ToSortedList(), .. found.Where(fault => fault.Descriptor.Code.StartsWith("THM", StringComparison.Ordinal))], files);
        });
    }

    private static string Text(string path) => System.Text.Encoding.UTF8.GetString(Ground.ReadFile(path)!);
}
