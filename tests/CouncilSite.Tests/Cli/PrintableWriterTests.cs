using CouncilSite.Cli;

namespace CouncilSite.Tests.Cli;

public sealed class PrintableWriterTests
{
    [Fact]
    public void Line_ends_and_tabs_pass_and_nothing_else_that_is_no_visible_character()
    {
        var output = new StringWriter { NewLine = "\n" };
        var writer = new PrintableWriter(output);
        writer.WriteLine("一\t二\u001B[31m");
        writer.Write('\u202E');
        writer.WriteLine();
        writer.WriteLine("{0}\u0000", "終😀");
        Assert.Equal("一\t二\\u001B[31m\n\\u202E\n終😀\\u0000\n", output.ToString());
    }
}
