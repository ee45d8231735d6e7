using CouncilSite.Addresses;

namespace CouncilSite.Kinds.Questions;

/// <summary>The addresses of open questions.</summary>
public static class QuestionsRoutes
{
    /// <summary>The folder below content/, and the address.</summary>
    public const string Folder = "questions";

    /// <summary>The list of open questions.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);
}
