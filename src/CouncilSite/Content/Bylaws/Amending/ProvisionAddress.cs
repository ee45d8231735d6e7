using System.Collections.Immutable;
using CouncilSite.Content.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Content.Bylaws.Amending;

/// <summary>One step down to a provision. A supplementary provision has the number 0 where it is the only one.</summary>
public readonly record struct AddressStep(ProvisionKind Kind, ProvisionNumber Number);

/// <summary>
/// Where an amendment acts: 第８条第２項第３号. An article with one paragraph is cited without it (第３条第４号).
/// </summary>
/// <param name="Steps">From the article or 附則 down.</param>
public sealed record ProvisionAddress(ImmutableArray<AddressStep> Steps)
{
    /// <summary>The rank of what is meant.</summary>
    public ProvisionKind Kind => Steps[^1].Kind;

    /// <summary>The address of a provision one rank down.</summary>
    public ProvisionAddress Child(ProvisionKind kind, ProvisionNumber number) => new(Steps.Add(new AddressStep(kind, number)));

    /// <summary>As a text cites it.</summary>
    public override string ToString() => string.Concat(Steps.Select(Text));

    private static string Text(AddressStep step) => step switch
    {
        { Kind: ProvisionKind.Supplement, Number.Main: 0 } => "附則",
        { Kind: ProvisionKind.Supplement } => $"附則（第{JapaneseNumeral.Wide(step.Number.Main)}）",
        _ => ProvisionNames.Of(step.Kind, step.Number),
    };

    /// <inheritdoc/>
    public bool Equals(ProvisionAddress? other) => other is not null && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => Steps.Aggregate(0, HashCode.Combine);
}
