using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.References;

/// <summary>A reference that an amendment left as it was although what it means has moved or gone (ハネ改正).</summary>
/// <param name="Provision">The provision, as amended, whose words refer.</param>
/// <param name="Words">The reference: 第５条, 前条.</param>
/// <param name="Becomes">How what it meant is cited now; null where it was removed.</param>
public sealed record ConsequentialAmendment(Provision Provision, string Words, string? Becomes)
{
    private const string Proviso = "-proviso";

    /// <summary>All of them, in the order of the text.</summary>
    /// <param name="comparison">The two versions side by side.</param>
    /// <param name="before">The references of the older.</param>
    /// <param name="after">The references of the newer.</param>
    public static IReadOnlyList<ConsequentialAmendment> Find(BylawsComparison comparison, ReferenceResolver before, ReferenceResolver after)
    {
        var pairs = comparison.All.SelectMany(change => change.WithDescendants());
        return [.. pairs.Where(pair => !pair.IsWhole).SelectMany(pair => Find(pair.Old!, pair.New!, comparison.Moves, before, after))];
    }

    private static IEnumerable<ConsequentialAmendment> Find(
        Provision old, Provision amended, IReadOnlyDictionary<string, string?> moves, ReferenceResolver before, ReferenceResolver after)
    {
        var left = after.FindIn(amended).Select(reference => (Words: WordsOf(amended, reference), reference.Anchor)).ToList();
        foreach (var reference in before.FindIn(old).Where(reference => reference.Anchor is not null))
        {
            var words = WordsOf(old, reference);
            var now = left.FindIndex(other => other.Words == words);
            if (now < 0)
                continue;
            var isProviso = reference.Anchor!.EndsWith(Proviso, StringComparison.Ordinal);
            var target = isProviso ? reference.Anchor[..^Proviso.Length] : reference.Anchor;
            // What stands in a provision that was removed has gone with it.
            var becomes = moves.GetValueOrDefault(target);
            if (left[now].Anchor != becomes + (isProviso ? Proviso : ""))
                yield return new ConsequentialAmendment(amended, words, becomes is null ? null : ProvisionAddress.OfAnchor(becomes) + (isProviso ? "ただし書" : ""));
            left.RemoveAt(now);
        }
    }

    private static string WordsOf(Provision provision, Reference reference) => provision.Text.Value.Substring(reference.Start, reference.Length);
}
