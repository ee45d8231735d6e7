using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds;

/// <summary>A file of the example: the site of a made-up council whose files use every field (the folder Example of the library).</summary>
/// <param name="Path">Its path in a repository: <c>content/site.yml</c>.</param>
/// <param name="Text">What stands in it.</param>
public sealed record ExampleFile(string Path, string Text)
{
    private const string Folder = "example/";

    /// <summary>All files that editors write, by path.</summary>
    public static IReadOnlyList<ExampleFile> All { get; } =
    [
        .. EmbeddedText.Names(Folder)
            .Where(name => System.IO.Path.GetExtension(name) is ".md" or ".yml")
            .Select(name => new ExampleFile(name[Folder.Length..], EmbeddedText.Read(name))),
    ];

    /// <summary>The fields that it gives.</summary>
    public Node Fields
    {
        get
        {
            var source = new SourceFile(Path, Path, Text);
            var diagnostics = new DiagnosticBag();
            return (System.IO.Path.GetExtension(Path) == ".md" ? MarkdownFile.Read(source, diagnostics)?.FrontMatter : YamlParser.Parse(source, diagnostics))
                ?? throw new InvalidDataException($"{Path} is no example.");
        }
    }
}
