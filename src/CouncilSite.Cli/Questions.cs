namespace CouncilSite.Cli;

/// <summary>Asks whoever sits at the terminal; an empty answer leaves it to the program.</summary>
/// <param name="output">Where questions are printed.</param>
/// <param name="answers">Where answers are typed; its end answers all that is left.</param>
/// <param name="phrases">The language of the questions.</param>
internal sealed class Questions(TextWriter output, TextReader answers, Phrases phrases)
{
    /// <summary>The answer, asked for again until it can be read; null where it is left to the program.</summary>
    /// <param name="question">The question, in the language of the questions.</param>
    /// <param name="read">What an answer means; null for nothing.</param>
    public T? Ask<T>(string question, Func<string, T?> read)
        where T : class
    {
        while (true)
        {
            output.Write(phrases.In($"{question}［Enterだけなら、おまかせ］: ", $"{question} [Enter: leave it to the program]: "));
            output.Flush();
            if (answers.ReadLine()?.Trim() is not { Length: > 0 } answer)
                return null;
            if (read(answer) is { } value)
                return value;
            output.WriteLine(phrases.In($"「{answer}」とは書けません。", $"'{answer}' will not do."));
        }
    }

    /// <summary>The same for a number or a day.</summary>
    public T? AskValue<T>(string question, Func<string, T?> read)
        where T : struct =>
        Ask(question, answer => read(answer) is { } value ? new Answer<T>(value) : null)?.Value;

    private sealed record Answer<T>(T Value);
}
