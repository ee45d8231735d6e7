namespace CouncilSite.Text;

/// <summary>
/// Many known names, to guess which of them misspelt ones were meant to be. Each guess compares a bounded number:
/// the names that begin like the misspelt one and those that end like it.
/// </summary>
public sealed class NameIndex
{
    // On either side of where the name would stand, in either order: up to this many names all are compared.
    private const int Neighbours = 100;

    private readonly string[] _names;
    private readonly string[] _reversed;
    private readonly string[] _byEnding;

    /// <param name="names">The known names.</param>
    public NameIndex(IEnumerable<string> names)
    {
        _names = [.. names.Order(StringComparer.Ordinal)];
        _byEnding = [.. _names];
        _reversed = [.. _names.Select(Reverse)];
        Array.Sort(_reversed, _byEnding, StringComparer.Ordinal);
    }

    /// <summary>The nearest of the names; empty where there are none.</summary>
    public string FindNearest(string name) =>
        NearestName.Find(name, Around(_names, _names, name).Concat(Around(_byEnding, _reversed, Reverse(name))));

    private static IEnumerable<string> Around(string[] names, string[] keys, string key)
    {
        var found = Array.BinarySearch(keys, key, StringComparer.Ordinal);
        var middle = found < 0 ? ~found : found;
        return names[Math.Max(0, middle - Neighbours)..Math.Min(names.Length, middle + Neighbours)];
    }

    private static string Reverse(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        source.CopyTo(target);
        target.Reverse();
    });
}
