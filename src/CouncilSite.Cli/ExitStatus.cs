namespace CouncilSite.Cli;

/// <summary>What the program's exit status says.</summary>
public enum ExitStatus
{
    /// <summary>Done; there may be warnings.</summary>
    Done = 0,

    /// <summary>The content has errors.</summary>
    ContentHasErrors = 1,

    /// <summary>The command line was wrong.</summary>
    WrongUse = 2,

    /// <summary>A fault of the program or the machine.</summary>
    Fault = 3,
}
