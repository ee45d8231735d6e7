using System.Diagnostics;
using CouncilSite.Kinds.Bylaws.Parsing;
using CouncilSite.Kinds.Bylaws.Publication;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Bylaws.Publication;

/// <summary>The law XML in the eyes of another program: the npm package lawtext reads and prints every law without an objection.</summary>
public sealed class LawtextReaderTests
{
    [Fact]
    public async Task Every_law_is_read_and_printed_with_all_its_words()
    {
        var (node, package) = Needed.Lawtext();
        using var folder = new TemporaryFolder();
        var versions = NationalSchemaTests.Laws.Select((law, index) => (File: Path.Combine(folder.Path, $"{index}.xml"), Version: NationalSchemaTests.Version(law.Data.Item2))).ToList();
        foreach (var (file, version) in versions)
            await File.WriteAllBytesAsync(file, LawXml.Of(version), TestContext.Current.CancellationToken);

        Assert.Equal("", await Read(node, package, versions.Select(version => version.File)));

        foreach (var (file, version) in versions)
        {
            var printed = LayoutText.Unspaced(await File.ReadAllTextAsync(file + ".txt", TestContext.Current.CancellationToken));
            Assert.All(Words(version), words => Assert.Contains(LayoutText.Unspaced(words), printed, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> Words(BylawsVersion version) =>
        version.Provisions.All.SelectMany(provision => provision.Entries.Select(entry => entry.Label.Value)
            .Concat(CouncilSite.Kinds.Bylaws.Provisions.Sentence.Split(provision.Text.Value).Select(sentence => provision.Text.Value.Substring(sentence.Start, sentence.Length))));

    // What the reader objects to.
    private static async Task<string> Read(string node, string package, IEnumerable<string> files)
    {
        var script = Path.Combine(RepositoryFolder.Path, "tests", "CouncilSite.Tests", "Kinds", "Bylaws", "Publication", "read-lawtext.js");
        using var process = Process.Start(new ProcessStartInfo(node, [script, package, .. files]) { RedirectStandardError = true })!;
        var faults = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode == 0 ? faults : $"exit {process.ExitCode}: {faults}";
    }
}
