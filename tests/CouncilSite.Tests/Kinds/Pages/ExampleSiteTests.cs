using CouncilSite.Kinds.Pages;
using CouncilSite.Publishing;
using CouncilSite.Tests.Diagnostics;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Kinds.Pages;

/// <summary>The files that the guide shows as examples.</summary>
public sealed class ExampleSiteTests
{
    // Incomes and expenditures have the same fields; only incomes play a part.
    private static readonly string[] NeverThere = ["budget.expenditure.kind", "settlement.expenditure.kind"];

    public static TheoryData<string> Schemas { get; } = [.. ContentSchemas.All.Select(schema => schema.Name)];

    [Fact]
    public void They_are_a_site_that_builds_without_a_word()
    {
        var folder = Path.Combine(RepositoryFolder.Path, "src", "CouncilSite", "Example", "content");
        // Of a theme, for a field may name a place that the theme makes.
        var site = SampleSite.Minimal with { Theme = new CouncilTheme(), BaseUrl = new Uri("https://council.example/"), Store = MemoryContentStore.Empty.WithFolder(folder) };
        Assert.Empty(site.Build().Messages);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void They_show_every_field_of_every_file(string name)
    {
        var schema = ContentSchemas.Groups.SelectMany(group => group.Schemas).Single(schema => schema.Named.Name == name);
        Assert.NotEmpty(schema.Examples);
        Assert.Empty(schema.AllFields.Where(field => field.Field.Form.Inner is null && field.Example is null).Select(field => field.Path).Except(NeverThere));
        Assert.All(schema.AllFields, field => Assert.Matches("[ぁ-んァ-ヶ一-龠]", field.Field.Label));
        Assert.All(schema.AllFields, field => Assert.NotEmpty(field.Field.TypeDescription));
        Assert.All(schema.AllFields, field => EditorsWords.AssertAre(field.Field.Label));
    }

    [Fact]
    public void The_guide_leads_to_all_of_them()
    {
        var built = SampleSite.Minimal.With("guide/index.md", "---\ntitle: 手引き\n---\n本文です。\n").Build();
        Assert.Empty(built.Messages);
        Assert.All(ContentSchemas.Groups, group => Assert.Contains(GuideRoutes.Fields(group).Path, built.Files.Keys));
        Assert.All(MessageGroups.All, group => Assert.Contains(GuideRoutes.Messages(group).Path, built.Files.Keys));
    }
}
