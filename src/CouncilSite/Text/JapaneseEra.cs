namespace CouncilSite.Text;

/// <summary>元号.</summary>
/// <param name="Name">Its name.</param>
/// <param name="English">Its name in Latin letters.</param>
/// <param name="Begin">Its first day.</param>
public sealed record JapaneseEra(string Name, string English, DateOnly Begin)
{
    /// <summary>The year of the era that a day of it lies in, from 1.</summary>
    public int YearOf(DateOnly date) => date.Year - Begin.Year + 1;
}
