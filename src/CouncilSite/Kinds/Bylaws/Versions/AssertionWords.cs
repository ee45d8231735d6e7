using CouncilSite.Fields;

namespace CouncilSite.Kinds.Bylaws.Versions;

/// <summary>The words of assertions.</summary>
public static class AssertionWords
{
    /// <summary>What provisions rule.</summary>
    public static Vocabulary<AssertionRule> Rules { get; } = new(
        new(AssertionRule.OfficerCount, "officer_count", "役員の人数"),
        new(AssertionRule.SecretariesAtMost, "secretaries_at_most", "幹事の人数の上限"),
        new(AssertionRule.TermYears, "term_years", "役員の任期の年数"),
        new(AssertionRule.FiscalYearFirstMonth, "fiscal_year_first_month", "年度が始まる月"),
        new(AssertionRule.FiscalYearLastMonth, "fiscal_year_last_month", "年度が終わる月"),
        new(AssertionRule.OrdinaryMeetingsPerYear, "ordinary_meetings_per_year", "１年に開く通常総会の回数"),
        new(AssertionRule.Majority, "majority", "過半数による議決"));
}
