using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Amending;
using CouncilSite.Kinds.Bylaws.Assertions;
using CouncilSite.Kinds.Bylaws.Importing;
using CouncilSite.Kinds.Bylaws.Parsing;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Bylaws;

/// <summary>The bylaws: content/bylaws/{version}.md, fields above, the articles as printed below.</summary>
public sealed class BylawsKind : ContentKind<BylawsRegister>
{
    /// <inheritdoc/>
    public override string Folder => BylawsRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "規約";

    /// <inheritdoc/>
    public override Route? MenuRoute => BylawsRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas => [NamedSchema.OfPage("bylaws", BylawsSchema.FrontMatter)];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => [.. ParsingDiagnostics.All, .. BylawsDiagnostics.All, .. AssertionDiagnostics.All, .. AmendmentDiagnostics.All, .. ImportingDiagnostics.All];

    /// <inheritdoc/>
    public override IMentionFinder Mentions { get; } = new BylawsMentionFinder();

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("bylaws", "規約の次の版（施行されている版の写し）", NewFileWish.Name | NewFileWish.Title | NewFileWish.Date, NewBylaws.Create),
    ];

    /// <inheritdoc/>
    public override ImportForm Import { get; } = new("bylaws", "規約の条文（文章か、Wordの .docx）", BylawsImport.Read);

    /// <inheritdoc/>
    protected override BylawsRegister Read(ContentFolder folder, DiagnosticBag diagnostics) => new(
        [.. folder.ReadMarkdown(BylawsSchema.FrontMatter, (fields, file) => ReadVersion(fields, file, diagnostics))
            .OrderBy(version => version.InForce ?? DateOnly.MaxValue)
            .ThenBy(version => version.Slug, StringComparer.Ordinal)]);

    private static BylawsVersion ReadVersion(BylawsFrontMatter fields, MarkdownFile file, DiagnosticBag diagnostics)
    {
        WordsRules.Check(file.Source, file.BodyStart, diagnostics);
        return new BylawsVersion(
            file.Source.Name, fields, file.Source,
            BylawsParser.Parse(file.Source, file.BodyStart, file.Source.Text.Length, fields.Title, diagnostics));
    }

    /// <inheritdoc/>
    protected override void Check(BylawsRegister model, Council council, DiagnosticBag diagnostics) => BylawsRules.Check(model, council, diagnostics);

    /// <inheritdoc/>
    protected override void Plan(BylawsRegister model, Council council, SitePlanBuilder plan) => BylawsPages.Plan(model, council, plan);
}
