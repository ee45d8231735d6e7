namespace CouncilSite.Kinds.Surveys;

/// <summary>Who is asked in a survey.</summary>
public enum SurveysCategory
{
    /// <summary>The council's members.</summary>
    Members,

    /// <summary>Municipalities.</summary>
    Municipalities,
}
