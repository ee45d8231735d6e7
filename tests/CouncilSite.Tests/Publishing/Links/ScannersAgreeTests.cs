using System.Text;
using AngleSharp.Html.Parser;
using CouncilSite.Publishing;
using CouncilSite.Publishing.Links;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Publishing.Links;

public sealed class ScannersAgreeTests
{
    [Theory]
    [InlineData("<a href='/a/'>a</a><a href=/b/>b</a><A HREF=\"/c/?x=1&amp;y=2#d\">c</A>")]
    [InlineData("<title><a href='/no/'></title><textarea><a href='/no/'></textarea><a href='/yes/'>")]
    [InlineData("<script>'<a href=\"/no/\">'</script><style>/* <a href='/no/'> */</style><a href='/yes/'>")]
    [InlineData("<!-- <a href='/no/'> --><a href='/yes/'>")]
    [InlineData("<img src='/a.png' srcset='/a.png 1x, /b.png 2x'><video poster='/p.png' src='/v.mp4'></video>")]
    [InlineData("<template><a href='/in/' id='t'></a></template><noscript><a href='/n/'></a></noscript>")]
    [InlineData("<svg><a xlink:href='#x'><title>t</title></a><use href='#y'/></svg><a href='/after/'>")]
    [InlineData("<meta http-equiv=refresh content='0; url=/new/'>")]
    [InlineData("<p id=a><p id=a><p id=''><p id='あ'>")]
    [InlineData("<object data='/o.pdf'></object><form action='/f/'><button formaction='/g/'></button></form>")]
    public void Tokens_and_document_give_the_same_links_and_ids(string body) => AssertAgree(Page("/x/", "<!DOCTYPE html><html><body>" + body));

    [Fact]
    public void Tokens_and_document_agree_on_every_page_of_the_site()
    {
        var content = MemoryContentStore.Empty.WithFolder(Path.Combine(RepositoryFolder.Path, "content"));
        var built = (SampleSite.Minimal with { Store = content, Theme = new CouncilTheme() }).Build();
        Assert.NotEmpty(built.Files);
        Assert.All(built.Files.Values.Where(file => file.IsHtml), AssertAgree);
    }

    private static void AssertAgree(RenderedFile file)
    {
        var tokens = new TokenScanner().Scan(file);
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span));
        var page = DocumentScanner.Scan(file, document);
        Assert.Equal(page.Links.Order(StringComparer.Ordinal), tokens.Links.Order(StringComparer.Ordinal));
        Assert.Equal(page.Ids.Order(StringComparer.Ordinal), tokens.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(page.DuplicateIds, tokens.DuplicateIds);
    }

    private static RenderedFile Page(string address, string html) => new(new Route(address), Encoding.UTF8.GetBytes(html), null);
}
