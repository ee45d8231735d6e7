using System.Text.RegularExpressions;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Text;

public sealed partial class CssStringTests
{
    [Theory]
    [InlineData("議案１　規約の改定", "\"議案１　規約の改定\"")]
    [InlineData("\"\\", "\"\\22 \\5c \"")]
    [InlineData("</style>", "\"\\3c \\2f style\\3e \"")]
    [InlineData("a\nb\u0000", "\"a\\a b\\0 \"")]
    public void What_CSS_or_HTML_could_take_for_its_own_is_escaped(string text, string css) => Assert.Equal(css, CssString.Quote(text));

    [Fact]
    public void Whatever_the_text_says_it_is_one_string() =>
        GeneratedCases.Check(2_000, random => Assert.Matches(WholeString(), CssString.Quote(RandomText.Next(random))));

    [GeneratedRegex(@"^""(?:[A-Za-z0-9 ]|[^\x00-\x9F]|\\[0-9a-f]{1,2} )*""\z")]
    private static partial Regex WholeString();
}
