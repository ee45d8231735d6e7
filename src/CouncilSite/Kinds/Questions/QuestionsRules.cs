using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Questions;

/// <summary>What must hold of open questions.</summary>
internal static class QuestionsRules
{
    public static void Check(QuestionList list, DiagnosticBag diagnostics)
    {
        foreach (var (before, question) in list.Questions.Zip(list.Questions.Skip(1)))
        {
            if (before.Order.Value == question.Order.Value)
                diagnostics.Add(QuestionsDiagnostics.DuplicateOrder, question.Order.Span, $"{question.Order.Value}", before.Order.Span.Place);
        }

        foreach (var question in list.Questions.Where(question => question.Readings.Value.Count < 2))
            diagnostics.Add(QuestionsDiagnostics.TooFewReadings, question.Readings.Span, $"{question.Readings.Value.Count}");
    }
}
