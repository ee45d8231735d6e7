using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Surveys;

/// <summary>What can be wrong with surveys.</summary>
public static class SurveysDiagnostics
{
    /// <summary>More answers than were asked.</summary>
    public static readonly DiagnosticDescriptor MoreAnswersThanAsked = new(
        "SUR001", Severity.Error,
        "回答の数（{0}）が、尋ねた数（{1}）より多くなっています。",
        "There are more answers ({0}) than were asked ({1}).",
        "asked と answered を確かめてください。",
        "Look at 'asked' and 'answered'.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [MoreAnswersThanAsked];
}
