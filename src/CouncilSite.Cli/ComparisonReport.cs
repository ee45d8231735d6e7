using CouncilSite.Content;
using CouncilSite.Diagnostics.Reporters;
using CouncilSite.Publishing.Comparing;

namespace CouncilSite.Cli;

/// <summary>Writes what is different between two sites as Markdown, for the summary of a job on GitHub and for people alike.</summary>
/// <param name="output">Where to write.</param>
/// <param name="phrases">The words of the language of messages.</param>
internal sealed class ComparisonReport(TextWriter output, Phrases phrases)
{
    private const int MostPages = 50;
    private const int MostLines = 5;
    private const int LongestLine = 120;

    /// <summary>Writes it.</summary>
    public void Write(SiteComparison comparison)
    {
        output.WriteLine(phrases.In("### この変更でサイトに起きること", "### What this change does to the site"));
        output.WriteLine();
        if (comparison.IsEmpty)
        {
            output.WriteLine(phrases.In("何も変わりません。", "Nothing."));
            output.WriteLine();
            return;
        }

        List(phrases.In("増えるページ", "New pages"), comparison.Added, page => WritePage(page.Address, page.Title));
        List(phrases.In("なくなるページ（住所も。移したのなら aliases に前の住所を書いてください）", "Pages that go, with their addresses (list them under aliases where they moved)"),
            comparison.Removed, page => WritePage(page.Address, page.Title));
        List(phrases.In("変わるページ", "Changed pages"), comparison.Changed, WriteChange);
        List(phrases.In("増えるファイル", "New files"), comparison.AddedFiles, address => WriteItem(address));
        List(phrases.In("なくなるファイル", "Files that go"), comparison.RemovedFiles, address => WriteItem(address));
        List(phrases.In("変わるファイル", "Changed files"), comparison.ChangedFiles, address => WriteItem(address));
    }

    /// <summary>Writes what has no page yet.</summary>
    public void WriteUnpublished(IReadOnlyList<UnpublishedPage> pages) => List(
        phrases.In("これから現れるもの", "What is to appear later"),
        pages, page => WriteItem($"{page.Title} {page.Route.Path} {phrases.In($"（{page.InJapanese}）", $"({page.InEnglish})")}"));

    /// <summary>Writes which pictures of pages there are.</summary>
    public void WritePictures(IReadOnlyList<ChangePicture> pictures) => List(
        phrases.In("前と後の画面（このページの下の Artifacts から「pictures」を取り、開いてご覧ください）", "Pages before and after (get 'pictures' from the Artifacts below on this page and open them)"),
        pictures, picture => WriteItem($"{picture.File} {picture.Title} {picture.Address}"));

    private void List<T>(string heading, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        output.WriteLine(phrases.In($"#### {heading}：{items.Count}", $"#### {heading}: {items.Count}"));
        output.WriteLine();
        foreach (var item in items.Take(MostPages))
            write(item);
        if (items.Count > MostPages)
            output.WriteLine(phrases.In($"- …ほか {items.Count - MostPages}", $"- … and {items.Count - MostPages} more"));
        output.WriteLine();
    }

    private void WritePage(string address, string title) => WriteItem($"{title} {address}");

    private void WriteItem(string text) => output.WriteLine($"- {GitHubMarkdown.Escape(text)}");

    private void WriteChange(ChangedPage page)
    {
        WritePage(page.Address, page.Title);
        WriteLines(phrases.In("消える", "gone"), page.Removed);
        WriteLines(phrases.In("加わる", "new"), page.Added);
    }

    private void WriteLines(string label, IReadOnlyList<string> lines)
    {
        foreach (var line in lines.Take(MostLines))
            output.WriteLine($"  - {label}: {GitHubMarkdown.Escape(line.Length <= LongestLine ? line : line[..LongestLine] + "…")}");
        if (lines.Count > MostLines)
            output.WriteLine(phrases.In($"  - {label}：ほか {lines.Count - MostLines} 行", $"  - {label}: {lines.Count - MostLines} more lines"));
    }
}
