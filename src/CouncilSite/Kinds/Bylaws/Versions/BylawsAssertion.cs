using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Versions;

/// <summary>The numbers of the bylaws that other content must respect.</summary>
public enum AssertionRule
{
    /// <summary>How many officers a post has; held against the registers by the officers' own rules.</summary>
    OfficerCount,

    /// <summary>How many secretaries there may be; held against the registers by the officers' own rules.</summary>
    SecretariesAtMost,

    /// <summary>How many years the officers serve.</summary>
    TermYears,

    /// <summary>The month in which the fiscal year begins.</summary>
    FiscalYearFirstMonth,

    /// <summary>The month in which the fiscal year ends.</summary>
    FiscalYearLastMonth,

    /// <summary>How many ordinary general meetings a year has.</summary>
    OrdinaryMeetingsPerYear,

    /// <summary>Resolutions need more than half of those present; it has no number.</summary>
    Majority,
}

/// <summary>What an editor says that the bylaws state, and where.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Rule">What it rules.</param>
/// <param name="Words">The words in it that say so.</param>
/// <param name="Value">The number in those words; null where the rule has none.</param>
public sealed record BylawsAssertion(Located<ProvisionAddress> Provision, AssertionRule Rule, Located<string> Words, Located<int>? Value);
