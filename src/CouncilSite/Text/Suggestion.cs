namespace CouncilSite.Text;

/// <summary>What a hint says of the name that a misspelt one was probably meant to be; nothing where none comes near.</summary>
/// <param name="Japanese">A sentence, or nothing.</param>
/// <param name="English">The same in English, with a space after it.</param>
public sealed record Suggestion(string Japanese, string English)
{
    /// <summary>Nothing to suggest.</summary>
    public static Suggestion None { get; } = new("", "");

    /// <summary>The nearest of some names, where it is near.</summary>
    public static Suggestion Of(string name, string nearest, string label = "") => NearestName.IsNear(name, nearest) ? To(nearest, label) : None;

    /// <summary>A name that was meant.</summary>
    /// <param name="name">The name.</param>
    /// <param name="label">What it stands for, to make sure; empty for nothing.</param>
    public static Suggestion To(string name, string label = "") => new(
        $"「{name}」{(label.Length > 0 ? $"（{label}）" : "")}の書き間違いではありませんか。",
        $"Did you mean '{name}'{(label.Length > 0 ? $" ('{label}')" : "")}? ");
}
