using AngleSharp.Dom;

namespace CouncilSite.WebPages;

/// <summary>What becomes of the addresses in a page that moves.</summary>
internal interface IMovedTargets
{
    /// <summary>Where a link leads from now on; null where it leads nowhere any more.</summary>
    string? Link(string address);

    /// <summary>Where a picture stands from now on; null where it is not at hand.</summary>
    string? Picture(string address);

    /// <summary>Tells of something that cannot be taken over.</summary>
    void LeaveOut(IElement element);
}
