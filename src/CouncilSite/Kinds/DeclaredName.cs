using CouncilSite.Text;

namespace CouncilSite.Kinds;

/// <summary>The name of a person or an organisation that a field of the content gives.</summary>
/// <param name="Name">The name as written, with its place.</param>
/// <param name="IsPerson">Whether it is a person's.</param>
public sealed record DeclaredName(Located<string> Name, bool IsPerson = false)
{
    /// <summary>What the same entry says beside it and so tells who is meant: a person's organisation and post, an organisation's person.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>The person's role in the council; null for none.</summary>
    public string? Role { get; init; }
}
