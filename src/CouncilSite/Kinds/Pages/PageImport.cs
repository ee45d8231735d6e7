using System.Globalization;
using CouncilSite.Addresses;
using CouncilSite.Diagnostics;
using CouncilSite.WebPages;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Pages;

/// <summary>Makes a page of one that a browser saved.</summary>
internal static class PageImport
{
    /// <summary>The page; null, with the fault in the bag, where it has no text.</summary>
    public static NewContent? Read<TFolder>(ImportedFile file, ImportWishes wishes, DiagnosticBag diagnostics)
        where TFolder : IStaticFolder
    {
        if (SavedPage.Read(file.Bytes) is not { } page)
        {
            diagnostics.Add(WebPageDiagnostics.NoText, file.Place);
            return null;
        }

        var own = Path.GetFileNameWithoutExtension(file.DisplayPath).ToLowerInvariant();
        var name = wishes.Name ?? (RouteRules.IsSlug(own) ? own : string.Create(CultureInfo.InvariantCulture, $"page-{wishes.Today:yyyy-MM-dd}"));
        var moved = MovedText.Of(page.Content, page.Address, $"{TFolder.Folder}/{name}", file.ReadBeside);
        diagnostics.AddLost(file, page.Title, page.Address, moved);
        var summary = page.Summary is { Length: > 0 } text ? YamlText.Field("summary", text.Trim()) + "\n" : "";
        var begun = NewContent.Of($"{TFolder.Folder}/{name}.md",
            $"""
            ---
            {YamlText.Field("title", page.Title.Length > 0 ? page.Title : NewContent.ToWrite("題"))}
            {summary}{page.Address.ToAliases()}---

            {moved.Markdown}
            """);
        return begun with { Attachments = moved.Files.ToDictionary(moved => moved.Path, moved => moved.Bytes, StringComparer.Ordinal) };
    }
}
