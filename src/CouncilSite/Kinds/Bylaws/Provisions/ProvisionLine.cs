namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>What a line of the canonical print shows.</summary>
public enum ProvisionLineRole
{
    /// <summary>Nothing: the gap above a provision.</summary>
    Blank,

    /// <summary>A line above the first provision, or of the table of contents.</summary>
    Preface,

    /// <summary>The caption above a provision.</summary>
    Caption,

    /// <summary>The number and the words of a provision.</summary>
    Words,

    /// <summary>A line of a list of labels and counts, or a row of a table.</summary>
    Entry,

    /// <summary>A note of amendments.</summary>
    Note,
}

/// <summary>A line of the canonical print.</summary>
/// <param name="Text">The line, without its line break.</param>
/// <param name="Role">What it shows.</param>
/// <param name="Provision">The provision that it belongs to; null above the first. An article's line has the words of its first paragraph.</param>
public readonly record struct ProvisionLine(string Text, ProvisionLineRole Role, Provision? Provision = null);
