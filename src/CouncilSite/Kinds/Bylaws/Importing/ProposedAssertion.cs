using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Versions;

namespace CouncilSite.Kinds.Bylaws.Importing;

/// <summary>A number that the wording seems to state for other content, for its editor to confirm.</summary>
/// <param name="Rule">What it rules.</param>
/// <param name="Provision">The provision that says so.</param>
/// <param name="Words">Its words.</param>
/// <param name="Value">The number in them; null where the rule has none.</param>
public sealed record ProposedAssertion(AssertionRule Rule, ProvisionAddress Provision, string Words, int? Value)
{
    /// <summary>For its editor: 役員の任期の年数 2（第４条「任期は、２年」）.</summary>
    public string Text => $"{AssertionWords.Rules.Of(Rule).Label}{(Value is { } value ? $" {value}" : "")}（{Provision}「{Words}」）";
}

/// <summary>A post of the officers (役職) that the wording names.</summary>
/// <param name="Role">Its name: 副会長.</param>
/// <param name="Count">How many hold it; null where the wording leaves that open.</param>
public sealed record ProposedPost(string Role, int? Count);
