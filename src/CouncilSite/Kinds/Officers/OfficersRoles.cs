using CouncilSite.Content;

namespace CouncilSite.Kinds.Officers;

/// <summary>The posts of a body (役職).</summary>
internal static class OfficersRoles
{
    /// <summary>監事: audits the accounts, and so belongs to no body that keeps them.</summary>
    public const string Auditor = "監事";

    private static readonly IReadOnlyList<string> UsualOfficers = ["会長", "副会長", Auditor];
    private static readonly IReadOnlyList<string> UsualSecretaries = ["幹事長", "幹事"];

    /// <summary>Those that the settings name; none where they leave it open.</summary>
    public static IReadOnlyList<string> Named(OfficersBody body, SiteSettings settings) =>
        body == OfficersBody.Officers ? settings.OfficerRoles : settings.SecretaryRoles;

    /// <summary>Those that the settings name, or else those that most councils have.</summary>
    public static IReadOnlyList<string> NamedOrUsual(OfficersBody body, SiteSettings settings) =>
        Named(body, settings) is { Count: > 0 } named ? named : body == OfficersBody.Officers ? UsualOfficers : UsualSecretaries;
}
