namespace CouncilSite.Markdown;

/// <summary>What a page fills into a text that it shows.</summary>
internal enum HtmlGapKind
{
    /// <summary>The address of a link or image, up to the quotation mark behind it: that of the site's sub-path, or a full one.</summary>
    Address,

    /// <summary>Running text, whose mentions become links.</summary>
    Words,

    /// <summary>What kind of file opens, and how large it is.</summary>
    File,
}

/// <summary>A place in rendered HTML whose words depend on the page that shows it.</summary>
/// <param name="Kind">What is filled in.</param>
/// <param name="Start">Where, in the HTML.</param>
/// <param name="Written">The address or the words as written; null where they stand in the HTML as they are.</param>
internal readonly record struct HtmlGap(HtmlGapKind Kind, int Start, string? Written)
{
    /// <summary>Where what is replaced ends; where it begins, unless it is <see cref="HtmlGapKind.Words"/>.</summary>
    public int End { get; init; } = Start;
}
