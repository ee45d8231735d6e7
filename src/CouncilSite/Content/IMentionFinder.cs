using CouncilSite.Markdown;

namespace CouncilSite.Content;

/// <summary>Finds in running text what names a thing of one kind and so becomes a link, such as 協議会規約第５条第２項.</summary>
public interface IMentionFinder
{
    /// <summary>Whether a text, or a part of it, may mention anything: where not, nothing else is asked.</summary>
    bool MayFindIn(ReadOnlySpan<char> text);

    /// <summary>The mentions in a text, in order, none overlapping.</summary>
    /// <param name="text">Running text.</param>
    /// <param name="council">All that is known.</param>
    /// <param name="date">The day that the text is of: it decides which version a mention means.</param>
    IReadOnlyList<Mention> Find(string text, Council council, DateOnly date);
}
