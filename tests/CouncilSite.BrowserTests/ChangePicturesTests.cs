using CouncilSite.Publishing.Comparing;
using CouncilSite.Tests.Harness;

namespace CouncilSite.BrowserTests;

/// <summary>The pictures that show a change to whoever looks at a pull request.</summary>
public sealed class ChangePicturesTests(PublishedSite site) : IDisposable
{
    private const string Gone = "消える言葉です。";
    private const string New = "新しい言葉です。";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("council-changes-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_page_is_shown_before_and_after_with_its_style_at_the_words_that_differ_and_with_a_line_around_them()
    {
        var browser = Needed.Browser();
        Write("before", "long", Gone);
        Write("after", "long", New);
        Write("after", "added", New);
        var (before, after, pictures) = (InFolder("before"), InFolder("after"), InFolder("pictures"));
        var drawn = new ChangePictures(browser, before, after).Draw(SiteComparison.Of(before, after), pictures);

        Assert.Equal(["01-news-added.png /news/added/", "02-news-long.png /news/long/"], drawn.Select(picture => $"{picture.File} {picture.Address}"));
        var page = await site.OpenAsync();
        foreach (var picture in drawn)
        {
            var bytes = Convert.ToBase64String(await File.ReadAllBytesAsync(Path.Combine(pictures, picture.File), TestContext.Current.CancellationToken));
            var seen = await page.EvaluateAsync<int[]>(
                """
                async png => {
                  const image = new Image();
                  image.src = "data:image/png;base64," + png;
                  await image.decode();
                  const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
                  const drawing = canvas.getContext("2d");
                  drawing.drawImage(image, 0, 0);
                  // How many points of a half have the colour of the line, and of the page's own ground.
                  const count = (left, [r, g, b]) => {
                    const points = drawing.getImageData(left, 0, 390, image.height).data;
                    let found = 0;
                    for (let at = 0; at < points.length; at += 4)
                      if (points[at] === r && points[at + 1] === g && points[at + 2] === b) found++;
                    return found;
                  };
                  const line = [0xd0, 0x18, 0x84], ground = [0, 0x80, 0];
                  return [image.width, image.height, count(0, line), count(410, line), count(0, ground), count(410, ground)];
                }
                """, bytes);
            var isNew = picture.Address == "/news/added/";
            Assert.Equal([ChangePictures.PageWidth * 2 + 20, ChangePictures.PageHeight + 40], seen[..2]);
            Assert.Equal([!isNew, !isNew, !isNew, true], seen[2..].Select(count => count > 100));
        }
    }

    private string InFolder(string name) => Path.Combine(_folder.FullName, name);

    // What differs stands far below what a phone shows first, on a site below a sub-path.
    private void Write(string site, string page, string words)
    {
        var folder = Path.Combine(_folder.FullName, site, "news", page);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(_folder.FullName, site, "page.css"), "body { background: green; color: white } p { margin: 0 0 4000px }");
        File.WriteAllText(Path.Combine(folder, "index.html"),
            $"""
            <!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>知らせ</title>
            <link rel="canonical" href="https://example.jp/council/news/{page}/"><link rel="stylesheet" href="/council/page.css"></head>
            <body><main><h1>知らせ</h1><p>変わらない言葉です。</p><p>{words}</p></main></body></html>
            """);
    }
}
