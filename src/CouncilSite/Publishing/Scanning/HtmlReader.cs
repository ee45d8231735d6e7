namespace CouncilSite.Publishing.Scanning;

/// <summary>An attribute of a start tag, character references decoded.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct HtmlAttribute(string Name, string Value)
{
    /// <summary>The value of the attribute of a name; null for none.</summary>
    public static string? Find(string name, ReadOnlySpan<HtmlAttribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name == name)
                return attribute.Value;
        }

        return null;
    }
}

/// <summary>Takes the tags and texts of a page, one after another.</summary>
internal abstract class HtmlReader
{
    /// <summary>Whether it takes texts at all; where it does not, they may be left out.</summary>
    public abstract bool TakesText { get; }

    /// <summary>Takes a start tag.</summary>
    /// <param name="name">The element's name in lower case.</param>
    /// <param name="attributes">Those attributes that <see cref="Links.LinkAttributes.Matters"/>; of those with one name the first.</param>
    public abstract void Start(ReadOnlySpan<char> name, ReadOnlySpan<HtmlAttribute> attributes);

    /// <summary>Takes an end tag.</summary>
    public abstract void End(ReadOnlySpan<char> name);

    /// <summary>Takes a run of text, character references decoded; scripts are none.</summary>
    public abstract void Text(ReadOnlySpan<char> text);
}
