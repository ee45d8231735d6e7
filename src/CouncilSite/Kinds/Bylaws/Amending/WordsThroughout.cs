using CouncilSite.Kinds.Bylaws.Comparison;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>Finds the words that change throughout the main provisions (本則中「A」を「B」に改める).</summary>
internal static class WordsThroughout
{
    // In fewer provisions than this each is named.
    private const int FewestProvisions = 3;

    private const int MostEdits = 3;

    /// <summary>The words that became others in several provisions, those in the most first.</summary>
    public static IReadOnlyList<WordEdit> Of(BylawsComparison comparison)
    {
        var places = new Dictionary<(string Old, string New), HashSet<ProvisionChange>>();
        foreach (var top in comparison.Main.Where(change => !change.IsWhole && !change.IsUnchanged))
        {
            foreach (var change in top.WithDescendants().Where(change => change.IsReworded))
            {
                foreach (var words in TextChange.Compare(change.Old!.Text.Value, change.New!.Text.Value).Where(words => words is { IsUnchanged: false, Old.Length: > 1, New.Length: > 0 }))
                {
                    if (!places.TryGetValue((words.Old, words.New), out var found))
                        places[(words.Old, words.New)] = found = new HashSet<ProvisionChange>(ReferenceEqualityComparer.Instance);
                    found.Add(top);
                }
            }
        }

        return [.. places.Where(place => place.Value.Count >= FewestProvisions && WordEdits.IsQuotable(place.Key.Old) && WordEdits.IsQuotable(place.Key.New))
            .OrderByDescending(place => place.Value.Count).ThenBy(place => place.Key.Old, StringComparer.Ordinal).ThenBy(place => place.Key.New, StringComparer.Ordinal)
            .Take(MostEdits)
            .Select(place => new WordEdit(WordEditKind.Replace, place.Key.Old, place.Key.New))];
    }

    /// <summary>The comparison that is left when the words have been changed in all of the main provisions.</summary>
    public static BylawsComparison Replaced(BylawsComparison comparison, WordEdit edit)
    {
        var replacement = new WordReplacement([edit]);
        var replaced = comparison.Before with { Main = [.. comparison.Before.Main.Select(provision => TreeEdit.WithWords(provision, replacement.In))] };
        return comparison with { Before = replaced, Main = BylawsComparison.Align(replaced.Main, comparison.After.Main) };
    }
}
