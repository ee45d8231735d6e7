using CouncilSite.Markdown;

namespace CouncilSite.Tests.Markdown;

public sealed class CopiedAddressTests
{
    [Theory]
    [InlineData("https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.jp%2Fa%3Fb%3D1&data=05%7C01", "https://www.example.jp/a?b=1")]
    [InlineData("https://www.google.com/url?sa=t&q=https://www.example.jp/a&ved=2", "https://www.example.jp/a")]
    [InlineData("https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.example.jp%2F&h=1", "https://www.example.jp/")]
    [InlineData("https://www.example.jp/a?utm_source=mail&utm_medium=email", "https://www.example.jp/a")]
    [InlineData("https://www.example.jp/a?b=1&fbclid=xyz#part", "https://www.example.jp/a?b=1#part")]
    [InlineData("https://www.example.jp/a?fbclid=xyz&b=1", "https://www.example.jp/a?b=1")]
    [InlineData("https://github.com/owner/site/edit/main/content/bylaws/2009.md", "/bylaws/2009/")]
    [InlineData("https://github.com/owner/site/blob/main/content/members/index.md", "/members/")]
    public void The_page_that_was_meant_is_found(string copied, string meant) => Assert.Equal(meant, CopiedAddress.FindMeant(copied));

    [Theory]
    [InlineData("/news/")]
    [InlineData("https://www.example.jp/search?q=https://www.example.com/")]
    [InlineData("https://www.google.com/maps?q=35.6,140.1")]
    [InlineData("https://github.com/owner/site/blob/main/README.md")]
    [InlineData("https://www.example.jp/a?url=b")]
    public void Any_other_address_is_itself(string address) => Assert.Null(CopiedAddress.FindMeant(address));
}
