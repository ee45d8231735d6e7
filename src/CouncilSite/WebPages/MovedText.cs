using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CouncilSite.Addresses;
using CouncilSite.Content;

namespace CouncilSite.WebPages;

/// <summary>A file that comes along with a text.</summary>
/// <param name="Path">Where it belongs below the content folder.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record MovedFile(string Path, byte[] Bytes);

/// <summary>The text of a page of another site, as it moves into this one.</summary>
/// <param name="Markdown">The text; empty where there is none.</param>
/// <param name="Files">Its pictures and attachments, each once.</param>
/// <param name="LeftOut">What could not be taken over, as its HTML begins.</param>
public sealed partial record MovedText(string Markdown, IReadOnlyList<MovedFile> Files, IReadOnlyList<string> LeftOut)
{
    /// <summary>Moves the text of an element.</summary>
    /// <param name="content">The element.</param>
    /// <param name="address">Where it was published; null where that is not known.</param>
    /// <param name="folder">The folder below the content folder that its files move to.</param>
    /// <param name="readBeside">Reads a file by its path from the page's own folder; null where there is none.</param>
    public static MovedText Of(IElement content, Uri? address, string folder, Func<string, byte[]?> readBeside)
    {
        var targets = new Targets(address, folder, readBeside);
        var markdown = BlockMarkdown.Write(content, targets);
        return new MovedText(markdown, [.. targets.Files.Values], targets.LeftOut);
    }

    /// <summary>Notes what an old address could not keep, and where the page stood.</summary>
    /// <param name="address">Where it was published.</param>
    /// <returns>The address as <c>aliases</c> takes it; null for one that no file can stand for.</returns>
    public static string? AliasOf(Uri? address) =>
        address is { Query.Length: 0 } && Uri.UnescapeDataString(address.AbsolutePath) is var path && path != "/" && Route.TryParse(path, out _) ? path : null;

    private sealed partial class Targets(Uri? address, string folder, Func<string, byte[]?> readBeside) : IMovedTargets
    {
        public Dictionary<string, MovedFile> Files { get; } = new(StringComparer.Ordinal);

        public List<string> LeftOut { get; } = [];

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

        public string? Picture(string written) => FileAt(written);

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
}
