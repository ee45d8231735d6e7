using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Text;
using CouncilSite.Yaml;
using FsCheck.Xunit;

namespace CouncilSite.Tests.Yaml;

public sealed class YamlParserTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_value_knows_its_line_and_column_whatever_the_line_ends(string newLine)
    {
        var root = Parse($"title: 規約{newLine}items:{newLine}  - name: 一{newLine}    amount: 1,234 # 注{newLine}", out _);
        var items = Assert.IsType<ListNode>(Assert.IsType<MappingNode>(root).Entries[1].Value);
        var amount = Assert.IsType<MappingNode>(items.Items[0]).Entries[1].Value;
        Assert.Equal(new SourcePosition(4, 13), amount.Span.StartPosition);
        Assert.Equal("1,234", amount.Span.Text);
    }

    [Theory]
    [InlineData("amount: 0123", "0123")]
    [InlineData("amount: 1,234", "1,234")]
    [InlineData("amount: 12:30", "12:30")]
    [InlineData("amount: 2021-07-01", "2021-07-01")]
    public void A_scalar_stays_the_text_that_was_written(string yaml, string text) =>
        Assert.Equal(text, Assert.IsType<ScalarNode>(Assert.IsType<MappingNode>(Parse(yaml, out _)).Entries[0].Value).Text);

    [Theory]
    [InlineData("title：規約", "YAML002", 1, 1)]
    [InlineData("date: 2021-07-01\ntitle：規約", "YAML002", 2, 1)]
    [InlineData("- name：規約", "YAML002", 1, 3)]
    [InlineData("a:\n　b: 1", "YAML003", 2, 1)]
    [InlineData("a:\n\tb: 1", "YAML003", 2, 1)]
    [InlineData("title: 規約: 改正", "YAML004", 1, 8)]
    [InlineData("a: 1\nb: 2\na: 3", "YAML005", 3, 1)]
    [InlineData("a: &x 1", "YAML006", 1, 4)]
    [InlineData("a: *x", "YAML006", 1, 4)]
    [InlineData("- : ", "YAML001", 1, 5)]
    [InlineData("a: [1, 2", "YAML008", 1, 4)]
    [InlineData("days: [1, 15\ntitle: 規約", "YAML008", 1, 7)]
    [InlineData("a: {b: 1\nc: 2", "YAML008", 1, 4)]
    [InlineData("a: [b, {c: 1, d]", "YAML008", 1, 8)]
    [InlineData("a: \"\\u202E\"", "CON012", 1, 4)]
    public void A_trap_is_reported_where_it_stands(string yaml, string code, int line, int column)
    {
        Parse(yaml, out var diagnostics);
        var found = Assert.Single(diagnostics);
        Assert.Equal((code, new SourcePosition(line, column)), (found.Descriptor.Code, found.Span.StartPosition));
    }

    [Fact]
    public void The_fix_for_a_colon_in_a_value_is_shown_quoted()
    {
        Parse("title: 規約: 改正", out var diagnostics);
        Assert.Contains("title: \"規約: 改正\"", Assert.Single(diagnostics).Hint(MessageLanguage.Japanese));
    }

    [Fact]
    public void A_full_width_colon_inside_a_quoted_or_running_text_is_text()
    {
        Assert.NotNull(Parse("title: 日時：未定\nnote: \"title：規約\"\n", out var diagnostics));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Nested_aliases_do_not_expand()
    {
        var bomb = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"k{i}: &k{i} [*a, *a, *a]\n"));
        Assert.Null(Parse(bomb, out var diagnostics));
        Assert.All(diagnostics, diagnostic => Assert.Equal("YAML006", diagnostic.Descriptor.Code));
    }

    [Fact]
    public void Decomposed_kana_in_a_value_are_composed() =>
        Assert.Equal("がぞう", Assert.IsType<ScalarNode>(Parse("か\u3099そ\u3099う", out _)).Text);

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Nesting_without_end_is_reported_where_it_goes_too_far(string mark)
    {
        Assert.Null(Parse(string.Concat(Enumerable.Repeat(mark, 100_000)), out var diagnostics));
        var found = Assert.Single(diagnostics);
        Assert.Equal(("YAML007", 32 * mark.Length), (found.Descriptor.Code, found.Span.Start));
    }

    [Theory]
    [InlineData("a", " ", "b\nc: d")]
    [InlineData("aa:", "\u3000", "\n@")]
    [InlineData("- ", "- ", ": [\n@")]
    [InlineData("\"", "\\\"", "\n@")]
    public void A_line_without_end_that_cannot_be_read_is_looked_at_to_its_end(string before, string repeated, string after)
    {
        Parse(before + string.Concat(Enumerable.Repeat(repeated, 1_000_000)) + after, out var diagnostics);
        Assert.NotEmpty(diagnostics);
    }

    [Property]
    public bool Any_text_gives_a_tree_or_a_diagnostic(string? text)
    {
        var root = Parse(text ?? "", out var diagnostics);
        return root is not null || diagnostics.Count > 0;
    }

    private static Node? Parse(string yaml, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var root = YamlParser.Parse(new SourceFile("a.yml", "content/a.yml", yaml), bag);
        diagnostics = bag.ToSortedList();
        return root;
    }
}
