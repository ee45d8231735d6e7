using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Comparison;

/// <summary>
/// Finds which provision of the old version each of the new one continues, in order, through insertions, deletions
/// and renumbering: the pairing with the greatest sum of likenesses.
/// </summary>
internal static class ProvisionAlignment
{
    // Below this two provisions are one only if they bear the same number.
    private const double LeastLikeness = 0.45;

    // What an equal number adds: it decides between equals and pairs a provision that was replaced as a whole.
    private const double NumberBonus = 0.05;

    // So many pairs are compared each with each.
    private const int MostCompared = 10_000;

    public static ImmutableArray<ProvisionChange> Align(ImmutableArray<Provision> before, ImmutableArray<Provision> after)
    {
        var olds = before.Select(provision => new Profile(provision)).ToArray();
        var news = after.Select(provision => new Profile(provision)).ToArray();
        var (head, tail) = (0, 0);
        while (head < olds.Length && head < news.Length && olds[head].IsSame(news[head]))
            head++;
        while (tail < olds.Length - head && tail < news.Length - head && olds[^(tail + 1)].IsSame(news[^(tail + 1)]))
            tail++;
        var changes = ImmutableArray.CreateBuilder<ProvisionChange>();
        for (var i = 0; i < head; i++)
            changes.Add(Pair(olds[i].Provision, news[i].Provision));
        AlignMiddle(olds.AsSpan()[head..^tail], news.AsSpan()[head..^tail], changes);
        for (var i = tail; i > 0; i--)
            changes.Add(Pair(olds[^i].Provision, news[^i].Provision));
        return changes.ToImmutable();
    }

    // Provisions that stand word for word once in both versions pin the rest down, so that long laws stay quick.
    private static void AlignMiddle(ReadOnlySpan<Profile> olds, ReadOnlySpan<Profile> news, ImmutableArray<ProvisionChange>.Builder changes)
    {
        if ((long)olds.Length * news.Length <= MostCompared)
        {
            AlignEach(olds, news, changes);
            return;
        }

        var (i, j) = (0, 0);
        foreach (var (old, next) in CommonSubsequence.Of([.. olds], [.. news], profile => profile.Words))
        {
            AlignGap(olds[i..old], news[j..next], changes);
            changes.Add(Pair(olds[old].Provision, news[next].Provision));
            (i, j) = (old + 1, next + 1);
        }

        AlignGap(olds[i..], news[j..], changes);
    }

    // Between two pins likeness decides, or, in a gap too long to compare each with each, the number.
    private static void AlignGap(ReadOnlySpan<Profile> olds, ReadOnlySpan<Profile> news, ImmutableArray<ProvisionChange>.Builder changes)
    {
        if ((long)olds.Length * news.Length <= MostCompared)
        {
            AlignEach(olds, news, changes);
            return;
        }

        var (i, j) = (0, 0);
        foreach (var (old, next) in CommonSubsequence.Of([.. olds], [.. news], profile => $"{profile.Provision.Kind} {profile.Provision.Number}"))
        {
            AlignEach(olds[i..old], [], changes);
            AlignEach([], news[j..next], changes);
            changes.Add(Pair(olds[old].Provision, news[next].Provision));
            (i, j) = (old + 1, next + 1);
        }

        AlignEach(olds[i..], [], changes);
        AlignEach([], news[j..], changes);
    }

    private static void AlignEach(ReadOnlySpan<Profile> olds, ReadOnlySpan<Profile> news, ImmutableArray<ProvisionChange>.Builder changes)
    {
        // best[i, j]: the greatest sum of likenesses of olds from i on and news from j on.
        var best = new double[olds.Length + 1, news.Length + 1];
        var likeness = new double[olds.Length, news.Length];
        for (var i = olds.Length - 1; i >= 0; i--)
        {
            for (var j = news.Length - 1; j >= 0; j--)
            {
                likeness[i, j] = olds[i].Likeness(news[j]);
                best[i, j] = Math.Max(likeness[i, j] + best[i + 1, j + 1], Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        for (var (i, j) = (0, 0); i < olds.Length || j < news.Length;)
        {
            if (i < olds.Length && j < news.Length && likeness[i, j] > 0 && best[i, j] == likeness[i, j] + best[i + 1, j + 1])
                changes.Add(Pair(olds[i++].Provision, news[j++].Provision));
            else if (i < olds.Length && (j == news.Length || best[i, j] == best[i + 1, j]))
                changes.Add(new ProvisionChange(olds[i++].Provision, null, []));
            else
                changes.Add(new ProvisionChange(null, news[j++].Provision, []));
        }
    }

    private static ProvisionChange Pair(Provision before, Provision after) => new(before, after, Align(before.Children, after.Children));

    /// <summary>A provision with what its likeness to others is measured by: pairs of neighbouring characters.</summary>
    private sealed class Profile(Provision provision)
    {
        private Dictionary<(char, char), int>? _pairs;

        public Provision Provision { get; } = provision;

        public string Words { get; } = string.Concat(provision.WithDescendants().SelectMany(part => part.Fragments.Prepend(part.Caption)));

        private Dictionary<(char, char), int> Pairs => _pairs ??= CountPairs();

        public bool IsSame(Profile other) => IsAlike(other) && Words == other.Words;

        /// <summary>From 0 to 1.05; 0 where the two are not one provision.</summary>
        public double Likeness(Profile other)
        {
            if (Provision.Kind != other.Provision.Kind || AreOfTwoDays(Provision, other.Provision))
                return 0;
            // The number of a 附則 is its place alone.
            var bonus = Provision.Number == other.Provision.Number && Provision.Kind != ProvisionKind.Supplement ? NumberBonus : 0;
            if (Words == other.Words)
                return 1 + bonus;
            var common = 0;
            foreach (var (pair, count) in Pairs)
                common += Math.Min(count, other.Pairs.GetValueOrDefault(pair));
            var likeness = 2.0 * common / Math.Max(1, Words.Length + other.Words.Length - 2);
            return likeness >= LeastLikeness ? likeness + bonus : bonus * (1 + likeness);
        }

        // Two 附則 that bring the bylaws into force on different days are two, however alike their words.
        private static bool AreOfTwoDays(Provision one, Provision other) =>
            one.Kind == ProvisionKind.Supplement && SupplementDate.Of(one)?.Date.Day is { } day && SupplementDate.Of(other)?.Date.Day is { } next && day != next;

        private bool IsAlike(Profile other) => Provision.Kind == other.Provision.Kind && Provision.Number == other.Provision.Number;

        private Dictionary<(char, char), int> CountPairs()
        {
            var pairs = new Dictionary<(char, char), int>();
            for (var i = 1; i < Words.Length; i++)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(pairs, (Words[i - 1], Words[i]), out _)++;
            return pairs;
        }
    }
}
