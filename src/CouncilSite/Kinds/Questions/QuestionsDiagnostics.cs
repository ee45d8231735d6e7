using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Questions;

/// <summary>What can be wrong with open questions.</summary>
public static class QuestionsDiagnostics
{
    /// <summary>Two questions with one number.</summary>
    public static readonly DiagnosticDescriptor DuplicateOrder = new(
        "QUE001", Severity.Error,
        "番号{0}の問いがもう一つあります（{1}）。",
        "Another question has the number {0} ({1}).",
        "order に別の番号を付けてください。",
        "Give another number in 'order'.");

    /// <summary>A question with fewer than two readings.</summary>
    public static readonly DiagnosticDescriptor TooFewReadings = new(
        "QUE002", Severity.Error,
        "読み方が{0}しかありません。",
        "There is only {0} reading.",
        "食い違う記載、または書かれていないことを含めて、二つ以上書いてください。",
        "Write at least two, one of which may be that nothing is said.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [DuplicateOrder, TooFewReadings];
}
