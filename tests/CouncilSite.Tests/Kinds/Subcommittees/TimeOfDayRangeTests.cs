using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Kinds.Subcommittees;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Subcommittees;

public sealed class TimeOfDayRangeTests
{
    [Theory]
    [InlineData("16:00-17:00", "16時～17時")]
    [InlineData("9:05-16:30", "9時5分～16時30分")]
    public void A_range_is_said_as_people_say_it(string text, string expected) => Assert.Equal(expected, Read(text)!.ToString());

    [Theory]
    [InlineData("17:00-16:00")]
    [InlineData("16:00-16:00")]
    [InlineData("16:00")]
    [InlineData("24:00-25:00")]
    public void Anything_else_is_no_range(string text) => Assert.Null(Read(text));

    private static TimeOfDayRange? Read(string text)
    {
        var node = new ScalarNode(text, true, new SourceFile("", "", text).Beginning);
        return TimeOfDayRange.Type.TryRead(node, new DiagnosticBag(), out var range) ? range : null;
    }
}
