namespace CouncilSite.Publishing.ExternalLinks;

/// <summary>Why an address of another site leads nowhere.</summary>
public enum LinkFault
{
    /// <summary>Its host says that there is no such page (404, 410).</summary>
    NotFound,

    /// <summary>Its host refuses it in another way (other statuses from 400).</summary>
    Refused,

    /// <summary>Its host fails (statuses from 500), also when asked again.</summary>
    Failing,

    /// <summary>There is no such host, or it cannot be reached.</summary>
    Unreachable,

    /// <summary>Its host does not answer in time.</summary>
    Silent,

    /// <summary>It leads in a circle.</summary>
    Circle,
}

/// <summary>What came of asking for an address.</summary>
/// <param name="Fault">Why it leads nowhere; null where it leads somewhere, or where its host tells robots nothing.</param>
/// <param name="MovedTo">The address that has taken its place for good; null where it stands.</param>
public sealed record LinkAnswer(LinkFault? Fault, string? MovedTo = null)
{
    /// <summary>A page is there.</summary>
    public static LinkAnswer Sound { get; } = new((LinkFault?)null);

    internal static string JapaneseOf(LinkFault fault) => fault switch
    {
        LinkFault.NotFound => "ページがありません",
        LinkFault.Refused => "断られました",
        LinkFault.Failing => "相手のサーバーの誤りです",
        LinkFault.Unreachable => "サーバーにつながりません",
        LinkFault.Silent => "返事がありません",
        _ => "転送が終わりません",
    };

    internal static string EnglishOf(LinkFault fault) => fault switch
    {
        LinkFault.NotFound => "there is no such page",
        LinkFault.Refused => "its host refuses it",
        LinkFault.Failing => "its host fails",
        LinkFault.Unreachable => "its host cannot be reached",
        LinkFault.Silent => "its host does not answer",
        _ => "it leads in a circle",
    };
}
