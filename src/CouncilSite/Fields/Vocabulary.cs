using System.Collections;
using CouncilSite.Text;

namespace CouncilSite.Fields;

/// <summary>
/// The words for the values of an enumeration: for every value one, each word once. Schemas, readers, pages, open data
/// and themes take them from here.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class Vocabulary<T> : IEnumerable<Word<T>>
    where T : struct, Enum
{
    // Collections of words and objects alone: those of an enumeration would be compiled anew at each start.
    private readonly Word<T>[] _words;
    private readonly Dictionary<object, Word<T>> _byValue;

    /// <summary>Takes the words in the order in which files, pages and data list them.</summary>
    /// <exception cref="ArgumentException">A value has no word, or two; or a word, an English word or a code stands for two values.</exception>
    public Vocabulary(params Word<T>[] words)
    {
        CheckEach("value", word => word.Value.ToString());
        CheckEach("word", word => word.Written);
        CheckEach("English word", word => word.English);
        CheckEach("code", word => word.Code);
        CheckEach("symbol", word => word.Symbol.Length > 0 ? word.Symbol : word.Written);
        if (Enum.GetNames(typeof(T)).Except(words.Select(word => word.Value.ToString())).ToList() is [var missing, ..])
            throw new ArgumentException($"{typeof(T).Name}.{missing} has no word.", nameof(words));
        _words = words;
        _byValue = words.ToDictionary(word => (object)word.Value);
        Type = TypeOf([.. words.Select(word => new Choice(word.Written, word))]);
        SymbolType = TypeOf([.. words.Where(word => word.Symbol.Length > 0).Select(word => new Choice(word.Symbol, word))
            .Concat(words.Select(word => new Choice(word.Written, word))).DistinctBy(choice => choice.Text)]);

        void CheckEach(string name, Func<Word<T>, string> of)
        {
            if (words.GroupBy(of).FirstOrDefault(same => same.Count() > 1) is { } twice)
                throw new ArgumentException($"{typeof(T).Name} has the {name} '{twice.Key}' twice.", nameof(words));
        }
    }

    /// <summary>A field that says one of the words.</summary>
    public FieldType<T> Type { get; }

    /// <summary>
    /// A field that says one of the printed symbols, or the word in its place: Shift_JIS, in which Excel saves tables,
    /// has no ↗ and no ↘.
    /// </summary>
    public FieldType<T> SymbolType { get; }

    /// <summary>The word for a value.</summary>
    public Word<T> Of(T value) => _byValue[value];

    /// <summary>The word for a value, or null for none.</summary>
    public Word<T>? Of(T? value) => value is { } known ? Of(known) : null;

    /// <summary>All words in a row, for explanations: officers 役員、secretaries 幹事会.</summary>
    /// <param name="say">What is said of each.</param>
    /// <param name="separator">What stands between them.</param>
    public string Join(Func<Word<T>, string> say, string separator = "、") => string.Join(separator, _words.Select(say));

    /// <inheritdoc/>
    public IEnumerator<Word<T>> GetEnumerator() => _words.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The word in files that a text can alone mean, which editors and papers write as the label or the symbol; null for none.</summary>
    public string? FindMeant(string text)
    {
        var plain = JapaneseWidth.ToNarrow(text).Trim();
        return _words.Where(word => new[] { word.Written, word.Label, word.ShortLabel, word.English, word.Symbol }
            .Any(name => name.Length > 0 && JapaneseWidth.ToNarrow(name).Equals(plain, StringComparison.OrdinalIgnoreCase))).ToList() is [var only]
            ? only.Written : null;
    }

    private ScalarType<T> TypeOf(Choice[] choices)
    {
        var known = string.Concat(choices.Select(choice => choice.Text == choice.Word.Label ? $"「{choice.Text}」" : $"「{choice.Text}」（{choice.Word.Label}）"));
        return new ScalarType<T>(
            text => Array.Find(choices, choice => choice.Text == text) is { } chosen ? chosen.Word.Value : Parsed<T>.None,
            $"{known}のどれか", $"one of {QuotedWords.Of(choices.Select(choice => choice.Text)).English}",
            writer =>
            {
                writer.WriteStartArray("enum");
                foreach (var choice in choices)
                    writer.WriteStringValue(choice.Text);
                writer.WriteEndArray();
            })
        {
            FindMeant = FindMeant,
            Form = new FieldForm.Choice([.. choices.Select(choice => new FormOption(choice.Text, choice.Word.Label))]),
        };
    }

    private sealed record Choice(string Text, Word<T> Word);
}

/// <summary>What one value of an enumeration is called.</summary>
/// <param name="Value">The value in the program.</param>
/// <param name="Written">The word that files say.</param>
/// <param name="Label">The word for readers, in Japanese.</param>
public sealed record Word<T>(T Value, string Written, string Label)
    where T : struct, Enum
{
    /// <summary>The label where room is short.</summary>
    public string ShortLabel
    {
        get => field ?? Label;
        init;
    }

    /// <summary>What the papers print for it; empty where they print words.</summary>
    public string Symbol { get; init; } = "";

    /// <summary>The word in English messages, and in identifiers such as those of places on a page.</summary>
    public string English
    {
        get => field ?? Written;
        init;
    }

    /// <summary>The value in open data.</summary>
    public string Code
    {
        get => field ?? Written;
        init;
    }
}
