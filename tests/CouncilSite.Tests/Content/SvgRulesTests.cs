using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Content;

public sealed class SvgRulesTests
{
    private static readonly string[] Harmless =
    [
        "<title>url(x) と javascript: と \\ の話</title>", "<rect width='1' style='fill:url(#a)'/>", "<use href='#a'/>", "<g aria-label='図' data-x='1'><path d='M0 0'/></g>",
        "<style>rect { fill: red }</style>", "<image href='data:image/png;base64,AAAA'/>", "<i:view xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:path='C:\\a'/>",
        "<!-- <script> -->", "<desc>&lt;script&gt;</desc>", "<text><tspan>文</tspan></text>",
    ];

    private static readonly string[] Hostile =
    [
        "<script>1</script>", "<script href='#a'/>", "<SCRIPT/>", "<x:script xmlns:x='http://www.w3.org/2000/svg'/>", "<rect onclick='1'/>", "<rect ONLOAD='1'/>",
        "<foreignObject/>", "<h:iframe xmlns:h='http://www.w3.org/1999/xhtml' src='/'/>", "<a href='https://example.com/'/>", "<a href='javascript:1'/>",
        "<use href='b.svg#a'/>", "<use xmlns:l='http://www.w3.org/1999/xlink' l:href=' javascript:1'/>", "<image href='//example.com/a.png'/>",
        "<image href='data:image/svg+xml;base64,AAAA'/>", "<image href='data:text/html,a'/>", "<style>@import 'a.css'</style>", "<style><![CDATA[a{b:url(https://c)}]]></style>",
        "<style>a{b:\\75rl(c)}</style>", "<rect fill='url( \"https://c\" )'/>", "<rect style='a:image-set(\"b\" 1x)'/>", "<set attributeName='href' to='javascript:1'/>",
        "<animate attributeName='href'/>", "<?xml-stylesheet href='a.css'?>", "<g xml:base='https://example.com/'/>", "<discard/>", "<iframe/>", "<handler/>",
        "<e:listener xmlns:e='http://www.w3.org/2001/xml-events'/>",
    ];

    [Fact]
    public void A_picture_is_accepted_where_and_only_where_all_of_it_draws() =>
        GeneratedCases.Check(2_000, random =>
        {
            var isHostile = random.Next(2) == 0;
            var parts = Enumerable.Range(0, random.Next(6)).Select(_ => Harmless[random.Next(Harmless.Length)]).ToList();
            if (isHostile)
                parts.Insert(random.Next(parts.Count + 1), Hostile[random.Next(Hostile.Length)]);
            var nested = random.Next(2) == 0 ? string.Concat(parts) : $"<g>{string.Concat(parts)}</g>";
            Assert.Equal(isHostile, Check($"<svg xmlns='http://www.w3.org/2000/svg'>\n{nested}</svg>").HasErrors);
        });

    [Theory]
    [InlineData("<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<?xml version='1.0' encoding='ISO-2022-JP'?><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>")]
    [InlineData("<svg><rect/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>")]
    [InlineData("")]
    public void What_is_no_plain_picture_is_refused(string text) => Assert.True(Check(text).HasErrors);

    [Fact]
    public void Any_nesting_is_read() => Assert.False(Check($"<svg xmlns='http://www.w3.org/2000/svg'>{string.Concat(Enumerable.Repeat("<g>", 100_000))}{string.Concat(Enumerable.Repeat("</g>", 100_000))}</svg>").HasErrors);

    private static DiagnosticBag Check(string text)
    {
        var diagnostics = new DiagnosticBag();
        SvgRules.Check(new SourceFile("news/a.svg", "content/news/a.svg", text), diagnostics);
        return diagnostics;
    }
}
