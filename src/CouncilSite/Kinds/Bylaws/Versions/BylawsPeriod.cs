namespace CouncilSite.Kinds.Bylaws.Versions;

/// <summary>Days on which one version of the bylaws held.</summary>
/// <param name="From">The first.</param>
/// <param name="Until">The last; null where no later version is fixed.</param>
/// <param name="Version">The version; null where its text is not kept here.</param>
public sealed record BylawsPeriod(DateOnly From, DateOnly? Until, BylawsVersion? Version)
{
    /// <summary>All periods in order, from the first day that a 附則 tells on.</summary>
    public static IReadOnlyList<BylawsPeriod> Of(BylawsRegister register)
    {
        var days = BylawsStep.History(register).Select(step => step.Date.Day).Concat(register.Versions.Select(version => version.InForce))
            .OfType<DateOnly>().Distinct().Order().ToArray();
        return [.. days.Select((day, index) => new BylawsPeriod(
            day, index + 1 < days.Length ? days[index + 1].AddDays(-1) : null, register.Versions.FirstOrDefault(version => version.InForce == day)))];
    }
}
