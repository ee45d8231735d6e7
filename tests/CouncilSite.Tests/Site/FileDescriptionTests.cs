using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Site;

public sealed class FileDescriptionTests
{
    private static string Page(string file, int bytes, string link) =>
        (SampleSite.Minimal with { Store = SampleSite.Minimal.Store.With("news/" + file, new byte[bytes]) })
            .With("news/file.md", $"---\ntitle: 資料\ndate: 2021-07-01\ncategory: council\n---\n\n{link}\n")
            .Build().Text("/news/file/");

    [Theory]
    [InlineData("paper.pdf", 1, "（PDF、1KB）")]
    [InlineData("paper.pdf", 1_048_575, "（PDF、1024KB）")]
    [InlineData("paper.pdf", 1_048_576, "（PDF、1.0MB）")]
    [InlineData("table.xlsx", 20_480, "（Excel、20KB）")]
    [InlineData("form.docx", 20_481, "（Word、21KB）")]
    [InlineData("photos.zip", 3_500_000, "（ZIP、3.3MB）")]
    public void A_link_to_a_file_says_its_type_and_size(string file, int bytes, string note) =>
        Assert.Contains($">資料</a><span class=\"file-note\">{note}</span>", Page(file, bytes, $"[資料](/news/{file})"));

    [Fact]
    public void A_link_to_a_page_says_nothing_more() =>
        Assert.DoesNotContain("file-note", Page("paper.pdf", 1, "[お知らせ](/news/)"));

    [Fact]
    public void A_picture_in_the_text_says_nothing_more() =>
        Assert.DoesNotContain("file-note", Page("photo.jpg", 1, "![会場の写真](/news/photo.jpg)"));
}
