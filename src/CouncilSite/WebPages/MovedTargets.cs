using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CouncilSite.Addresses;
using CouncilSite.Content;

namespace CouncilSite.WebPages;

/// <summary>What becomes of the addresses in a page that moves.</summary>
/// <param name="address">Where it was published; null where that is not known.</param>
/// <param name="folder">The folder below the content folder that its files move to.</param>
/// <param name="readBeside">Reads a file by its path from the page's own folder; null where there is none.</param>
internal sealed partial class MovedTargets(Uri? address, string folder, Func<string, byte[]?> readBeside)
{
    /// <summary>The pictures and attachments so far, by the path that the page names.</summary>
    public Dictionary<string, MovedFile> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>What cannot be taken over so far, as its HTML begins.</summary>
    public List<string> LeftOut { get; } = [];

    /// <summary>Where a link leads from now on; null where it leads nowhere any more.</summary>
    public string? Link(string written)
    {
        if (written.StartsWith('#'))
            return null;
        if (FileAt(written) is { } file)
            return file;
        // A page of the same site keeps its old address: it leads on, from where the old page's file takes its place.
        return Uri.TryCreate(address, written.Trim(), out var target) && target.Scheme is "http" or "https" or "mailto" or "tel"
            ? target.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            : null;
    }

    /// <summary>Where a picture stands from now on; null where it is not at hand.</summary>
    public string? Picture(string written) => FileAt(written);

    /// <summary>Tells of something that cannot be taken over.</summary>
    public void LeaveOut(IElement element) => LeftOut.Add(Tag().Match(element.OuterHtml).Value);

    // Saved pages name their files by path; what they name by an old address may have been put beside them by hand.
    private string? FileAt(string written)
    {
        var path = PathOf(written);
        if (path is null || !AttachmentTypes.Allow(Path.GetExtension(path).ToLowerInvariant()))
            return null;
        if (Files.TryGetValue(path, out var known))
            return "/" + known.Path;
        if ((readBeside(path) ?? readBeside(path[(path.LastIndexOf('/') + 1)..])) is not { Length: > 0 } bytes)
            return null;
        var file = new MovedFile($"{folder}/{NameFor(path)}", bytes);
        Files.Add(path, file);
        return "/" + file.Path;
    }

    private string NameFor(string path)
    {
        var (name, extension) = (Path.GetFileNameWithoutExtension(path).ToLowerInvariant(), Path.GetExtension(path).ToLowerInvariant());
        var slug = RouteRules.IsSlug(name) ? name : $"file-{Files.Count + 1}";
        return Files.Values.Any(file => file.Path == $"{folder}/{slug}{extension}") ? $"{slug}-{Files.Count + 1}{extension}" : slug + extension;
    }

    private static string? PathOf(string written)
    {
        // Where the page itself lies, whatever the folder is called.
        var here = new Uri("file:///here/");
        if (!Uri.TryCreate(here, written.Trim(), out var target))
            return null;
        if (here.IsBaseOf(target))
            return Uri.UnescapeDataString(here.MakeRelativeUri(target).OriginalString) is var path && !path.Contains("..", StringComparison.Ordinal) ? path : null;
        return target.Scheme is "http" or "https" && Path.GetFileName(Uri.UnescapeDataString(target.AbsolutePath)) is { Length: > 0 } name ? name : null;
    }

    [GeneratedRegex("^<[^>]{0,60}")]
    private static partial Regex Tag();
}
