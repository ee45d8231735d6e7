using System.Text.Json;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
using CouncilSite.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CouncilSite.Tests.Diagnostics.Reporters;

public sealed class ReporterTests
{
    private static readonly DiagnosticDescriptor Fault = new("TST001", Severity.Error, "「{0}」は違います。", "'{0}' is wrong.", "直してください, 100%。", "Mend it.");
    private static readonly SourceFile File = new("a.yml", "content/a,b.yml", "一行目\n値: あ\n");

    [Fact]
    public void Text_is_a_line_with_its_hint_below()
    {
        var output = new StringWriter { NewLine = "\n" };
        new TextReporter(output, MessageLanguage.Japanese).Report([At(4, 7, "値")]);
        Assert.Equal("content/a,b.yml(2,1): error TST001: 「値」は違います。\n    直してください, 100%。\n", output.ToString());
    }

    [Fact]
    public void English_is_spoken_when_asked_for() =>
        Assert.Equal("content/a,b.yml(2,1): error TST001: '値' is wrong.", TextReporter.Line(At(4, 7, "値"), MessageLanguage.English));

    [Fact]
    public void A_message_stays_on_its_line_whatever_the_content_holds() =>
        Assert.DoesNotContain("\n", TextReporter.Line(At(4, 7, "一\n二"), MessageLanguage.Japanese));

    [Fact]
    public void Json_is_an_object_a_line_with_every_member_of_the_contract()
    {
        var output = new StringWriter { NewLine = "\n" };
        new JsonReporter(output, MessageLanguage.Japanese).Report([At(4, 7, "値"), At(0, 0, "一\n二")]);
        var lines = output.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        var fault = JsonDocument.Parse(lines[0]).RootElement;
        Assert.Equal(
            ["file", "line", "column", "endLine", "endColumn", "severity", "code", "message", "hint"],
            fault.EnumerateObject().Select(member => member.Name));
        Assert.Equal((2, 1, 2, 4), (fault.GetProperty("line").GetInt32(), fault.GetProperty("column").GetInt32(), fault.GetProperty("endLine").GetInt32(), fault.GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public void GitHub_annotations_escape_what_the_workflow_command_would_take_for_its_own()
    {
        var output = new StringWriter { NewLine = "\n" };
        new GitHubReporter(output, null, MessageLanguage.Japanese).Report([At(4, 7, "値")]);
        Assert.Equal(
            "::error file=content/a%2Cb.yml,line=2,col=1,endLine=2,endColumn=4,title=TST001::「値」は違います。%0A直してください, 100%25。\n",
            output.ToString());
    }

    [Fact]
    public void What_GitHub_would_not_show_goes_into_the_summary()
    {
        var (output, summary) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        new GitHubReporter(output, summary, MessageLanguage.Japanese).Report([.. Enumerable.Range(0, 12).Select(i => At(0, 0, $"値{i}"))]);
        Assert.Equal(10, output.ToString().Split("::error ").Length - 1);
        Assert.Equal(4, summary.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("「値11」は違います。", summary.ToString());
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void No_text_ends_its_line_or_begins_another_command(string text)
    {
        var file = new SourceFile("a.yml", "content/" + text, "");
        var output = new StringWriter { NewLine = "\n" };
        var fault = new Diagnostic(Fault, file.Beginning, new EquatableList<string>([text]));
        new GitHubReporter(output, null, MessageLanguage.Japanese).Report([.. Enumerable.Repeat(fault, 11)]);
        new TextReporter(output, MessageLanguage.Japanese).Report([fault]);
        var lines = output.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(10 + 2 + 2, lines.Length);
        Assert.All(lines[..10], line => Assert.Matches("^::error file=content/[^,:]*,line=1,col=1,endLine=1,endColumn=1,title=TST001::", line));
        Assert.All(lines[10..], line => Assert.DoesNotMatch(@"^\s*::|##\[", line));
        Assert.All(lines.SelectMany(line => line.EnumerateRunes()), rune => Assert.True(PrintableText.IsPrintable(rune)));
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void No_text_becomes_markup_in_the_job_s_summary(string text)
    {
        var file = new SourceFile("a.yml", "content/" + text, "");
        var summary = new StringWriter { NewLine = "\n" };
        var fault = new Diagnostic(Fault, file.Beginning, new EquatableList<string>([text]));
        new GitHubReporter(TextWriter.Null, summary, MessageLanguage.Japanese).Report([.. Enumerable.Repeat(fault, 11)]);
        var document = Markdig.Markdown.Parse(summary.ToString(), new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build());
        var table = Assert.IsType<Table>(Assert.Single(document));
        Assert.All(table.Cast<TableRow>(), row => Assert.Equal(5, row.Count));
        var inlines = table.Descendants().OfType<Inline>().Where(inline => inline is not ContainerInline { Parent: null });
        Assert.All(inlines.Where(inline => inline.GetType() != typeof(ContainerInline)), inline => Assert.True(inline is LiteralInline or HtmlEntityInline, inline.GetType().Name));
        var message = string.Concat(((TableCell)((TableRow)table[1])[3]).Descendants().Select(inline => inline is HtmlEntityInline entity ? entity.Transcoded.ToString() : inline is LiteralInline literal ? literal.Content.ToString() : ""));
        Assert.Equal(PrintableText.Of($"「{text}」は違います。"), message.Replace("\u2060", ""));
        Assert.DoesNotMatch("[@#][0-9A-Za-z]", message);
    }

    [Fact]
    public void The_summary_stays_below_what_GitHub_takes()
    {
        var summary = new StringWriter { NewLine = "\n" };
        new GitHubReporter(TextWriter.Null, summary, MessageLanguage.Japanese).Report([.. Enumerable.Range(0, 1_000).Select(i => At(0, 0, new string('*', 500) + i))]);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(summary.ToString()), 300 * 1024, 500 * 1024);
        Assert.Matches("…ほか [0-9]+ 件\n$", summary.ToString());
    }

    public static TheoryData<string> HostileTexts { get; } =
    [
        "\n::error::x", "%0A::error::x", "a,line=9,title=b::c", "::add-mask::x", "##[stop-commands]x", "\u001B[2J", "\u001B]8;;https://evil.example\u0007here\u001B]8;;\u0007",
        "\u009B31m", "\u202E", "a\u2028b\u0085c", "\uD800", "| a | b |", "a\\| b", "\\", "`code|`", "[x](https://evil.example)", "![x](https://evil.example/x.png)", "<img src=x onerror=alert(1)>",
        "<!--", "</table>", "&lt;script&gt;", "&#124;", "*a* **b** _c_ ~~d~~", "https://evil.example/", "www.evil.example", "a@evil.example", "@everyone", "#1", "user/repo#1", ":tada:", "$x$", "==a==", "^[note]", "{.class}",
        "\t- a", "# a", "[^1]", "[ ] a", "---", "'\"…'",
    ];

    private static Diagnostic At(int start, int end, string argument) => new(Fault, File.Span(start, end), new EquatableList<string>([argument]));
}
