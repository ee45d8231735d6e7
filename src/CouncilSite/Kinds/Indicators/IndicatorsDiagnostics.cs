using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Indicators;

/// <summary>What can be wrong with indicators.</summary>
public static class IndicatorsDiagnostics
{
    /// <summary>A cell with several numbers.</summary>
    public static readonly DiagnosticDescriptor SeveralNumbers = new(
        "IND001", Severity.Error,
        "「{0}」には数がいくつもあり、どれで計算するのか分かりません。",
        "'{0}' holds several numbers, and it is not clear which one counts.",
        "計算に使う数を {1}_number に書いてください。",
        "Give the number that counts in {1}_number.");

    /// <summary>A cell whose number has another unit than the row.</summary>
    public static readonly DiagnosticDescriptor OtherUnit = new(
        "IND002", Severity.Error,
        "「{0}」の単位が、この行の単位「{1}」と違います。",
        "The unit in '{0}' is not the row's unit '{1}'.",
        "unit を直すか、資料がそうなっているなら、計算に使う数を {2}_number に書いてください。",
        "Correct 'unit', or, where the paper has it so, give the number that counts in {2}_number.");

    /// <summary>A share of nothing.</summary>
    public static readonly DiagnosticDescriptor ShareOfNothing = new(
        "IND003", Severity.Error,
        "「{0}」は分母が0で、割合になりません。",
        "'{0}' is a share of nothing.",
        "分母を確かめてください。",
        "Check the denominator.");

    /// <summary>Two rows of one year with the same id.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new(
        "IND004", Severity.Error,
        "id「{0}」の行がもう一つあります（{1}行目）。",
        "There is another row with the id '{0}' (line {1}).",
        "どちらかの id を変えてください。公開した id は変えないでください。",
        "Change one of the two; an id that was published stays.");

    /// <summary>A printed symbol that the figures do not bear out.</summary>
    public static readonly DiagnosticDescriptor PrintedSymbolDiffers = new(
        "IND005", Severity.Warning,
        "「{0}」の資料の{1}は「{2}」ですが、計算すると「{3}」です。",
        "'{0}': the paper's {4} is '{5}', the figures give '{6}'.",
        "数値と direction（よくなる向き）を確かめてください。資料の方が間違っているなら、content/questions/ に書いてください。",
        "Check the figures and 'direction'; where the paper is wrong, say so in content/questions/.");

    /// <summary>A high-impact project without an interim target.</summary>
    public static readonly DiagnosticDescriptor MissingInterimTarget = new(
        "IND006", Severity.Error,
        "「{0}」（group: high-impact）に中間目標がありません。",
        "The high-impact project '{0}' has no interim target.",
        "interim_target を書いてください。",
        "Give interim_target.");

    /// <summary>An interim target where the method knows none.</summary>
    public static readonly DiagnosticDescriptor NeedlessInterimTarget = new(
        "IND007", Severity.Error,
        "「{0}」に中間目標がありますが、中間目標を書くのは group: high-impact の指標だけです。",
        "'{0}' has an interim target, which only high-impact projects have.",
        "interim_target を消すか、group を high-impact にしてください。",
        "Remove interim_target, or make the group high-impact.");

    /// <summary>A target on the wrong side of the baseline.</summary>
    public static readonly DiagnosticDescriptor TargetBehindBaseline = new(
        "IND008", Severity.Warning,
        "「{0}」の最終目標（{1}）は、基準値（{2}）より悪い値です。",
        "The final target of '{0}' ('{1}') is worse than its baseline ('{2}').",
        "direction（よくなる向き）と数値を確かめてください。",
        "Check 'direction' and the figures.");

    /// <summary>A value of which it is not said whether it is a forecast.</summary>
    public static readonly DiagnosticDescriptor MissingValueKind = new(
        "IND009", Severity.Error,
        "「{0}」の値が見込値か実績値か分かりません。",
        "It is not said whether the value of '{0}' is a forecast.",
        "value_kind: forecast（見込値）か value_kind: actual（実績値）を書いてください。",
        "Give value_kind: forecast or value_kind: actual.");

    /// <summary>A file that is not named by its fiscal year.</summary>
    public static readonly DiagnosticDescriptor WrongFileName = new(
        "IND010", Severity.Error,
        "ファイル名「{0}」が年度（西暦4けた）ではありません。",
        "The file name '{0}' is no fiscal year of four digits.",
        "令和2年度なら 2020.md と 2020.yml です。",
        "Reiwa 2 is 2020.md and 2020.yml.");

    /// <summary>A year without a table of rows.</summary>
    public static readonly DiagnosticDescriptor MissingTable = new(
        "IND011", Severity.Error,
        "{0}年度の指標の表がありません。",
        "There is no table of indicators for {0}.",
        "content/indicators/{0}.yml を置いてください（行は「rows: ファイル名.csv」で表から取れます）。",
        "Add content/indicators/{0}.yml; its rows may stand in a table (rows: NAME.csv).");

    /// <summary>A table of rows without the year's text.</summary>
    public static readonly DiagnosticDescriptor MissingText = new(
        "IND012", Severity.Error,
        "{0}年度の指標の説明がありません。",
        "There is no text for the indicators of {0}.",
        "content/indicators/{0}.md を置いてください。",
        "Add content/indicators/{0}.md.");

    /// <summary>The rows of a year in two files, .yml and .yaml.</summary>
    public static readonly DiagnosticDescriptor TwoTables = new(
        "IND013", Severity.Error,
        "{0}年度の指標の表が二つあります（{1}）。",
        "There are two tables of indicators for {0} ({1}).",
        "どちらか一方にしてください。",
        "Keep one of the two files.");

    /// <summary>One initiative in two groups.</summary>
    public static readonly DiagnosticDescriptor InitiativeInTwoGroups = new(
        "IND014", Severity.Error,
        "取組「{0}」が「{1}」と「{2}」の両方にあります。",
        "The initiative '{0}' stands both in '{3}' and in '{4}'.",
        "group か initiative を直してください。",
        "Correct 'group' or 'initiative'.");

    /// <summary>An indicator that is measured another way than in the year before.</summary>
    public static readonly DiagnosticDescriptor DefinitionChanged = new(
        "IND015", Severity.Warning,
        "「{0}」の{1}が、{2}年度（{3}）から変わっています（{4}）。",
        "The {5} of '{0}' has changed since {2}: '{6}', now '{7}'.",
        "数え方が変わったのなら、別の id にして履歴を分けてください。",
        "If it is counted another way, give it an id of its own.");

    /// <summary>A printed count that the rows do not bear out.</summary>
    public static readonly DiagnosticDescriptor PrintedCountDiffers = new(
        "IND016", Severity.Error,
        "資料では{0}が{1}ですが、表の行から数えると{2}です。",
        "The paper says that the number of {3} is {1}, the rows make {2}.",
        "表の行が抜けていないか、取組の名前が行によって違わないかを確かめてください。",
        "Look for missing rows and for initiatives spelt in two ways.");

    /// <summary>Marks of progress that are not in the order of their limits.</summary>
    public static readonly DiagnosticDescriptor RatingsOutOfOrder = new(
        "IND017", Severity.Error,
        "「{0}」（{1}から）が、「{2}」（{3}から）より後に書かれています。",
        "'{0}' (from {1}) stands behind '{2}' (from {3}).",
        "progress には、進捗率の大きい方から順に、それぞれ別の from を書いてください。",
        "Give the marks of 'progress' in falling order of 'from'.");

    /// <summary>Progress that has no mark.</summary>
    public static readonly DiagnosticDescriptor ProgressWithoutRating = new(
        "IND018", Severity.Error,
        "進捗率が{0}に届かない指標の記号がありません。",
        "There is no mark for progress below {0}.",
        "progress の最後に、from のない記号を書いてください。",
        "End 'progress' with a mark without 'from'.");

    /// <summary>One symbol for two ratings.</summary>
    public static readonly DiagnosticDescriptor DuplicateRating = new(
        "IND019", Severity.Error,
        "記号「{0}」が、二つの意味で使われています。",
        "The symbol '{0}' stands for two things.",
        "記号を変えてください。unchanged と worse は、書かなければ progress の最後の記号になります。",
        "Change one of the two. Without 'unchanged' and 'worse' the last mark of 'progress' serves for them.");

    /// <summary>A printed symbol that is none of the year's.</summary>
    public static readonly DiagnosticDescriptor UnknownRating = new(
        "IND020", Severity.Error,
        "「{0}」の資料の進捗率の記号「{1}」は、この年度の記号ではありません。",
        "The rating '{1}' of '{0}' is none of this year's.",
        "{2}のどれかにするか、content/indicators/{4}.md の ratings に書き足してください。",
        "Write one of {3}, or add it to 'ratings' in content/indicators/{4}.md.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        SeveralNumbers, OtherUnit, ShareOfNothing, DuplicateId, PrintedSymbolDiffers, MissingInterimTarget, NeedlessInterimTarget,
        TargetBehindBaseline, MissingValueKind, WrongFileName, MissingTable, MissingText, TwoTables,
        InitiativeInTwoGroups, DefinitionChanged, PrintedCountDiffers, RatingsOutOfOrder, ProgressWithoutRating, DuplicateRating,
        UnknownRating,
    ];
}
