using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
using CouncilSite.Kinds.Pages;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Diagnostics;

/// <summary>What the guide shows of a fault is a broken site of these tests, and what it shows in its place mends that site.</summary>
public sealed class MendedExamplesTests
{
    // Faults of the machine, of the program, of whole files or of sheer size: no line of a file shows them or mends them.
    private static readonly string[] NotOfLines =
    [
        "CON001", "CON003", "CON005", "CON013", "CON014", "CON015", "CON018", "CON025", "CSV005", "CSV006", "IMP001", "IMP007", "INT001",
        "MD006", "MD007", "MD008", "SITE003", "SITE011", "SITE012", "SITE013", "SITE014", "SITE015", "YAML009",
    ];

    public static TheoryData<string> Mended { get; } = [.. BrokenSites.Names.Where(name => File.Exists(ExampleFile(name)))];

    [Theory]
    [MemberData(nameof(Mended))]
    public void A_broken_site_that_is_mended_as_the_guide_shows_has_its_fault_no_more(string name)
    {
        using var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(BrokenSites.FolderOf(name), "*", SearchOption.AllDirectories))
        {
            var path = copy.Join(Path.GetRelativePath(BrokenSites.FolderOf(name), file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }

        foreach (var file in MendedExample.Parse(File.ReadAllText(ExampleFile(name))).Files)
            Mend(file, copy);
        var code = name.Split('-')[0];
        var left = BrokenSites.Open(name, copy.Path).Build().Diagnostics;
        Assert.Empty(left.Where(fault => fault.Descriptor.Code == code || fault.Severity == Severity.Error).Select(fault => TextReporter.Line(fault, MessageLanguage.English)));
    }

    [Fact]
    public void The_guide_has_an_example_of_every_fault_that_lines_can_show() =>
        Assert.Equal(DiagnosticCatalog.All.Select(message => message.Code).Except(NotOfLines), MendedExample.All.Keys.Order(StringComparer.Ordinal));

    private static string ExampleFile(string name) => Path.Combine(BrokenSites.FolderOf(name), "mended.txt");

    private static void Mend(MendedFile file, TemporaryFolder site)
    {
        var path = site.Join(file.Path);
        if (file.Passages.Count > 0)
        {
            var text = File.Exists(path) ? Lines(File.ReadAllText(path).TrimEnd('\n')) : "\n";
            foreach (var passage in file.Passages)
            {
                if (passage.Broken.Length > 0)
                    Assert.Equal(2, text.Split(Lines(passage.Broken)).Length);
                text = passage.Broken.Length == 0 ? Lines(passage.Mended) : text.Replace(Lines(passage.Broken), Lines(passage.Mended), StringComparison.Ordinal);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text[1..]);
        }

        if (file.NewPath is null)
        {
            File.Delete(path);
        }
        else if (file.NewPath != file.Path)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(site.Join(file.NewPath))!);
            File.Move(path, site.Join(file.NewPath));
        }

        // Git knows no empty folders.
        for (var folder = Path.GetDirectoryName(path)!; !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            Directory.Delete(folder);
    }

    // Whole lines, the first and the last of a file too.
    private static string Lines(string passage) => passage.Length == 0 ? "\n" : $"\n{passage}\n";
}
