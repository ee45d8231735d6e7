using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Parsing;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>A file named on the command line, in the folder that it lies in.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Name">The file's name in it.</param>
public sealed record NamedFile(IContentStore Folder, string Name)
{
    /// <summary>Its text; null, with the fault in the bag, where it cannot be read.</summary>
    internal SourceFile? ReadText(DiagnosticBag diagnostics)
    {
        var content = new ContentFile(Name, Name);
        return new ContentFolder("", Folder, [content], diagnostics).ReadText(content);
    }
}

/// <summary>A version of bylaws in a file of its own, read by itself.</summary>
/// <param name="File">The file.</param>
/// <param name="Fields">Its front matter.</param>
/// <param name="Tree">Its provisions.</param>
internal sealed record BylawsFile(MarkdownFile File, BylawsFrontMatter Fields, ProvisionTree Tree)
{
    /// <summary>The version; null, with the faults in the bag, where the file is none.</summary>
    public static BylawsFile? Read(NamedFile named, DiagnosticBag diagnostics) =>
        named.ReadText(diagnostics) is { } text && MarkdownFile.Read(text, diagnostics) is { } file && BylawsSchema.FrontMatter.Read(file.FrontMatter, diagnostics) is { } fields
            ? new BylawsFile(file, fields, BylawsParser.Parse(text, file.BodyStart, text.Text.Length, fields.Title, diagnostics))
            : null;
}
