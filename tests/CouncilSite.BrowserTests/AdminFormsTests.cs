using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;
using Microsoft.Playwright;

namespace CouncilSite.BrowserTests;

/// <summary>
/// The forms at /admin/ in a real browser, with their real program. Only the place where they save is another: a folder
/// of the browser's own in the place of GitHub.
/// </summary>
public sealed partial class AdminFormsTests(PublishedSite site)
{
    private static readonly MemoryContentStore Content = MemoryContentStore.OfRepository
        .With("site.yml", File.ReadAllText(Path.Combine(RepositoryFolder.Path, "content", "site.yml")) + "\nadmin:\n  repository: example/council\n  branch: main\n");

    // Their program saves slowly where other tests run beside it.
    private const float PatienceInMilliseconds = 120_000;

    // The names of files in the browser's folder, each with its text.
    private const string ReadSaved =
        """
        async () => {
          const found = {};
          const walk = async (folder, path) => {
            for await (const [name, entry] of folder.entries()) {
              if (entry.kind === "directory") await walk(entry, path + name + "/");
              else found[path + name] = await (await entry.getFile()).text();
            }
          };
          await walk(await navigator.storage.getDirectory(), "");
          return found;
        }
        """;

    [Fact]
    public async Task A_piece_of_news_is_filled_in_and_saved_and_the_site_builds_with_it()
    {
        using var server = Serve(out var folder);
        try
        {
            var page = await site.OpenAsync();
            var complaints = Listen(page, server.Address);
            await page.GotoAsync(new Uri(server.Address, "admin/").AbsoluteUri);
            await page.GetByRole(AriaRole.Button, new() { Name = "テストリポジトリ" }).ClickAsync();
            foreach (var (kind, field) in new[] { ("events", "イベントの名前"), ("newsletters", "号数"), ("news", "題") })
            {
                await page.GotoAsync(new Uri(server.Address, $"admin/#/collections/{kind}/new").AbsoluteUri);
                await page.GetByRole(kind == "newsletters" ? AriaRole.Spinbutton : AriaRole.Textbox, new() { Name = field }).WaitForAsync();
            }

            var today = DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            await page.GetByRole(AriaRole.Textbox, new() { Name = "題" }).FillAsync("研修会の「参加者」を募ります: #1");
            await page.GetByRole(AriaRole.Textbox, new() { Name = "掲載日" }).FillAsync(today);
            await page.GetByRole(AriaRole.Combobox, new() { Name = "分類" }).ClickAsync();
            await page.GetByRole(AriaRole.Option, new() { Name = "本会から" }).ClickAsync();
            await page.GetByRole(AriaRole.Textbox, new() { Name = "本文" }).FillAsync("研修会を開きます。\n\n| 月 | 回 |\n| --- | --- |\n| 7月 | 1回 |\n");
            await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
            // It is a change of the fragment alone, after which no page is loaded.
            await page.WaitForFunctionAsync(
                "() => location.hash.startsWith('#/collections/news') && !location.hash.endsWith('/new')", null, new() { Timeout = PatienceInMilliseconds });

            var (path, text) = Assert.Single(await page.EvaluateAsync<Dictionary<string, string>>(ReadSaved));
            Assert.Equal($"sveltia-cms-test/content/news/{today}.md", path);
            var diagnostics = new DiagnosticBag();
            var planned = Plan(Content.With($"news/{today}.md", text), DateOnly.FromDateTime(DateTime.Now), diagnostics);
            Assert.DoesNotContain(diagnostics.ToSortedList(), fault => fault.Span.File.Path.Contains(today, StringComparison.Ordinal));
            var published = Assert.Single(planned.View.Plan.Pages, written => written.Route.Path == $"/news/{today}/");
            Assert.Equal("研修会の「参加者」を募ります: #1", published.Title);
            Assert.Contains("<td>7月</td>", System.Text.Encoding.UTF8.GetString(planned.Find(published.Route.Path, diagnostics)!.Bytes.Span), StringComparison.Ordinal);
            Assert.Empty(complaints);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A page asks no other host for anything that it would have to wait for: the policy refuses the fonts that the
    // program knows elsewhere, and it takes those beside it. What it does not know of its settings it says as a warning.
    private static ConcurrentQueue<string> Listen(IPage page, Uri home)
    {
        var complaints = new ConcurrentQueue<string>();
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains("font-src 'self'", StringComparison.Ordinal))
                complaints.Enqueue(message.Text);
        };
        page.Response += (_, response) =>
        {
            if (!response.Url.StartsWith("blob:", StringComparison.Ordinal) && !response.Url.StartsWith("data:", StringComparison.Ordinal) && !home.IsBaseOf(new Uri(response.Url)))
                complaints.Enqueue($"{response.Url} was asked.");
        };
        return complaints;
    }

    private static StaticServer Serve(out DirectoryInfo folder)
    {
        var program = Needed.AdminProgram();
        folder = Directory.CreateTempSubdirectory("council-admin-");
        var server = new StaticServer(folder.FullName, "/council/");
        var planned = Plan(Content, new DateOnly(2021, 8, 1), new DiagnosticBag(), server.Address);
        foreach (var route in new[] { SiteRoutes.Admin, SiteRoutes.AdminForms, SiteRoutes.Icon, SiteRoutes.NotFound })
        {
            var file = Path.Combine(folder.FullName, route.OutputPath);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, planned.Find(route.Path, new DiagnosticBag())!.Bytes.ToArray());
        }

        var forms = Path.Combine(folder.FullName, SiteRoutes.AdminForms.OutputPath);
        File.WriteAllText(forms, GitHub().Replace(File.ReadAllText(forms), "backend:\n  name: test-repo\n"));
        foreach (var file in Directory.EnumerateFiles(program, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.FullName, "admin", "cms", Path.GetRelativePath(program, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return server;
    }

    private static PlannedSite Plan(MemoryContentStore content, DateOnly today, DiagnosticBag diagnostics, Uri? address = null) =>
        new SiteBuild(content, new FixedHistory(), new BuildOptions(new CouncilTheme(), today, address)).Plan(diagnostics)!;

    [GeneratedRegex(@"backend:\n(?:  .*\n)+publish_mode: .*\n", RegexOptions.CultureInvariant)]
    private static partial Regex GitHub();
}
