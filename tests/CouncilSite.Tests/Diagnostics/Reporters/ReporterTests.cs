using System.Text.Json;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
using CouncilSite.Text;

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

    private static Diagnostic At(int start, int end, string argument) => new(Fault, File.Span(start, end), new EquatableList<string>([argument]));
}
