using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Subcommittees;

/// <summary>The council's subcommittees: content/subcommittees/{slug}.md.</summary>
public sealed class SubcommitteesKind : ContentKind<SubcommitteeRegister>
{
    /// <inheritdoc/>
    public override string Folder => SubcommitteeRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "部会";

    /// <inheritdoc/>
    public override Route? MenuRoute => SubcommitteeRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas => [NamedSchema.OfPage("subcommittees", SubcommitteeSchema.FrontMatter)];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => SubcommitteeDiagnostics.All;

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("subcommittee", "部会", NewFileWish.Name | NewFileWish.Title | NewFileWish.Date, NewSubcommittee.Create),
    ];

    /// <inheritdoc/>
    protected override SubcommitteeRegister Read(ContentFolder folder, DiagnosticBag diagnostics) => new(
        [.. folder.ReadMarkdown(SubcommitteeSchema.FrontMatter, (fields, file) => new Subcommittee(file.Source.Name, fields, file.Source, file.ParseBody(diagnostics)))
            .OrderBy(subcommittee => subcommittee.Fields.Established)
            .ThenBy(subcommittee => subcommittee.Slug, StringComparer.Ordinal)]);

    /// <inheritdoc/>
    protected override void Check(SubcommitteeRegister model, Council council, DiagnosticBag diagnostics) => SubcommitteeRules.Check(model, council, diagnostics);

    /// <inheritdoc/>
    protected override IEnumerable<DeclaredName> FindNames(SubcommitteeRegister model) =>
        from subcommittee in model.All
        from name in subcommittee.Fields.Members.Prepend(subcommittee.Fields.Representative).Prepend(subcommittee.Fields.Title)
        select new DeclaredName(new Located<string>(name, subcommittee.Source.Beginning));

    /// <inheritdoc/>
    protected override void Plan(SubcommitteeRegister model, Council council, SitePlanBuilder plan) => SubcommitteePages.Plan(model, council, plan);
}
