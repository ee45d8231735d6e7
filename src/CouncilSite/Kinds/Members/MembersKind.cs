using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Members;

/// <summary>The register of members: content/members/register.yml.</summary>
public sealed class MembersKind : ContentKind<MembersRegister>
{
    /// <inheritdoc/>
    public override string Folder => MembersRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "会員";

    /// <inheritdoc/>
    public override Route? MenuRoute => MembersRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas => [new("members", MembersSchema.Register, "content/members/*.yml")];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => MembersDiagnostics.All;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".yml", ".csv"];

    /// <inheritdoc/>
    public override ImportForm Import { get; } = ImportForm.OfSheet("members", "会員の名簿", (sheet, wishes, diagnostics) => new MembersImport(wishes, diagnostics).Read(sheet));

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("members", "会員の入会", NewFileWish.Name | NewFileWish.Date, NewMembers.Create),
    ];

    /// <inheritdoc/>
    protected override MembersRegister Read(ContentFolder folder, DiagnosticBag diagnostics)
    {
        // Several files together are one register, so that old entries can be moved out of the way.
        var files = folder.ReadYaml(MembersSchema.Register, (register, _) => register);
        return new MembersRegister(
            [.. files.SelectMany(file => file.Fees)],
            [.. files.SelectMany(file => file.Counts).OrderBy(count => count.FiscalYear)],
            [.. files.SelectMany(file => file.Payers)],
            [.. files.SelectMany(file => file.Members)],
            folder.FiscalCalendar);
    }

    /// <inheritdoc/>
    protected override void Check(MembersRegister model, Council council, DiagnosticBag diagnostics) =>
        MembersRules.Check(model, council, diagnostics);

    /// <inheritdoc/>
    protected override void CheckPages(MembersRegister model, Council council, IReadOnlyList<Page> pages, DiagnosticBag diagnostics)
    {
        ToldMembers.Check(model, council, pages, diagnostics);
        ToldFees.Check(model, council.Settings, pages, diagnostics);
        OutdatedNames.Check(model, council.Settings, pages, diagnostics);
    }

    /// <inheritdoc/>
    protected override IEnumerable<DeclaredName> FindNames(MembersRegister model) =>
        model.Members.Select(member => new DeclaredName(member.Organisation, member.Kind == MemberKind.Person));

    /// <inheritdoc/>
    protected override void Plan(MembersRegister model, Council council, SitePlanBuilder plan) => MembersPages.Plan(model, council, plan);
}

/// <summary>The council's members.</summary>
public static class MembersOfCouncil
{
    extension(Council council)
    {
        /// <summary>The register of members.</summary>
        public MembersRegister Members => council.Get<MembersRegister>();
    }
}
