namespace CouncilSite.Razor;

/// <summary>Markup that templates write as it is.</summary>
/// <param name="Html">HTML, already escaped.</param>
public readonly record struct Markup(string Html)
{
    /// <summary>Nothing: what a part returns that has written itself already.</summary>
    public static Markup Nothing { get; } = new("");
}
