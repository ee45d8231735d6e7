using CouncilSite.Fields;

namespace CouncilSite.Kinds.Surveys;

/// <summary>The words of surveys.</summary>
public static class SurveysWords
{
    /// <summary>Who is asked.</summary>
    public static Vocabulary<SurveysCategory> Categories { get; } = new(
        new(SurveysCategory.Members, "members", "会員"),
        new(SurveysCategory.Municipalities, "municipalities", "市町村"));
}
