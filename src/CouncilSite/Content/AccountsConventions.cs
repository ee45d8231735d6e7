using CouncilSite.Fields;

namespace CouncilSite.Content;

/// <summary>What stands before an amount below zero.</summary>
public enum NegativeSign
{
    /// <summary>△1,000.</summary>
    Triangle,

    /// <summary>▲1,000.</summary>
    BlackTriangle,

    /// <summary>-1,000.</summary>
    Minus,
}

/// <summary>Which way round the difference between budget and settlement is taken.</summary>
public enum SettlementDifference
{
    /// <summary>Positive where it is in the council's favour: income is actual less budget, expenditure budget less actual.</summary>
    Favourable,

    /// <summary>Budget less actual on both sides.</summary>
    BudgetLessActual,

    /// <summary>Actual less budget on both sides.</summary>
    ActualLessBudget,
}

/// <summary>The words of the conventions by which accounts are printed.</summary>
public static class AccountsConventions
{
    /// <summary>The signs.</summary>
    public static Vocabulary<NegativeSign> NegativeSigns { get; } = new(
        new(NegativeSign.Triangle, "triangle", "△1,000") { Symbol = "△" },
        new(NegativeSign.BlackTriangle, "black-triangle", "▲1,000") { Symbol = "▲" },
        new(NegativeSign.Minus, "minus", "-1,000") { Symbol = "-" });

    /// <summary>The differences.</summary>
    public static Vocabulary<SettlementDifference> Differences { get; } = new(
        new(SettlementDifference.Favourable, "favourable", "収入は決算額−予算額、支出は予算額−決算額"),
        new(SettlementDifference.BudgetLessActual, "budget-actual", "予算額−決算額"),
        new(SettlementDifference.ActualLessBudget, "actual-budget", "決算額−予算額"));
}
