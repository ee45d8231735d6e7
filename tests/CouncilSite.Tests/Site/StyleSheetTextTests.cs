using CouncilSite.Site;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Site;

public sealed class StyleSheetTextTests
{
    [Theory]
    [InlineData("a {\n  color: red;\n}\n", "a{color:red}")]
    [InlineData("/* a */ b , c > d :is( e ) { margin: 0 -1px calc( 1px + 2px ) ; }", "b,c > d :is( e ){margin:0 -1px calc( 1px + 2px )}")]
    [InlineData("a::before { content: \"  /* x */ ; }\"; }", "a::before{content:\"  /* x */ ; }\"}")]
    [InlineData("a { b: 'it\\'s  so' }", "a{b:'it\\'s  so'}")]
    [InlineData("a { } /* never closed", "a{}")]
    public void What_means_nothing_goes(string css, string minified) => Assert.Equal(minified, StyleSheetText.Minify(css));

    [Fact]
    public void The_councils_one_style_sheet_is_small() =>
        Assert.InRange(new CouncilTheme().Asset("theme.css").Content.Length, 1, 30 * 1024);
}
