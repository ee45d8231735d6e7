using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Officers;

/// <summary>What can be wrong with officers and secretaries.</summary>
public static class OfficersDiagnostics
{
    /// <summary>Another number of officers in a post than the bylaws ask for.</summary>
    public static readonly DiagnosticDescriptor WrongCount = new(
        "OFF001", Severity.Error,
        "{0}が{1}名ですが、規約では{2}名です（{3}）。",
        "The post '{0}' has {1}, but the bylaws ask for {2} ({3}).",
        "名簿の抜けや重なりを確かめてください。",
        "Look for someone missing or listed twice.");

    /// <summary>More secretaries than the bylaws allow.</summary>
    public static readonly DiagnosticDescriptor TooManySecretaries = new(
        "OFF002", Severity.Error,
        "幹事会は{0}名ですが、規約では{1}名以内です（{2}）。",
        "There are {0} secretaries, but the bylaws allow {1} ({2}).",
        "名簿の重なりを確かめてください。",
        "Check the list.");

    /// <summary>The printed 新任 or 留任 is not what the term before gives.</summary>
    public static readonly DiagnosticDescriptor WrongStatus = new(
        "OFF003", Severity.Error,
        "「{0}」は{1}とありますが、前の任期の名簿（{3}）からは{2}です。",
        "'{0}' is marked '{4}', but the term before ({3}) makes it '{5}'.",
        "同じ役職に続けて就く人が留任です。氏名の書き方が前の任期と同じかを確かめてください。",
        "Kept means the same post as in the term before. Check how the name is written.");

    /// <summary>The predecessor did not hold that post.</summary>
    public static readonly DiagnosticDescriptor UnknownPredecessor = new(
        "OFF004", Severity.Error,
        "前任の「{0}」は、前の任期の{1}の中にいません（{2}）。",
        "The predecessor '{0}' is not among the '{1}' of the term before ({2}).",
        "predecessor には、前の任期の名簿にある氏名を書いてください。前の任期の{1}: {3}",
        "In that post then: {4}");

    /// <summary>An auditor who is also a secretary.</summary>
    public static readonly DiagnosticDescriptor AuditorIsSecretary = new(
        "OFF005", Severity.Error,
        "監事の「{0}」が幹事会の名簿にもいます（{1}）。",
        "The auditor '{0}' is among the secretaries too ({1}).",
        "会計を監査する監事は、業務を担う幹事会に入りません。どちらかの名簿を直してください。",
        "Who audits the accounts does not run the business.");

    /// <summary>The same name with other organisations in the two bodies.</summary>
    public static readonly DiagnosticDescriptor DifferentOrganisation = new(
        "OFF006", Severity.Warning,
        "「{0}」は役員と幹事会の両方にいますが、所属が「{1}」と「{2}」で違います（{3}）。",
        "'{0}' is in both bodies, but of '{1}' and of '{2}' ({3}).",
        "同じ人なら所属の書き方をそろえてください。別の人ならこのままで構いません。",
        "If it is one person, write the organisation the same way.");

    /// <summary>One name twice in a body.</summary>
    public static readonly DiagnosticDescriptor DuplicateName = new(
        "OFF007", Severity.Error,
        "「{0}」が同じ名簿に二つあります（もう一つは {1}）。",
        "'{0}' stands twice in one list ({1}).",
        "一人は一つの役職にだけ就きます。要らない方を消すか、氏名を直してください。",
        "One person holds one post of a body.");

    /// <summary>A ditto mark in the first row.</summary>
    public static readonly DiagnosticDescriptor NothingAbove = new(
        "OFF008", Severity.Error,
        "「{0}」の上に役職がありません。",
        "There is no post above '{0}'.",
        "最初の人には役職を書いてください。",
        "Write the post of the first person.");

    /// <summary>Two terms of a body that begin at the same time.</summary>
    public static readonly DiagnosticDescriptor DuplicateTerm = new(
        "OFF009", Severity.Error,
        "{0}に始まる任期がもう一つあります（{1}）。",
        "Another term begins in {0} ({1}).",
        "一つの任期は一つのファイルにまとめてください。",
        "Put one term into one file.");

    /// <summary>A post that the body does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownRole = new(
        "OFF010", Severity.Error,
        "「{0}」という役職はありません。",
        "There is no post called '{0}'.",
        "使える役職: {1}",
        "Posts: {2}");

    /// <summary>A day of taking over or leaving that is not in the course of the term. Arguments: the name, the day, the day that it must be after, the day in English.</summary>
    public static readonly DiagnosticDescriptor OutsideTerm = new(
        "OFF011", Severity.Error,
        "「{0}」の日付 {1} が、始まり（{2}）より後になっていません。",
        "The day {3} of '{0}' is not after the beginning ({2}).",
        "from は任期の途中で就いた日、until は途中で退いた日です。任期の初めから終わりまでの人には書きません。",
        "'from' and 'until' are for those who took over or left in the course of the term.");

    /// <summary>Numbers of officers in a text that no term had. Arguments: the words, the role, how many the newest term has.</summary>
    public static readonly DiagnosticDescriptor ToldOtherwise = new(
        "OFF012", Severity.Warning,
        "「{0}」と書かれていますが、名簿の{1}は{2}名です。",
        "It says '{0}', but the list has {2} of '{1}'.",
        "content/officers/ の名簿と照らして、違っている方を直してください。",
        "Compare it with the list in content/officers/, and correct the one that is wrong.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        WrongCount, TooManySecretaries, WrongStatus, UnknownPredecessor, AuditorIsSecretary, DifferentOrganisation,
        DuplicateName, NothingAbove, DuplicateTerm, UnknownRole, OutsideTerm, ToldOtherwise,
    ];
}
