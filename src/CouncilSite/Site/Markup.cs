namespace CouncilSite.Site;

/// <summary>
/// HTML that templates write as it is. It has no constructor that they could call: only what escapes the text that
/// it is made of gives it (templates, Markdown, drawings, structured data), so that text never becomes markup.
/// </summary>
public readonly struct Markup
{
    private readonly string? _html;

    internal Markup(string html) => _html = html;

    /// <summary>Nothing: what a part returns that has written itself already.</summary>
    public static Markup Nothing => default;

    /// <summary>The HTML as text, which templates escape like any other.</summary>
    public override string ToString() => _html ?? "";
}
