using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
using CouncilSite.Kinds;
using CouncilSite.Kinds.Bylaws.Importing;

namespace CouncilSite.Cli.Starting;

/// <summary>Takes a council's own bylaws from a file, and has its editor confirm what they seem to state.</summary>
/// <param name="environment">The world that the program runs in.</param>
/// <param name="phrases">The language of what is said.</param>
internal sealed class BylawsQuestions(ProgramEnvironment environment, Phrases phrases)
{
    /// <summary>The bylaws in a file; null, with the faults printed, where there are none.</summary>
    public PastedBylaws? Read(string file)
    {
        var diagnostics = new DiagnosticBag();
        var path = environment.FullPath(file);
        var folder = Path.GetDirectoryName(path) ?? environment.CurrentFolder;
        var bylaws = ImportedFile.Read(new DiskContentStore(folder, environment.DisplayPath(folder)), Path.GetFileName(path), diagnostics) is { } found
            ? PastedBylaws.Read(found, diagnostics) : null;
        new TextReporter(environment.Error, phrases.Language).Report(diagnostics.ToSortedList());
        return bylaws;
    }

    /// <summary>Shows what was found; the assertions that whoever sits at the terminal confirms.</summary>
    /// <param name="bylaws">The bylaws.</param>
    /// <param name="questions">Asks; null where nobody sits at a terminal.</param>
    public IReadOnlyList<ProposedAssertion> Confirm(PastedBylaws bylaws, Questions? questions)
    {
        if (bylaws.Assertions.Count == 0)
            return [];
        environment.Output.WriteLine(phrases.In("規約から見つけた数:", "Numbers found in the bylaws:"));
        foreach (var (index, found) in bylaws.Assertions.Index())
            environment.Output.WriteLine($"  {index + 1,2}  {found.Text}");
        return questions?.Ask(
            phrases.In("合っているものの番号（, で区切る。すべてなら all。あとで確かめるなら空のまま）", "Numbers of those that are right (with commas between, or all; nothing to see to it later)"),
            answer => Parse(answer, bylaws.Assertions)) ?? [];
    }

    private static IReadOnlyList<ProposedAssertion>? Parse(string answer, IReadOnlyList<ProposedAssertion> all)
    {
        if (answer == "all")
            return all;
        var places = answer.Split(',', StringSplitOptions.TrimEntries).Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0).ToHashSet();
        return places.All(place => place >= 1 && place <= all.Count) ? [.. all.Where((_, index) => places.Contains(index + 1))] : null;
    }
}
