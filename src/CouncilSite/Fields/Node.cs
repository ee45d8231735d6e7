using CouncilSite.Text;

namespace CouncilSite.Fields;

/// <summary>A YAML value that knows where it stands.</summary>
/// <param name="Span">The characters that it is written with.</param>
public abstract record Node(SourceSpan Span);

/// <summary>A single value, as text; what it means is for the field to say.</summary>
/// <param name="Text">The text, after YAML's quoting and folding.</param>
/// <param name="IsPlain">Whether it was written without quotes or block marks.</param>
/// <param name="Span">The characters that it is written with.</param>
public sealed record ScalarNode(string Text, bool IsPlain, SourceSpan Span) : Node(Span)
{
    /// <summary>The rows of the CSV table that the value names; null where it names none.</summary>
    public ListNode? Table { get; init; }

    /// <summary>The file that a value was probably meant to name which names a table that is not there; empty where none comes near.</summary>
    public string NearestTable { get; init; } = "";

    /// <summary>Whether the value was left out: nothing, also in quotes, as forms write it, or <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsEmpty => Text.Length == 0 || (IsPlain && Text is "~" or "null");
}

/// <summary>A list.</summary>
public sealed record ListNode(IReadOnlyList<Node> Items, SourceSpan Span) : Node(Span);

/// <summary>Keys with values, in the order of the file; a key may stand twice, which the reader reports.</summary>
public sealed record MappingNode(IReadOnlyList<MappingEntry> Entries, SourceSpan Span) : Node(Span);

/// <summary>One key with its value.</summary>
public sealed record MappingEntry(ScalarNode Key, Node Value);
