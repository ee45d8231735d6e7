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

    /// <summary>Where the reference stands in the source of the older version.</summary>
    public int SourceOffset { get; init; }

    /// <summary>All of them, in the order of the text.</summary>
    /// <param name="comparison">The two versions side by side.</param>
    /// <param name="before">The references of the older.</param>
    /// <param name="after">The references of the newer.</param>
    public static IReadOnlyList<ConsequentialAmendment> Find(BylawsComparison comparison, ReferenceResolver before, ReferenceResolver after)
    {
        var pairs = comparison.All.SelectMany(change => change.WithDescendants());
        return [.. pairs.Where(pair => !pair.IsWhole).SelectMany(pair => Find(pair.Old!, pair.New!, comparison, before, after))];
    }

    /// <summary>Where what an anchor of the older version means stands in the newer; null where it has gone, with all that stood in it.</summary>
    internal static string? Moved(string anchor, BylawsComparison comparison) =>
        anchor.EndsWith(Proviso, StringComparison.Ordinal)
            ? comparison.Moves.GetValueOrDefault(anchor[..^Proviso.Length]) is { } moved ? moved + Proviso : null
            : comparison.Moves.GetValueOrDefault(anchor);

    /// <summary>第６条, 第６条ただし書: how a text cites an anchor; null for none.</summary>
    internal static string? Cited(string? anchor) => anchor is null ? null
        : anchor.EndsWith(Proviso, StringComparison.Ordinal) ? ProvisionAddress.OfAnchor(anchor[..^Proviso.Length]) + "ただし書"
        : ProvisionAddress.OfAnchor(anchor)?.ToString();

    private static IEnumerable<ConsequentialAmendment> Find(
        Provision old, Provision amended, BylawsComparison comparison, ReferenceResolver before, ReferenceResolver after)
    {
        var left = after.FindIn(amended).Select(reference => (Words: WordsOf(amended, reference), reference.Anchor)).ToList();
        foreach (var reference in before.FindIn(old).Where(reference => reference.Anchor is not null))
        {
            var words = WordsOf(old, reference);
            var now = left.FindIndex(other => other.Words == words);
            if (now < 0)
                continue;
            var becomes = Moved(reference.Anchor!, comparison);
            if (left[now].Anchor != becomes)
                yield return new ConsequentialAmendment(amended, words, Cited(becomes)) { SourceOffset = old.Text.OffsetAt(reference.Start) };
            left.RemoveAt(now);
        }
    }

    private static string WordsOf(Provision provision, Reference reference) => provision.Text.Value.Substring(reference.Start, reference.Length);
}
