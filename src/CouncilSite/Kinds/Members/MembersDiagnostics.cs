using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Members;

/// <summary>What can be wrong with the register of members.</summary>
public static class MembersDiagnostics
{
    /// <summary>A member that left before it joined.</summary>
    public static readonly DiagnosticDescriptor LeftBeforeJoining = new(
        "MEM001", Severity.Error,
        "「{0}」の退会日（{1}）が入会日（{2}）より前です。",
        "'{0}' left ({3}) before it joined ({4}).",
        "どちらかの日付を直してください。",
        "Correct one of the dates.");

    /// <summary>One organisation twice, without having left between.</summary>
    public static readonly DiagnosticDescriptor DuplicateMember = new(
        "MEM002", Severity.Error,
        "「{0}」が二つあります（もう一つは {1}）。",
        "'{0}' stands twice ({1}).",
        "退会してからもう一度入会したのでなければ、一つにまとめてください。",
        "Unless it left and joined again, make one entry of the two.");

    /// <summary>A year's count that the year before and the joining and leaving since do not give.</summary>
    public static readonly DiagnosticDescriptor WrongCount = new(
        "MEM003", Severity.Error,
        "{0}年度の初めの会員数は{1}ですが、{2}から入退会を数えると{3}です。",
        "{0} began with {1} members, but joining and leaving since {2} give {3}.",
        "載せていない入退会がないかを確かめてください。",
        "Look for a member that joined or left and is not listed.");

    /// <summary>Payers of a fee that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownPayer = new(
        "MEM004", Severity.Error,
        "「{0}」の会費は fees にありません。",
        "There is no fee for '{0}' in fees.",
        "fees の payer のどれかと同じ言葉を書いてください: {1}",
        "In fees: {2}");

    /// <summary>Fees times payers is not the income from fees in the accounts.</summary>
    public static readonly DiagnosticDescriptor WrongFeeIncome = new(
        "MEM005", Severity.Error,
        "会費の額と納める数から計算した会費の収入は{0}円ですが、{1}では{2}円です（{3}）。",
        "Fees times payers come to {0} yen, but the {4} says {2} ({3}).",
        "fees の amount（年額）、payers の count（納める数）、{1}の金額のどれかを直してください。",
        "Correct the fee, the number of payers or the accounts.");

    /// <summary>More or fewer payers than there were members at any time of the year.</summary>
    public static readonly DiagnosticDescriptor ImpossiblePayers = new(
        "MEM006", Severity.Warning,
        "{0}年度に会費を納める会員は{1}ですが、その年度の会員数は{2}から{3}の間です。",
        "{1} members pay for {0}, but between {2} and {3} were members in that year.",
        "会費を免じた会員がいるのでなければ、入退会の抜けを確かめてください。",
        "Unless a member was exempt, look for one that joined or left and is not listed.");

    /// <summary>A number of members in a text that they never had. Arguments: the words, the numbers that they had.</summary>
    public static readonly DiagnosticDescriptor ToldOtherwise = new(
        "MEM007", Severity.Warning,
        "「{0}」と書かれていますが、会員がその数だった日はありません（{1}）。",
        "It says '{0}', but there never were so many members ({1}).",
        "数字を確かめてください。入会か退会の抜けなら、content/members/ の名簿に書き足してください。",
        "Check the number. Add to the register in content/members/ who joined or left.");

    /// <summary>A text that tells another fee than the register.</summary>
    public static readonly DiagnosticDescriptor ToldOtherFee = new(
        "MEM008", Severity.Warning,
        "「{0}」と書かれていますが、「{1}」の会費は年額{2}円です。",
        "It says '{0}', but the fee of '{1}' is {2} yen a year.",
        "文か、content/members/register.yml の fees を直してください。",
        "Correct the text, or 'fees' in content/members/register.yml.");

    /// <summary>A member's former name in a text of a day after the change.</summary>
    public static readonly DiagnosticDescriptor OutdatedName = new(
        "MEM009", Severity.Warning,
        "「{0}」は {2} までの名前で、いまは「{1}」です。",
        "'{0}' was the name until {3}; it is '{1}' now.",
        "新しい名前に直してください。前のことを書いているのなら、「旧{0}」のように、それが分かるように書いてください。",
        "Write the new name. Where the text is about the time before, say so.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [LeftBeforeJoining, DuplicateMember, WrongCount, UnknownPayer, WrongFeeIncome, ImpossiblePayers, ToldOtherwise, ToldOtherFee, OutdatedName];
}
