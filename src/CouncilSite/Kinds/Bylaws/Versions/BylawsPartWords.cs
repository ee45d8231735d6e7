using CouncilSite.Fields;

namespace CouncilSite.Kinds.Bylaws.Versions;

/// <summary>The words of the parts that provisions play.</summary>
public static class BylawsPartWords
{
    /// <summary>What pages ask the bylaws for.</summary>
    public static Vocabulary<BylawsPart> Parts { get; } = new(
        new(BylawsPart.Membership, "membership", "会員の資格"),
        new(BylawsPart.Joining, "joining", "入会"),
        new(BylawsPart.Leaving, "leaving", "退会"),
        new(BylawsPart.Officers, "officers", "役員の選任"),
        new(BylawsPart.Term, "term", "役員の任期"),
        new(BylawsPart.Secretaries, "secretaries", "幹事の委嘱"),
        new(BylawsPart.GeneralMeeting, "general_meeting", "総会"),
        new(BylawsPart.SecretariesMeeting, "secretaries_meeting", "幹事会"),
        new(BylawsPart.Subcommittees, "subcommittees", "部会"),
        new(BylawsPart.FiscalYear, "fiscal_year", "事業年度"));
}
