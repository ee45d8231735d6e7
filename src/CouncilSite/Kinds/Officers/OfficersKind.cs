using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Officers;

/// <summary>Officers and secretaries: content/officers/{term}.yml.</summary>
public sealed class OfficersKind : ContentKind<OfficersRegister>
{
    /// <inheritdoc/>
    public override string Folder => OfficersRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "役員・幹事";

    /// <inheritdoc/>
    public override Route? MenuRoute => OfficersRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas => [new("officers", OfficersSchema.Term, "content/officers/*.yml")];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => OfficersDiagnostics.All;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".yml", ".csv"];

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("officers", "役員の次の任期", NewFileWish.Date, (council, wishes) => NewTerm.Create(OfficersBody.Officers, council, wishes)),
        new("secretaries", "幹事の次の任期", NewFileWish.Date, (council, wishes) => NewTerm.Create(OfficersBody.Secretaries, council, wishes)),
    ];

    /// <inheritdoc/>
    protected override OfficersRegister Read(ContentFolder folder, DiagnosticBag diagnostics) => new(
        [.. folder.ReadYaml(OfficersSchema.Term, (fields, _) => OfficersReader.Read(fields, diagnostics))
            .OrderBy(term => term.Body)
            .ThenByDescending(term => term.Start.Value)]);

    /// <inheritdoc/>
    protected override void Check(OfficersRegister model, Council council, DiagnosticBag diagnostics)
    {
        OfficersRules.Check(model, council.Settings, diagnostics);
        OfficersBylawsRules.Check(model, council, diagnostics);
    }

    /// <inheritdoc/>
    protected override void CheckPages(OfficersRegister model, Council council, IReadOnlyList<Page> pages, DiagnosticBag diagnostics) =>
        ToldOfficers.Check(model, pages, diagnostics);

    /// <inheritdoc/>
    protected override IEnumerable<DeclaredName> FindNames(OfficersRegister model) => model.Terms.SelectMany(term => term.Members).SelectMany(FindNames);

    private static IEnumerable<DeclaredName> FindNames(OfficeHolder holder)
    {
        yield return new DeclaredName(holder.Name, IsPerson: true) { Beside = [holder.Organisation, holder.Post], Role = holder.Role };
        yield return new DeclaredName(new Located<string>(holder.Organisation, holder.Name.Span)) { Beside = [holder.Name.Value] };
        if (holder.Predecessor is { } predecessor)
            yield return new DeclaredName(predecessor, IsPerson: true) { Role = holder.Role };
    }

    /// <inheritdoc/>
    protected override void Plan(OfficersRegister model, Council council, SitePlanBuilder plan) => OfficersPages.Plan(model, plan);
}

/// <summary>The council's officers and secretaries.</summary>
public static class OfficersOfCouncil
{
    extension(Council council)
    {
        /// <summary>Officers and secretaries, term by term.</summary>
        public OfficersRegister Officers => council.Get<OfficersRegister>();
    }
}
