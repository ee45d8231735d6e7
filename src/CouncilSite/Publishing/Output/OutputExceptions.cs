namespace CouncilSite.Publishing.Output;

/// <summary>Another run of the program is writing to the folder.</summary>
/// <param name="processId">The process; null where it does not say.</param>
public sealed class OutputHeldException(int? processId) : IOException($"The output folder is held by process {processId}.")
{
    /// <summary>The process that holds the folder; null where it does not say.</summary>
    public int? ProcessId { get; } = processId;
}

/// <summary>The output folder has files that the program did not write.</summary>
/// <param name="names">Their paths below the folder.</param>
/// <param name="areInTheWay">Whether the site needs their places, so that it cannot be written beside them either.</param>
public sealed class ForeignFilesException(IReadOnlyList<string> names, bool areInTheWay) : Exception($"Foreign files: {string.Join(", ", names)}")
{
    /// <summary>Their paths below the folder.</summary>
    public IReadOnlyList<string> Names { get; } = names;

    /// <summary>Whether the site needs their places, so that it cannot be written beside them either.</summary>
    public bool AreInTheWay { get; } = areInTheWay;
}
