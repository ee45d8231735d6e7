namespace CouncilSite.Text;

/// <summary>Words that messages quote in a row, each between the quotes of the message's language.</summary>
/// <param name="Japanese">「会長」「監事」; なし where there are none.</param>
/// <param name="English">'会長', '監事'; none where there are none.</param>
internal sealed record QuotedWords(string Japanese, string English)
{
    /// <summary>Quotes words.</summary>
    public static QuotedWords Of(IEnumerable<string> words)
    {
        var list = words.ToList();
        return list.Count == 0
            ? new("なし", "none")
            : new(string.Concat(list.Select(word => $"「{word}」")), string.Join(", ", list.Select(word => $"'{word}'")));
    }
}
