using AngleSharp.Dom;
using CouncilSite.Addresses;

namespace CouncilSite.WebPages;

/// <summary>A file that comes along with a text.</summary>
/// <param name="Path">Where it belongs below the content folder.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record MovedFile(string Path, byte[] Bytes);

/// <summary>The text of a page of another site, as it moves into this one.</summary>
/// <param name="Markdown">The text; empty where there is none.</param>
/// <param name="Files">Its pictures and attachments, each once.</param>
/// <param name="LeftOut">What could not be taken over, as its HTML begins.</param>
public sealed record MovedText(string Markdown, IReadOnlyList<MovedFile> Files, IReadOnlyList<string> LeftOut)
{
    /// <summary>Moves the text of an element.</summary>
    /// <param name="content">The element.</param>
    /// <param name="address">Where it was published; null where that is not known.</param>
    /// <param name="folder">The folder below the content folder that its files move to.</param>
    /// <param name="readBeside">Reads a file by its path from the page's own folder; null where there is none.</param>
    public static MovedText Of(IElement content, Uri? address, string folder, Func<string, byte[]?> readBeside)
    {
        var targets = new MovedTargets(address, folder, readBeside);
        var markdown = BlockMarkdown.Write(content, targets);
        return new MovedText(markdown, [.. targets.Files.Values], targets.LeftOut);
    }

    /// <summary>Notes what an old address could not keep, and where the page stood.</summary>
    /// <param name="address">Where it was published.</param>
    /// <returns>The address as <c>aliases</c> takes it; null for one that no file can stand for.</returns>
    public static string? AliasOf(Uri? address) =>
        address is { Query.Length: 0 } && Uri.UnescapeDataString(address.AbsolutePath) is var path && path != "/" && Route.TryParse(path, out _) ? path : null;
}
