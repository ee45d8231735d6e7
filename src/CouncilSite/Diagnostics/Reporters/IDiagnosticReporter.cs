namespace CouncilSite.Diagnostics.Reporters;

/// <summary>Prints the faults of a build.</summary>
public interface IDiagnosticReporter
{
    /// <summary>Prints faults in the order given.</summary>
    void Report(IReadOnlyList<Diagnostic> diagnostics);
}
