using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Accounts;

/// <summary>What can be wrong with accounts.</summary>
public static class AccountsDiagnostics
{
    /// <summary>The file is named after another year.</summary>
    public static readonly DiagnosticDescriptor WrongFileName = new(
        "ACC001", Severity.Error,
        "年度は{0}ですが、ファイル名は「{1}.yml」です。",
        "The fiscal year is {0}, but the file is called '{1}.yml'.",
        "ファイル名を {0}.yml にするか、fiscal_year を直してください。",
        "Call the file {0}.yml, or correct fiscal_year.");

    /// <summary>Neither budget nor settlement.</summary>
    public static readonly DiagnosticDescriptor NoStatement = new(
        "ACC002", Severity.Error,
        "予算も決算もありません。",
        "There is neither a budget nor a settlement.",
        "budget: か settlement: のどちらかを書いてください。",
        "Write budget: or settlement:.");

    /// <summary>One item twice on a side.</summary>
    public static readonly DiagnosticDescriptor DuplicateItem = new(
        "ACC003", Severity.Error,
        "科目「{0}」が二つあります（もう一つは {1}）。",
        "The item '{0}' stands twice ({1}).",
        "同じ科目は一行にまとめてください。",
        "Make one line of the two.");

    /// <summary>A printed difference or change that the line's amounts do not give.</summary>
    public static readonly DiagnosticDescriptor WrongLineDifference = new(
        "ACC004", Severity.Error,
        "「{0}」の{1}は計算では{2}円ですが、資料の値は{3}円です。",
        "The {4} of '{0}' comes to {2} yen, but {3} is printed.",
        "行の金額と資料の値のどちらかが、書き写しの間違いです。資料を確かめてください。",
        "Either an amount of the line or the printed figure is wrong.");

    /// <summary>A printed total that the lines do not give.</summary>
    public static readonly DiagnosticDescriptor WrongTotal = new(
        "ACC005", Severity.Error,
        "{0}は行から計算すると{1}円ですが、資料の値は{2}円です。",
        "From the lines the {3} comes to {1} yen, but {2} is printed.",
        "行の書き写しの間違いか抜けがないかを確かめてください。",
        "Look for a line that is missing or was copied wrongly.");

    /// <summary>The two sides of a budget differ.</summary>
    public static readonly DiagnosticDescriptor UnbalancedBudget = new(
        "ACC006", Severity.Error,
        "予算の収入の合計（{0}円）と支出の合計（{1}円）が一致しません。",
        "The budget's income ({0} yen) and expenditure ({1} yen) differ.",
        "差は{2}円です。ふつうは予備費で合わせます。",
        "They differ by {2} yen.");

    /// <summary>The opening balance is not what the year before carried over.</summary>
    public static readonly DiagnosticDescriptor WrongOpeningBalance = new(
        "ACC007", Severity.Error,
        "前期繰越金は{0}円ですが、前の年度の決算では次期繰越金が{1}円です（{2}）。",
        "The opening balance is {0} yen, but the year before carried over {1} ({2}).",
        "前の年度の決算の、収入総額から支出総額を引いた額と同じになるよう、違っている方を直してください。",
        "It equals income less expenditure of the year before.");

    /// <summary>「前年度予算額」 is not the budget of the year before.</summary>
    public static readonly DiagnosticDescriptor WrongPreviousBudget = new(
        "ACC008", Severity.Error,
        "「{0}」の前年度予算額は{1}円ですが、前の年度の予算では{2}円です（{3}）。",
        "The previous budget of '{0}' is {1} yen, but that year's budget says {2} ({3}).",
        "どちらかの書き写しを直してください。",
        "Correct one of the two.");

    /// <summary>The arithmetic of a note does not give the line's amount.</summary>
    public static readonly DiagnosticDescriptor WrongNoteAmount = new(
        "ACC009", Severity.Error,
        "摘要の計算は{0}円になりますが、「{1}」は{2}円です。",
        "The note's arithmetic comes to {0} yen, but '{1}' is {2}.",
        "摘要の金額と数、または行の金額を確かめてください。",
        "Check the note's amounts and counts, or the line's amount.");

    /// <summary>A sum written in a note does not hold.</summary>
    public static readonly DiagnosticDescriptor WrongNoteSum = new(
        "ACC010", Severity.Error,
        "摘要の計算「{0}」は合いません。",
        "The sum '{0}' in the note does not hold.",
        "資料を確かめてください。資料のとおりなら、計算の形でない書き方に変えてください。",
        "If the paper prints it so, word the note differently.");

    /// <summary>The settlement's budget column is not the budget of the same year.</summary>
    public static readonly DiagnosticDescriptor ChangedBudget = new(
        "ACC011", Severity.Warning,
        "「{0}」の予算額は決算では{1}円、予算では{2}円です（{3}）。",
        "The budget of '{0}' is {1} yen in the settlement and {2} in the budget ({3}).",
        "年度の途中で予算を変えたのなら supplements に補正予算を書き、そうでなければ、どちらかを直してください。",
        "If the budget was amended, write its supplement in 'supplements'; else correct one of the two.");

    /// <summary>An item of last year's budget is missing from the column of previous budgets, or was never there.</summary>
    public static readonly DiagnosticDescriptor WrongPreviousTotal = new(
        "ACC012", Severity.Error,
        "{0}の前年度予算額の合計は{1}円ですが、前の年度の予算は{2}円です（{3}）。",
        "The previous budgets of {4} add up to {1} yen, but that year's budget is {2} ({3}).",
        "前の年度にあった科目が抜けていないかを確かめてください。",
        "Look for an item of that year that is missing here.");

    /// <summary>One amount that, written otherwise, would make everything else of the statement right.</summary>
    public static readonly DiagnosticDescriptor MiswrittenAmount = new(
        "ACC013", Severity.Error,
        "「{0}」の{1} {2}円 は、{3}円 の書き間違いのようです。",
        "The {4} of '{0}' ({2} yen) seems to be {3} yen written wrongly.",
        "{3}円なら、差異も合計も資料の値と合います。資料と見比べて直してください。",
        "With {3} yen all differences and totals are as printed. Compare it with the paper.");

    /// <summary>Two amounts that, exchanged, would make everything else of the statement right.</summary>
    public static readonly DiagnosticDescriptor ExchangedAmounts = new(
        "ACC017", Severity.Error,
        "「{0}」の{1} {2}円 と「{3}」の{4} {5}円 が、入れ替わっているようです。",
        "The {6} of '{0}' ({2} yen) and the {7} of '{3}' ({5} yen) seem to have changed places.",
        "入れ替えれば、差異も合計も、書かれた数字と合います。資料と見比べて直してください。",
        "Exchanged, all differences and totals are as printed. Compare them with the paper.");

    /// <summary>The two sides of a supplementary budget do not change alike.</summary>
    public static readonly DiagnosticDescriptor UnbalancedSupplement = new(
        "ACC014", Severity.Error,
        "補正予算「{0}」の収入の補正額の合計（{1}円）と支出の補正額の合計（{2}円）が一致しません。",
        "The changes of income ({1} yen) and of expenditure ({2}) in the supplementary budget '{0}' differ.",
        "収入を変えないときも、支出の増える科目と減る科目（予備費など）の両方を書きます。減る額には △ を付けます。",
        "Where the income stays, write the items that grow and those that shrink, the latter with a minus sign.");

    /// <summary>A supplementary budget takes more from an item than it has.</summary>
    public static readonly DiagnosticDescriptor SupplementBelowNothing = new(
        "ACC015", Severity.Error,
        "「{0}」の予算額は{1}円なので、{2}円の補正はできません。",
        "The budget of '{0}' is {1} yen; it cannot change by {2}.",
        "科目の名前が予算と同じか、額の符号が合っているかを確かめてください。",
        "Check the item's name against the budget, and the sign of the amount.");

    /// <summary>A supplementary budget of a year whose budget is not there.</summary>
    public static readonly DiagnosticDescriptor SupplementOfNoBudget = new(
        "ACC016", Severity.Error,
        "補正予算「{0}」のもとになる予算（budget）がありません。",
        "The budget that the supplementary budget '{0}' changes is missing.",
        "同じファイルの budget に、もとの予算を書いてください。",
        "Write the budget itself in 'budget' of the same file.");

    /// <summary>A text that tells another amount than the accounts.</summary>
    public static readonly DiagnosticDescriptor ToldOtherwise = new(
        "ACC018", Severity.Warning,
        "「{0}」と書かれていますが、{1}の「{2}」は{3}です（{4}）。",
        "It says '{0}', but the accounts of that year have {5} for '{2}' ({4}).",
        "文か会計のファイルの、違う方を直してください。",
        "Correct the text or the accounts, whichever is wrong.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        WrongFileName, NoStatement, DuplicateItem, WrongLineDifference, WrongTotal, UnbalancedBudget, WrongOpeningBalance,
        WrongPreviousBudget, WrongNoteAmount, WrongNoteSum, ChangedBudget, WrongPreviousTotal, MiswrittenAmount,
        ExchangedAmounts, UnbalancedSupplement, SupplementBelowNothing, SupplementOfNoBudget, ToldOtherwise,
    ];
}
