using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Surveys;

/// <summary>All surveys.</summary>
/// <param name="Surveys">Every survey, newest first.</param>
public sealed record SurveysArchive(IReadOnlyList<Survey> Surveys)
{
    /// <summary>The surveys whose day has come, newest first.</summary>
    public IReadOnlyList<Survey> PublishedOn(DateOnly today) => [.. Surveys.Where(survey => survey.Fields.Date <= today)];
}

/// <summary>One survey.</summary>
/// <param name="Slug">The last part of its address: its file name.</param>
/// <param name="Fields">The fields.</param>
/// <param name="Source">Its file.</param>
/// <param name="Body">Its text.</param>
public sealed record Survey(string Slug, SurveyFields Fields, SourceFile Source, MarkdownText Body)
{
    /// <summary>Its page.</summary>
    public Route Route => SurveysRoutes.Survey(Slug);
}

/// <summary>The fields of a survey's file.</summary>
/// <param name="Title">What was asked about.</param>
/// <param name="Date">The day on which it was closed, in Asia/Tokyo.</param>
/// <param name="Category">Who was asked.</param>
/// <param name="Asked">How many were asked.</param>
/// <param name="Answered">How many of them answered.</param>
public sealed record SurveyFields(string Title, DateOnly Date, SurveysCategory Category, int Asked, Located<int> Answered);

/// <summary>The council's surveys.</summary>
public static class SurveysOfCouncil
{
    extension(Council council)
    {
        /// <summary>All surveys.</summary>
        public SurveysArchive Surveys => council.Get<SurveysArchive>();
    }
}
