using System.Globalization;
using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Surveys;

/// <summary>What must hold of surveys.</summary>
internal static class SurveysRules
{
    public static void Check(SurveysArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var fields in archive.Surveys.Select(survey => survey.Fields).Where(fields => fields.Answered.Value > fields.Asked))
        {
            diagnostics.Add(SurveysDiagnostics.MoreAnswersThanAsked, fields.Answered.Span,
                fields.Answered.Value.ToString(CultureInfo.InvariantCulture), fields.Asked.ToString(CultureInfo.InvariantCulture));
        }
    }
}
