using System.Collections.Immutable;
using CouncilSite.Content.Bylaws.Provisions;

namespace CouncilSite.Content.Bylaws.Comparison;

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
        AlignMiddle(olds[head..^tail], news[head..^tail], changes);
        for (var i = tail; i > 0; i--)
            changes.Add(Pair(olds[^i].Provision, news[^i].Provision));
        return changes.ToImmutable();
    }

    private static void AlignMiddle(Profile[] olds, Profile[] news, ImmutableArray<ProvisionChange>.Builder changes)
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
    private sealed class Profile
    {
        private readonly string _words;
        private readonly Dictionary<(char, char), int> _pairs = [];

        public Profile(Provision provision)
        {
            Provision = provision;
            _words = string.Concat(provision.WithDescendants().SelectMany(part => part.Fragments.Prepend(part.Caption)));
            for (var i = 1; i < _words.Length; i++)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (_words[i - 1], _words[i]), out _)++;
        }

        public Provision Provision { get; }

        public bool IsSame(Profile other) => Provision.Number == other.Provision.Number && _words == other._words;

        /// <summary>From 0 to 1.05; 0 where the two are not one provision.</summary>
        public double Likeness(Profile other)
        {
            var bonus = Provision.Number == other.Provision.Number ? NumberBonus : 0;
            if (_words == other._words)
                return 1 + bonus;
            var common = 0;
            foreach (var (pair, count) in _pairs)
                common += Math.Min(count, other._pairs.GetValueOrDefault(pair));
            var likeness = 2.0 * common / Math.Max(1, _words.Length + other._words.Length - 2);
            return likeness >= LeastLikeness ? likeness + bonus : bonus * (1 + likeness);
        }
    }
}
