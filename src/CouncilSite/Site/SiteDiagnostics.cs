using CouncilSite.Diagnostics;

namespace CouncilSite.Site;

/// <summary>What can be wrong with the site as a whole.</summary>
public static class SiteDiagnostics
{
    /// <summary>Two things at one address.</summary>
    public static readonly DiagnosticDescriptor DuplicateAddress = new(
        "SITE001", Severity.Error,
        "住所「{0}」のページがもう一つあります（{1}）。",
        "The address '{0}' is taken already ({2}).",
        "どちらかのファイル名を変えてください。",
        "Rename one of the two files.");

    /// <summary>git history was cut off, so that every page would seem to be of one day.</summary>
    public static readonly DiagnosticDescriptor ShallowHistory = new(
        "SITE003", Severity.Warning,
        "Gitの履歴が途中までしかないので、最終更新日を表示しません。",
        "The git history is shallow, so no last-updated dates are shown.",
        "GitHub Actionsでは actions/checkout に fetch-depth: 0 を指定してください。",
        "In GitHub Actions, give actions/checkout fetch-depth: 0.");

    /// <summary>An old address at which something is published now.</summary>
    public static readonly DiagnosticDescriptor TakenAlias = new(
        "SITE004", Severity.Error,
        "前の住所「{0}」には、いまのページやファイルがあります（{1}）。",
        "Something is published at the old address '{0}' ({2}).",
        "aliases からこの行を消すか、正しい前の住所に直してください。",
        "Delete this line from aliases, or write the address that was meant.");

    /// <summary>A file at an address where a folder is needed, or the other way round.</summary>
    public static readonly DiagnosticDescriptor FileAndFolder = new(
        "SITE005", Severity.Error,
        "住所「{0}」と「{3}」（{1}）は、一方がファイル、もう一方がその名前のフォルダーになるので、両方は置けません。",
        "The addresses '{0}' and '{3}' ({2}) need a file and a folder of one name.",
        "どちらかの名前を変えてください。",
        "Rename one of the two.");

    /// <summary>Two addresses that are one on Windows and macOS.</summary>
    public static readonly DiagnosticDescriptor OtherCase = new(
        "SITE006", Severity.Error,
        "住所「{0}」は「{3}」（{1}）と大文字・小文字だけが違います。",
        "The address '{0}' differs from '{3}' ({2}) in nothing but case.",
        "大文字と小文字の違いでは分けられません。別の名前にするか、同じ書き方にそろえてください。",
        "Case alone keeps nothing apart. Use another name, or write both alike.");

    /// <summary>Content at an address that the program keeps for itself.</summary>
    public static readonly DiagnosticDescriptor ReservedAddress = new(
        "SITE007", Severity.Error,
        "住所「{0}」は、プログラムが作るファイルのために空けてあります。",
        "The address '{0}' is kept for files that the program makes.",
        $"{SiteRoutes.Assets} と {OpenDataRoutes.Index} の下、{SiteRoutes.HostName} には何も置けません。",
        $"Nothing can be put below {SiteRoutes.Assets} and {OpenDataRoutes.Index} or at {SiteRoutes.HostName}.");

    /// <summary>git does not read the history: a broken repository, another owner's, no commit yet.</summary>
    public static readonly DiagnosticDescriptor UnreadableHistory = new(
        "SITE011", Severity.Warning,
        "Gitの履歴を読めないので、最終更新日を表示しません（「{0}」）。",
        "The git history cannot be read, so no last-updated dates are shown ({0}).",
        "このフォルダーで git log が動くか確かめてください。「dubious ownership」とあるときは git config --global --add safe.directory のあとにリポジトリの場所を書いて実行します。",
        "See whether git log works in this folder. For 'dubious ownership', run git config --global --add safe.directory with the repository's place.");

    /// <summary>git does not come to an end.</summary>
    public static readonly DiagnosticDescriptor EndlessHistory = new(
        "SITE012", Severity.Warning,
        "Gitの履歴を {0} 秒で読み終えられないか、履歴が大きすぎるので、最終更新日を表示しません。",
        "The git history was not read within {0} seconds or is too large, so no last-updated dates are shown.",
        "このフォルダーで git log が終わるか確かめてください。",
        "See whether git log comes to an end in this folder.");

    /// <summary>There is a git work tree, but no git.</summary>
    public static readonly DiagnosticDescriptor MissingGit = new(
        "SITE013", Severity.Warning,
        "Gitのプログラムが見つからないので、最終更新日を表示しません。",
        "No git program was found, so no last-updated dates are shown.",
        "Gitを入れて、git --version が動くか確かめてください。",
        "Install git, and see whether git --version works.");

    /// <summary>A commit is of no possible day.</summary>
    public static readonly DiagnosticDescriptor AbsurdCommitDate = new(
        "SITE014", Severity.Warning,
        "コミットの日付がありえない日なので、{0} 個のファイルの最終更新日を表示しません（「{1}」など）。",
        "The last commits of {0} files are of impossible days, so their last-updated dates are not shown (such as '{1}').",
        "時計のくるったパソコンで記録すると起こります。そのファイルを正しい時計のもとでもう一度直して記録すると、日付が出ます。",
        "It comes from a computer with a wrong clock. Change and commit the files again with the right time.");

    /// <summary>A logo that is not there.</summary>
    public static readonly DiagnosticDescriptor MissingLogo = new(
        "SITE016", Severity.Error,
        "ロゴの画像「{0}」がありません。",
        "There is no logo '{0}'.",
        "{1}site.yml と同じフォルダーに置くか、logo の行を消してください。",
        "{2}Put it beside site.yml, or remove the line of 'logo'.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        DuplicateAddress, ShallowHistory, TakenAlias, FileAndFolder, OtherCase, ReservedAddress, UnreadableHistory, EndlessHistory, MissingGit, AbsurdCommitDate,
        MissingLogo,
    ];
}
