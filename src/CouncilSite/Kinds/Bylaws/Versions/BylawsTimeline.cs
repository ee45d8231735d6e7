using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Versions;

/// <summary>A step in the history of the bylaws, as a supplementary provision records it.</summary>
/// <param name="Date">When the step took effect.</param>
/// <param name="Event">What it was: 制定 or 改正.</param>
/// <param name="Version">The version that came of it; null where its text is not kept here.</param>
public sealed record BylawsStep(EffectiveDate Date, string Event, BylawsVersion? Version)
{
    /// <summary>
    /// The steps in order. The newest version's supplementary provisions tell all of them, those before the
    /// oldest kept text included: the first brought the bylaws into force, each later one an amendment.
    /// </summary>
    public static IReadOnlyList<BylawsStep> History(BylawsRegister register)
    {
        if (register.Versions is not [.., var newest])
            return [];
        var steps = newest.Provisions.Supplements.Select(SupplementDate.Of).OfType<SupplementDate>().Select((date, index) =>
            new BylawsStep(date.Date, index == 0 ? "制定" : "改正", register.Versions.FirstOrDefault(version => version.FrontMatter.InForce.Value == date.Date)));
        return [.. steps];
    }
}
