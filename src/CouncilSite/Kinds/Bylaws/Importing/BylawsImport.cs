using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Versions;

namespace CouncilSite.Kinds.Bylaws.Importing;

/// <summary>Makes a version of the bylaws of a text or of a document of Word.</summary>
internal static class BylawsImport
{
    /// <summary>The version; null, with the fault in the bag, where no article is found.</summary>
    public static NewContent? Read(ImportedFile file, ImportWishes wishes, DiagnosticBag diagnostics) => PastedBylaws.Read(file, diagnostics) is { } bylaws
        ? NewContent.Of($"{BylawsRoutes.Folder}/{wishes.Name ?? $"{(bylaws.Date.Day ?? wishes.Today).Year}"}.md", bylaws.ToFile([])) with
        {
            Remark = "条文の読み違いがないか、council check で確かめてください。",
            EnglishRemark = "See with 'council check' whether the articles were read as they are meant.",
        }
        : null;
}
