namespace CouncilSite.Kinds.Bylaws.Versions;

/// <summary>What pages ask the bylaws for, whatever number the provision has in a version or in another council's bylaws.</summary>
public enum BylawsPart
{
    /// <summary>Who is a member.</summary>
    Membership,

    /// <summary>How one joins.</summary>
    Joining,

    /// <summary>How one leaves.</summary>
    Leaving,

    /// <summary>Who elects the officers.</summary>
    Officers,

    /// <summary>How long officers serve.</summary>
    Term,

    /// <summary>Who appoints the secretaries, and for how long.</summary>
    Secretaries,

    /// <summary>The general meeting.</summary>
    GeneralMeeting,

    /// <summary>The secretaries' meeting.</summary>
    SecretariesMeeting,

    /// <summary>How subcommittees are set up.</summary>
    Subcommittees,

    /// <summary>When the fiscal year begins and ends.</summary>
    FiscalYear,
}
