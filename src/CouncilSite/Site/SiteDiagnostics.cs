using CouncilSite.Diagnostics;

namespace CouncilSite.Site;

/// <summary>What can be wrong with the site as a whole.</summary>
public static class SiteDiagnostics
{
    /// <summary>Two things at one address.</summary>
    public static readonly DiagnosticDescriptor DuplicateAddress = new(
        "SITE001", Severity.Error,
        "住所「{0}」のページがもう一つあります（{1}）。",
        "The address '{0}' is taken already ({1}).",
        "どちらかのファイル名を変えてください。",
        "Rename one of the two files.");

    /// <summary>content/site.yml is missing.</summary>
    public static readonly DiagnosticDescriptor MissingSettings = new(
        "SITE002", Severity.Error,
        "サイトの設定「{0}」がありません。",
        "The site's settings '{0}' are missing.",
        "サイトの名前と住所を書いた site.yml を置いてください。",
        "Add a site.yml with the site's name and address.");

    /// <summary>git history was cut off, so that every page would seem to be of one day.</summary>
    public static readonly DiagnosticDescriptor ShallowHistory = new(
        "SITE003", Severity.Warning,
        "Gitの履歴が途中までしかないので、最終更新日を表示しません。",
        "The git history is shallow, so no last-updated dates are shown.",
        "GitHub Actionsでは actions/checkout に fetch-depth: 0 を指定してください。",
        "In GitHub Actions, give actions/checkout fetch-depth: 0.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [DuplicateAddress, MissingSettings, ShallowHistory];
}
