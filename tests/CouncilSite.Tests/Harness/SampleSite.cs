using System.Text;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
using CouncilSite.Kinds;
using CouncilSite.Kinds.Bylaws.Amending;
using CouncilSite.Publishing;
using CouncilSite.Publishing.ExternalLinks;
using CouncilSite.Site;

namespace CouncilSite.Tests.Harness;

/// <summary>A small site for a test: the smallest valid content, changed by the test, built in memory.</summary>
internal sealed record SampleSite
{
    /// <summary>The smallest valid content, Sites/Good/minimal.</summary>
    public static SampleSite Minimal { get; } = new()
    {
        Store = MemoryContentStore.Empty.WithFolder(Path.Combine(RepositoryFolder.Sites, "Good", "minimal", "content")),
    };

    public required MemoryContentStore Store { get; init; }

    public DateOnly Today { get; init; } = new(2021, 8, 1);

    public IPageHistory History { get; init; } = new FixedHistory();

    public ITheme Theme { get; init; } = new BareTheme();

    /// <summary>What finds another theme by the settings; null to show the site in its own.</summary>
    public IThemeChoice? ThemeChoice { get; init; }

    public Uri? BaseUrl { get; init; }

    public bool ChecksMarkup { get; init; }

    /// <summary>A version of the bylaws and an amending text that the test applies to it, besides the build.</summary>
    public (string Before, string Text)? Amendment { get; init; }

    /// <summary>A table that the test imports, by the word of its kind, besides the build.</summary>
    public (string Word, string Table)? Import { get; init; }

    /// <summary>What other hosts answer, by address; hosts are asked by nobody where it is empty.</summary>
    public IReadOnlyDictionary<string, LinkAnswer> Answers { get; init; } = new Dictionary<string, LinkAnswer>();

    public SampleSite With(string path, string text) => this with { Store = Store.With(path, text) };

    /// <summary>With further lines in site.yml.</summary>
    public SampleSite WithSettings(string lines) => With("site.yml", $"{Encoding.UTF8.GetString(Store.ReadBytes("site.yml", int.MaxValue))}\n{lines}\n");

    /// <summary>With files that were begun for an editor.</summary>
    public SampleSite With(NewContent content) =>
        content.Files.Aggregate(this, (site, file) => site.With(file.Path, file.AppendedTo?.Text + file.Text));

    public SampleSite Without(string path) => this with { Store = Store.Without(path) };

    /// <summary>The model; a test that expects faults gives a bag.</summary>
    public Council Read(DiagnosticBag? diagnostics = null)
    {
        var found = diagnostics ?? new DiagnosticBag();
        var council = new CouncilReader(ContentKinds.All, Store, Today).Read(found);
        if (diagnostics is null)
            Assert.Empty(found.ToSortedList());
        return council ?? throw new InvalidOperationException("The sample has no settings.");
    }

    /// <summary>The model of content in which something is still to be filled in, and about which there is nothing else to say.</summary>
    public Council ReadUnfinished()
    {
        var diagnostics = new DiagnosticBag();
        var council = Read(diagnostics);
        Assert.All(diagnostics.ToSortedList(), fault => Assert.Equal(WordingDiagnostics.NoteToOneself, fault.Descriptor));
        return council;
    }

    public BuiltSite Build()
    {
        var diagnostics = new DiagnosticBag();
        // An amending text or a table to import is no content, wherever a sample keeps it.
        var store = Amendment is { } applied ? Store.Without(applied.Text) : Import is { } imported ? Store.Without(imported.Table) : Store;
        var build = new SiteBuild(store, History, new BuildOptions(ThemeChoice ?? Theme, Today, BaseUrl, ChecksMarkup: ChecksMarkup));
        var planned = build.Plan(diagnostics);
        var files = planned is null ? [] : build.Finish(planned, diagnostics);
        foreach (var link in planned is null || Answers.Count == 0 ? [] : ExternalLink.FindAll(planned.View, files))
            link.Report(Answers[link.Address.AbsoluteUri], diagnostics);
        if (Amendment is { } amendment)
            AmendedVersion.Make(new NamedFile(Store, amendment.Before), new NamedFile(Store, amendment.Text), OwnSupplement.Whole, diagnostics);
        if (Import is { } import)
            ContentKinds.All.Select(kind => kind.Import).First(form => form?.Word == import.Word)!.ReadFile(Store, import.Table, new ImportWishes(null, Today), diagnostics);
        return new BuiltSite(files.ToDictionary(file => file.Route.Path), diagnostics.ToSortedList());
    }
}

/// <summary>What came of a sample site.</summary>
/// <param name="Files">The files by address.</param>
/// <param name="Diagnostics">The faults.</param>
internal sealed record BuiltSite(IReadOnlyDictionary<string, RenderedFile> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The faults as printed, without hints.</summary>
    public IReadOnlyList<string> Messages { get; } = [.. Diagnostics.Select(diagnostic => TextReporter.Line(diagnostic, MessageLanguage.Japanese))];

    /// <summary>A file's text.</summary>
    public string Text(string address) => Encoding.UTF8.GetString(Files[address].Bytes.Span);
}
