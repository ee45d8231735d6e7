namespace CouncilSite.Publishing.Scanning;

/// <summary>Strings that are met again and again, such as the addresses of menus: one of each is enough. For one thread.</summary>
internal sealed class StringPool
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _strings = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The one string with these characters.</summary>
    public string Get(ReadOnlySpan<char> characters)
    {
        if (_strings.TryGetValue(characters, out var known))
            return known;
        _strings.Add(characters);
        return _strings.TryGetValue(characters, out known) ? known : characters.ToString();
    }
}
