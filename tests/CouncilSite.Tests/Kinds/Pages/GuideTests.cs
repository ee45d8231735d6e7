using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using CouncilSite.Addresses;
using CouncilSite.Fields;
using CouncilSite.Kinds.Pages;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Pages;

/// <summary>The editors' guide of this repository's site: what it shows and names is so.</summary>
public sealed partial class GuideTests
{
    // What stands in the guide like a key and is none: the program, a theme of its own, and a newsletter's folder.
    private static readonly string[] OtherWords = ["council", "plain", "koho"];

    private static readonly string Text = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "content", "guide", "index.md")).ReplaceLineEndings("\n");

    private static readonly IReadOnlyList<GuideExample> Examples =
        [.. ExamplePattern().Matches(Text).Where(match => match.Groups["language"].Value != "text").Select(GuideExample.Of)];

    private static readonly IReadOnlyList<string> Quoted = [.. QuotedPattern().Matches(ExamplePattern().Replace(Text, "${before}")).Select(match => match.Groups[1].Value).Distinct()];

    [Fact]
    public void Every_example_can_be_pasted_into_the_file_that_is_named_above_it()
    {
        Assert.NotEmpty(Examples);
        var store = Examples.Aggregate(MemoryContentStore.OfRepository, (store, example) => example.PastedInto(store));
        var built = (SampleSite.Minimal with { Store = store }).Build();
        // One of them is a draft, as the guide says. Links are left out: the bare theme has no headings for them to lead to.
        Assert.Equal(
            ["notice CON030: まだ公開しないもの：1 件（下書き 1 件）"],
            built.Messages.Where(message => !message.Contains(" LNK", StringComparison.Ordinal)).Select(message => message.Split("): ", 2)[1]));
    }

    [Fact]
    public void Every_key_and_word_for_a_value_that_it_names_can_be_written()
    {
        var fields = ContentSchemas.Groups.SelectMany(group => group.Schemas).SelectMany(schema => schema.AllFields).Select(field => field.Field).ToList();
        var known = fields.Select(field => field.Name)
            .Concat(fields.Select(field => field.Form).OfType<FieldForm.Choice>().SelectMany(choice => choice.Options).Select(option => option.Written))
            .Concat(ContentKinds.All.Select(kind => kind.Folder))
            .Concat(ContentKinds.All.SelectMany(kind => kind.NewFiles).Select(file => file.Word))
            .Append(MemoryContentStore.OfRepository.DisplayPath)
            .Concat(OtherWords);
        var named = Quoted.Select(quoted => KeyPattern().Match(quoted)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(named);
        Assert.Empty(named.Except(known));
    }

    [Fact]
    public void Every_code_that_it_names_is_one() =>
        Assert.Empty(CodePattern().Matches(Text).Select(match => match.Value).Except(DiagnosticCatalog.All.Select(message => message.Code)));

    [Fact]
    public void Every_limit_of_the_program_is_in_the_table_of_limits()
    {
        var constants = new[] { typeof(ContentLimits), typeof(RouteRules) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(constant => constant.FieldType == typeof(int))
            .Select(constant => (constant.Name, Value: (int)constant.GetValue(null)!)).ToList();
        Assert.True(constants.Count > 10);
        Assert.All(constants, constant =>
        {
            var written = constant.Name.EndsWith("Bytes", StringComparison.Ordinal) ? $"{constant.Value >> 20} MB" : constant.Value.ToString("N0", CultureInfo.InvariantCulture);
            Assert.Contains(GuideLimit.All, limit => Regex.IsMatch(limit.Limit, $"^{written}(?![0-9,])"));
        });
    }

    [Fact]
    public void Every_kind_of_file_is_in_its_table() =>
        Assert.All(ContentKinds.All, kind => Assert.Contains($"| `content/{kind.Folder}/", Text));

    // A block of code, and the paragraph or item above it.
    [GeneratedRegex(@"(?<before>[^\n]+)\n\n(?<indent> *)```(?<language>\w+)\n(?<text>.*?\n)\k<indent>```\n", RegexOptions.Singleline)]
    private static partial Regex ExamplePattern();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex QuotedPattern();

    [GeneratedRegex("^([a-z_]{2,})(?:: .*)?$")]
    private static partial Regex KeyPattern();

    [GeneratedRegex("[A-Z]{2,4}[0-9]{3}")]
    private static partial Regex CodePattern();

    private sealed partial record GuideExample(string Path, string Text, bool IsYaml)
    {
        public static GuideExample Of(Match match) => new(
            PathPattern().Matches(match.Groups["before"].Value).Select(path => path.Groups[1].Value).LastOrDefault()
                ?? throw new InvalidDataException($"No file is named above {match.Groups["text"].Value}"),
            match.Groups["text"].Value.Replace("\n" + match.Groups["indent"].Value, "\n", StringComparison.Ordinal)[match.Groups["indent"].Length..],
            match.Groups["language"].Value == "yaml");

        // A page begins with its front matter. Other YAML takes the place of the keys that it gives, other Markdown stands below.
        public MemoryContentStore PastedInto(MemoryContentStore store)
        {
            if (Text.StartsWith("---\n", StringComparison.Ordinal))
                return store.With(Path, Text);
            var file = Encoding.UTF8.GetString(store.ReadBytes(Path, int.MaxValue)).ReplaceLineEndings("\n");
            if (!IsYaml)
                return store.With(Path, $"{file}\n{Text}");
            foreach (Match key in TopKeyPattern().Matches(Text))
                file = Regex.Replace(file, $@"^{key.Value}.*\n(?:[ \-#](?!--).*\n)*", "", RegexOptions.Multiline);
            return store.With(Path, file.StartsWith("---\n", StringComparison.Ordinal) ? $"---\n{Text}{file[4..]}" : file + Text);
        }

        [GeneratedRegex(@"`content/([^`]+\.(?:md|yml))`")]
        private static partial Regex PathPattern();

        [GeneratedRegex("^[a-z_]+:", RegexOptions.Multiline)]
        private static partial Regex TopKeyPattern();
    }
}
