using System.Diagnostics.CodeAnalysis;
using CouncilSite.Text;

namespace CouncilSite.Diagnostics;

/// <summary>
/// Keeps a fault of the program at the file that it met: whatever a step throws becomes a diagnostic there, and the
/// other files go on. A net, not a way: content has diagnostics of its own for everything that can be wrong with it.
/// </summary>
public static class FaultBarrier
{
    /// <summary>Runs a step; null, with the fault in the bag, where it throws.</summary>
    /// <param name="diagnostics">Takes the fault.</param>
    /// <param name="place">The file or folder that the step is about.</param>
    /// <param name="step">What to do.</param>
    [SuppressMessage("Design", "CA1031", Justification = "Catching everything is what it is for.")]
    public static T? Run<T>(this DiagnosticBag diagnostics, SourceSpan place, Func<T?> step)
        where T : class
    {
        try
        {
            return step();
        }
        catch (Exception exception)
        {
            // Every exception: nobody cancels a step, so a cancellation is a fault like any other, and a step that ran
            // out of memory has given back what it held. PLINQ wraps what its workers throw.
            Report(diagnostics, place, exception is AggregateException { InnerExceptions: [var first, ..] } ? first : exception);
            return null;
        }
    }

    /// <summary>Runs a step that gives nothing; its fault goes into the bag.</summary>
    public static void Run(this DiagnosticBag diagnostics, SourceSpan place, Action step) =>
        diagnostics.Run<object>(place, () =>
        {
            step();
            return null;
        });

    private static void Report(DiagnosticBag diagnostics, SourceSpan place, Exception exception)
    {
        // Of the stack its top is enough to find the method; the rest names files of the machine that built the program.
        var origin = exception.StackTrace?.Split('\n')[0].Split(" in ")[0].Trim() ?? "";
        diagnostics.Add(ProgramDiagnostics.ProgramFault, place, exception.GetType().Name, exception.Message, origin);
    }
}
