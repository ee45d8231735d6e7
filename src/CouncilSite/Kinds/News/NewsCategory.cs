namespace CouncilSite.Kinds.News;

/// <summary>What a news item is about.</summary>
public enum NewsCategory
{
    /// <summary>Of the council itself.</summary>
    Council,

    /// <summary>General meetings and meetings of the secretaries (総会, 幹事会).</summary>
    Meeting,

    /// <summary>The council's own events.</summary>
    Event,

    /// <summary>The newsletter.</summary>
    Newsletter,

    /// <summary>Members joining and leaving.</summary>
    Member,

    /// <summary>Funding calls (競争的資金の公募).</summary>
    Funding,

    /// <summary>Notices of ministries.</summary>
    Ministry,

    /// <summary>Events of partners.</summary>
    Partner,
}
