using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.Parsing;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>A file named on the command line, in the folder that it lies in.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Name">The file's name in it.</param>
public sealed record NamedFile(IContentStore Folder, string Name);

/// <summary>The content file of the version that an amending text makes of another.</summary>
public static class AmendedVersion
{
    /// <summary>
    /// The new file's text: the old one's title, assertions and parts, the effective date that an added 附則 states, and the
    /// amended provisions. Null, with the faults in the bag, where the amendment cannot be applied as a whole.
    /// </summary>
    public static string? Make(NamedFile before, NamedFile amendment, OwnSupplement own, DiagnosticBag diagnostics)
    {
        if (Read(before, diagnostics) is not { } oldText || Read(amendment, diagnostics) is not { } amendmentText
            || MarkdownFile.Read(oldText, diagnostics) is not { } file
            || BylawsSchema.FrontMatter.Read(file.FrontMatter, diagnostics) is not { } fields)
            return null;
        var tree = BylawsParser.Parse(oldText, file.BodyStart, oldText.Text.Length, fields.Title, diagnostics);
        var amended = diagnostics.Run(amendmentText.Beginning, () => AmendmentApplication.Apply(tree, amendmentText, own, diagnostics));
        return amended is null || diagnostics.HasErrors ? null : $"""
            ---
            title: {amended.Title}
            name: {fields.Name}の改正案
            in_force: {InForce(tree, amended)}{(fields.IsRestated ? "\nrestated: true" : "")}{Assertions(file)}{Parts(fields.Parts, tree, amended)}
            ---

            {PlainText.Of(amended)}
            """;
    }

    // Of the 附則 that was added last; where it is relative (公布の日), or none was, the editor fills it in.
    private static string InForce(ProvisionTree before, ProvisionTree after) =>
        after.Supplements is [.., var last] && !before.Supplements.Any(old => PlainText.Of(old) == PlainText.Of(last)) && SupplementDate.Of(last)?.Date.Day is { } day
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : "未定";

    // As written: where the amendment changed their words, the next check of the content says so.
    private static string Assertions(MarkdownFile file) =>
        file.FrontMatter is MappingNode fields && fields.Entries.FirstOrDefault(entry => entry.Key.Text == "assertions") is { } assertions
            ? "\n" + file.Source.Text[assertions.Key.Span.Start..assertions.Value.Span.End].TrimEnd().ReplaceLineEndings("\n")
            : "";

    // Each part is played by what its provision has become.
    private static string Parts(BylawsParts parts, ProvisionTree before, ProvisionTree after)
    {
        var moves = BylawsComparison.Of(before, after).Moves;
        var lines = parts.All
            .Select(played => (played.Part, Anchor: before.Find(played.Provision.Value) is { } old ? moves.GetValueOrDefault(old.Anchor) : null))
            .Where(played => played.Anchor is not null)
            .Select(played => $"\n  {BylawsPartWords.Parts.Of(played.Part).Written}: {ProvisionAddress.OfAnchor(played.Anchor!)}");
        return string.Concat(lines) is { Length: > 0 } text ? "\nparts:" + text : "";
    }

    private static SourceFile? Read(NamedFile file, DiagnosticBag diagnostics)
    {
        var content = new ContentFile(file.Name, file.Name);
        return new ContentFolder("", file.Folder, [content], diagnostics).ReadText(content);
    }
}
