using CouncilSite.Publishing.Output;

namespace CouncilSite.Writer;

/// <summary>A disk as other systems have it: folders cannot be exchanged.</summary>
internal sealed class DiskWithoutExchange : Disk
{
    /// <inheritdoc/>
    public override bool CanExchange => false;
}
