using System.Globalization;
using AngleSharp.Html.Parser;
using CouncilSite.Addresses;
using CouncilSite.Diagnostics;
using CouncilSite.WebPages;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds;

/// <summary>Makes dated texts of a feed of another site.</summary>
/// <param name="folder">The folder of the kind.</param>
/// <param name="fields">The lines of further fields that the kind asks for.</param>
internal sealed class FeedImport(string folder, string fields)
{
    /// <summary>A text for each entry; null, with the fault in the bag, where there is none.</summary>
    public NewContent? Read(ImportedFile file, ImportWishes wishes, DiagnosticBag diagnostics)
    {
        if (Feed.Read(file.Bytes) is not { } entries)
        {
            diagnostics.Add(WebPageDiagnostics.NotAFeed, file.Place);
            return null;
        }

        var news = new Dictionary<string, NewFile>(StringComparer.Ordinal);
        var attachments = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry is not { Title.Length: > 0, Day: { } day })
            {
                var (japanese, english) = entry.Title.Length > 0 ? ("日付", "date") : ("題", "title");
                diagnostics.Add(WebPageDiagnostics.SkippedEntry, file.Place, entry.Title.Length > 0 ? entry.Title : entry.Address?.AbsoluteUri ?? "…", japanese, english);
                continue;
            }

            var name = NameOf(entry, day, news);
            var moved = MovedText.Of(new HtmlParser().ParseDocument(entry.Html).Body!, entry.Address, $"{folder}/{name}", file.ReadBeside);
            if (moved.Markdown.Length == 0 && entry.Address is null)
            {
                diagnostics.Add(WebPageDiagnostics.SkippedEntry, file.Place, entry.Title, "本文", "text");
                continue;
            }

            diagnostics.AddLost(file, entry.Title, entry.Address, moved);
            foreach (var attachment in moved.Files)
                attachments.Add(attachment.Path, attachment.Bytes);
            news.Add(name, new NewFile($"{folder}/{name}.md", Text(entry, day, moved)));
        }

        if (news.Count > 0)
            return new NewContent([.. news.Values]) { Attachments = attachments };
        diagnostics.Add(WebPageDiagnostics.NoText, file.Place);
        return null;
    }

    private static string NameOf(FeedEntry entry, DateOnly day, Dictionary<string, NewFile> others)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var old = Path.GetFileNameWithoutExtension(entry.Address?.AbsolutePath.TrimEnd('/') ?? "").ToLowerInvariant();
        var name = RouteRules.IsSlug($"{date}-{old}") && old is not ("index" or "") ? $"{date}-{old}" : date;
        return Enumerable.Range(2, others.Count + 1).Select(number => $"{name}-{number}").Prepend(name).First(free => !others.ContainsKey(free));
    }

    // Where a feed has no text, the old page has it.
    private string Text(FeedEntry entry, DateOnly day, MovedText moved) => string.Create(CultureInfo.InvariantCulture,
        $"""
        ---
        {YamlText.Field("title", entry.Title)}
        date: {day:yyyy-MM-dd}
        {fields}
        {entry.Address.ToAliases()}---

        {(moved.Markdown.Length > 0 ? moved.Markdown : $"[前のサイトの記事]({entry.Address!.AbsoluteUri})\n")}
        """).ReplaceLineEndings("\n");
}
