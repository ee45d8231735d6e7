using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Publishing;
using CouncilSite.Publishing.Editing;
using CouncilSite.Tests.Harness;
using CouncilSite.Tests.Mutations;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Tests.Publishing.Editing;

/// <summary>The program by which Visual Studio Code knows YAML (the npm package yaml-language-server) says what our own says.</summary>
public sealed class EditingProgramTests
{
    private const int Changes = 300;

    // What a pattern cannot know: which days there are, and what an address or a provision is.
    private static readonly string[] Exact = ["FLD001", "FLD002", "FLD004", "FLD005"];

    private static readonly IReadOnlyDictionary<string, string> EditorsFiles = EditingFiles.WriteAll(ContentSchemas.Groups, ContentKinds.All).ToDictionary(file => file.Path, file => file.Text);

    private static readonly IReadOnlyList<(string Path, string Text)> Originals =
    [
        .. Mutation.Original.List().Where(entry => entry.Path.EndsWith(".yml", StringComparison.Ordinal))
            .Select(entry => ($"content/{entry.Path}", Encoding.UTF8.GetString(Mutation.Original.ReadBytes(entry.Path, int.MaxValue)))),
    ];

    [Fact]
    public async Task It_finds_no_fault_where_the_program_finds_none_and_one_where_a_field_is_wrong()
    {
        var changed = Enumerable.Range(0, Changes).Select(number => new Random(number)).Select(random => random.Pick(Originals) is var (path, text)
            ? (Path: path, Text: random.Pick(TextChanges.All).Change(text, random.Pick(Originals).Text, random)) : default);
        var files = Originals.Concat(changed).Select(file => (file.Path, file.Text, Codes: FaultsOf(file.Path, file.Text))).Where(file => file.Codes is not null).ToList();
        var answers = await Ask(files.Select(file => (file.Path, file.Text, "")));
        var told = files.Zip(answers, (file, answer) => (file.Path, file.Text, Codes: file.Codes!, Faults: answer["faults"]!.AsArray())).ToList();
        var taken = told.Where(file => file.Codes.Count == 0).ToList();
        var wrong = told.Where(file => file.Codes.Exists(Exact.Contains)).ToList();
        Assert.True(taken.Count > Changes / 4 && wrong.Count > Changes / 10, $"{taken.Count} files are taken, {wrong.Count} have a wrong field.");
        Assert.Empty(taken.Where(file => file.Faults.Count > 0).Select(file => $"{file.Path} is taken: {file.Faults.ToJsonString()}\n{file.Text}"));
        Assert.Empty(wrong.Where(file => file.Faults.Count == 0).Select(file => $"{file.Path} has {string.Join(", ", file.Codes)}\n{file.Text}"));
    }

    [Theory]
    [InlineData("content/accounts/2020.yml", "fiscal_year: 2020\n", "0:3", "年度（始まる年の西暦）", "西暦の年", "2020")]
    [InlineData("content/members/register.yml", "members:\n  - organisation: 見本\n", "1:6", "団体", "文字", "見本システム株式会社")]
    public async Task It_shows_the_title_description_and_example_of_a_field(string path, string text, string place, string title, string description, string example)
    {
        var shown = Assert.Single(await Ask([(path, text, place)]))["hover"]!.GetValue<string>();
        Assert.Matches($@"(?s)^#### [^\n]*{title}.*{description}.*```yaml\n{example}\n```", shown);
    }

    // The codes of the errors; null where YAML itself is broken or has line ends that YAML 1.2 no longer knows, and of
    // an empty file and keys set apart by a question mark, of which the editing program says nothing.
    private static List<string>? FaultsOf(string path, string text)
    {
        var syntax = new DiagnosticBag();
        if (text.AsSpan().ContainsAny("\r\u0085\u2028\u2029") || text.Contains("? ", StringComparison.Ordinal)
            || YamlParser.Parse(new SourceFile(path, path, text), syntax) is not { } node
            || node is ScalarNode { IsEmpty: true } || syntax.Count > 0)
            return null;
        var faults = new DiagnosticBag();
        ContentSchemas.Find(path)!.Schema.Accepts(node, faults);
        return [.. faults.ToSortedList().Where(fault => fault.Severity == Severity.Error).Select(fault => fault.Descriptor.Code)];
    }

    private static async Task<IReadOnlyList<JsonNode>> Ask(IEnumerable<(string Path, string Text, string Hover)> files)
    {
        var (node, package) = Needed.YamlLanguageServer();
        var wired = JsonNode.Parse(EditorsFiles[".vscode/settings.json"])!["yaml.schemas"]!.AsObject();
        var asked = new JsonObject
        {
            ["schemas"] = new JsonObject(wired.Select(schema => KeyValuePair.Create<string, JsonNode?>(Path.GetFileName(schema.Key), new JsonObject
            {
                ["files"] = schema.Value!.GetValue<string>(),
                ["text"] = EditorsFiles[schema.Key[2..]],
            }))),
            ["files"] = new JsonArray([.. files.Select(file => new JsonObject { ["path"] = file.Path, ["text"] = file.Text, ["hover"] = file.Hover })]),
        };
        var script = Path.Combine(RepositoryFolder.Path, "tests", "CouncilSite.Tests", "Publishing", "Editing", "check-yaml.js");
        using var process = Process.Start(new ProcessStartInfo(node, [script, package]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var faults = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var answers = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(asked.ToJsonString());
        process.StandardInput.Close();
        Assert.Equal("", await faults);
        return [.. JsonNode.Parse(await answers)!.AsArray().Select(answer => answer!)];
    }
}
