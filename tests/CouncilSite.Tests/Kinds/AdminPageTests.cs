using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CouncilSite.Addresses;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Publishing;
using CouncilSite.Publishing.Markup;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;
using CouncilSite.Yaml;
using JsonSchema = Json.Schema.JsonSchema;

namespace CouncilSite.Tests.Kinds;

/// <summary>The page with the forms, and what they ask for.</summary>
public sealed class AdminPageTests
{
    private static readonly SampleSite WithNews = SampleSite.Minimal.With("news/2021-07-01.md", "---\ntitle: 総会を開きました\ndate: 2021-07-01\ncategory: council\n---\n本文です。\n");

    [Fact]
    public void A_site_has_it_only_where_the_settings_turn_it_on()
    {
        Assert.DoesNotContain(WithNews.Build().Files.Keys, IsOfAdmin);
        Assert.Equal(["/admin/", "/admin/config.yml"], TurnedOn(WithNews).Build().Files.Keys.Where(IsOfAdmin).Order(StringComparer.Ordinal));
        // There is nothing to write in forms.
        Assert.DoesNotContain(TurnedOn(SampleSite.Minimal).Build().Files.Keys, IsOfAdmin);
    }

    [Fact]
    public void It_passes_all_checks_and_no_list_feed_or_search_leads_to_it()
    {
        var site = (TurnedOn(WithNews) with { ChecksMarkup = true, BaseUrl = new Uri("https://example.jp/council/") }).Build();
        Assert.Empty(site.Messages);
        Assert.Contains("src=\"/council/admin/cms/admin.js\"", site.Text("/admin/"), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files.Keys.Where(address => !IsOfAdmin(address)), address => site.Text(address).Contains("/admin/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/admin/", ContentSecurityPolicy.Admin, true)]
    [InlineData("/admin/", ContentSecurityPolicy.Admin + "; frame-src *", false)]
    [InlineData("/admin/", ContentSecurityPolicy.Page, false)]
    [InlineData("/news/", ContentSecurityPolicy.Admin, false)]
    [InlineData("/news/", ContentSecurityPolicy.Page, true)]
    public void That_page_alone_has_its_policy_and_no_other(string address, string policy, bool isRight)
    {
        var diagnostics = new DiagnosticBag();
        var bytes = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=\"ja\"><head><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><title>頁</title></head><body><h1>頁</h1></body></html>");
        Assert.True(Route.TryParse(address, out var route));
        var view = new SiteBuild(WithNews.Store, WithNews.History, new BuildOptions(WithNews.Theme, WithNews.Today)).Plan(new DiagnosticBag())!.View;
        new MarkupCheck(view).Run([new RenderedFile(route, bytes, null)], diagnostics);
        Assert.Equal(isRight ? [] : [MarkupDiagnostics.MissingPolicy], diagnostics.ToSortedList().Select(fault => fault.Descriptor).Where(descriptor => descriptor.Code.StartsWith("MRK", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_forms_ask_for_all_fields_of_the_kinds_that_the_site_keeps_and_save_to_its_repository()
    {
        var forms = Mapping(Parse(TurnedOn(SampleSite.Minimal with { Store = MemoryContentStore.OfRepository }).Build().Text("/admin/config.yml")));
        Assert.Equal(["github", "example/council", "main"], new[] { "name", "repo", "branch" }.Select(key => Text(Mapping(forms["backend"])[key])));
        var collections = List(forms["collections"]).ToDictionary(collection => Text(collection["name"]));
        Assert.Equal(["events", "news", "newsletters"], collections.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, collection) in collections)
        {
            var asked = List(collection["fields"]);
            AssertAsks(ContentKinds.All.Single(kind => kind.Folder == name).Schemas.Single(schema => Path.GetExtension(schema.Files) == ".md").Schema, asked[..^1]);
            Assert.Equal(["body", "本文", "text"], new[] { "name", "label", "widget" }.Select(key => Text(asked[^1][key])));
        }
    }

    [Fact]
    public void The_forms_are_valid_by_the_schema_of_their_program()
    {
        var forms = YamlAsJson.Of(Parse(TurnedOn(SampleSite.Minimal with { Store = MemoryContentStore.OfRepository }).Build().Text("/admin/config.yml")))!;
        var schema = JsonSchema.FromText(File.ReadAllText(Needed.AdminSchema()));
        Assert.True(IsValid(forms));
        forms["collections"]![0]!["fields"]![0]!["widget"] = 1;
        Assert.False(IsValid(forms));

        bool IsValid(JsonNode node) => schema.Evaluate(JsonSerializer.SerializeToElement(node)).IsValid;
    }

    private static void AssertAsks(Schema schema, IReadOnlyList<Dictionary<string, Node>> asked)
    {
        Assert.Equal(schema.Fields.Select(field => (field.Name, field.Label, field.IsRequired)), asked.Select(form => (Text(form["name"]), Text(form["label"]), Text(form["required"]) == "true")));
        foreach (var (field, form) in schema.Fields.Zip(asked))
        {
            Assert.Equal(field.Form is FieldForm.List, Text(form["widget"]) == "list");
            if (field.Form.Inner is { } inner)
                AssertAsks(inner, List(form["fields"]));
            else if (field.Form is FieldForm.Choice choice)
                Assert.Equal(choice.Options, List(form["options"]).Select(option => new FormOption(Text(option["value"]), Text(option["label"]))));
            else if (field.Form is not FieldForm.Flag)
                Assert.Contains("例：", Text(form["hint"]), StringComparison.Ordinal);
        }
    }

    private static bool IsOfAdmin(string address) => address.StartsWith("/admin/", StringComparison.Ordinal);

    private static SampleSite TurnedOn(SampleSite site) =>
        site.WithSettings("admin:\n  repository: example/council\n  branch: main");

    private static Node Parse(string text) => YamlParser.Parse(new SourceFile("config.yml", "config.yml", text), new DiagnosticBag())!;

    private static Dictionary<string, Node> Mapping(Node? node) => Assert.IsType<MappingNode>(node).Entries.ToDictionary(entry => entry.Key.Text, entry => entry.Value);

    private static List<Dictionary<string, Node>> List(Node node) => [.. Assert.IsType<ListNode>(node).Items.Select(Mapping)];

    private static string Text(Node node) => Assert.IsType<ScalarNode>(node).Text;
}
