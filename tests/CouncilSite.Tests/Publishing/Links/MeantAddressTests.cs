using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Publishing.Links;

/// <summary>A link that is written as an editor sees addresses elsewhere leads its hint to the page that it means.</summary>
public sealed class MeantAddressTests
{
    [Theory]
    [InlineData("content/news/2021-06-01.md", "/news/2021-06-01/")]
    [InlineData("/content/news/2021-06-01.md", "/news/2021-06-01/")]
    [InlineData("news/2021-06-01/", "/news/2021-06-01/")]
    [InlineData("../../../news/2021-06-01", "/news/2021-06-01/")]
    [InlineData("/news/2021-06-01", "/news/2021-06-01/")]
    [InlineData("content/news/index.md", "/news/")]
    [InlineData("www.example.jp/shiryo/a.pdf", "https://www.example.jp/shiryo/a.pdf")]
    [InlineData("pref.example.lg.jp", "https://pref.example.lg.jp")]
    public void The_hint_says_how_it_is_written(string link, string meant)
    {
        var fault = Assert.Single(SampleSite.Minimal
            .With("news/2021-06-01.md", "---\ntitle: 総会のお知らせ\ndate: 2021-06-01\ncategory: council\n---\n\n書面で開きます。\n")
            .With("news/2021-07-01.md", $"---\ntitle: 総会を開きました\ndate: 2021-07-01\ncategory: council\n---\n\n[お知らせ]({link})のとおりです。\n")
            .Build().Diagnostics);
        Assert.Equal(("LNK001", link), (fault.Descriptor.Code, fault.Arguments[0]));
        Assert.StartsWith($"「{meant}」", fault.Hint(CouncilSite.Diagnostics.MessageLanguage.Japanese));
    }
}
