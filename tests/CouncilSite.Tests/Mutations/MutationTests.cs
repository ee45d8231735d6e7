using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Mutations;

/// <summary>The council's own content with one thing changed at random, as editors and strangers change things.</summary>
public sealed class MutationTests
{
    private static readonly BuildOptions Options = new(new CouncilTheme(), new DateOnly(2021, 8, 1));

    [Fact]
    public void Any_one_change_of_the_content_gives_a_site_or_diagnostics_inside_the_content() =>
        Check(80, (mutation, diagnostics) => new SiteBuild(mutation.Store, new FixedHistory(), Options).Run(diagnostics));

    [Fact]
    public void Any_one_change_of_a_folder_gives_its_model_or_diagnostics_inside_the_content() =>
        Check(1_000, (mutation, diagnostics) =>
        {
            if (ContentKinds.All.FirstOrDefault(kind => kind.Folder == mutation.Folder) is not { } kind)
                return;
            var files = mutation.Store.List().Where(entry => entry.Path.StartsWith(kind.Folder + "/", StringComparison.Ordinal))
                .Select(entry => new ContentFile(entry.Path, entry.Path, entry.Size));
            kind.ReadModel(new ContentFolder(kind.Folder, mutation.Store, [.. files], diagnostics), diagnostics);
        });

    private static void Check(int count, Action<Mutation, DiagnosticBag> run) => GeneratedCases.Check(count, random =>
    {
        var mutation = Mutation.Make(random);
        try
        {
            var diagnostics = new DiagnosticBag();
            run(mutation, diagnostics);
            DiagnosticSoundness.Check(diagnostics.ToSortedList(), mutation.Store);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(mutation.Description, exception);
        }
    });
}
