using System.Reflection;
using System.Text.RegularExpressions;
using CouncilSite.Fields;
using CouncilSite.Kinds.Accounts;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Kinds.Members;
using CouncilSite.Kinds.Officers;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds;

/// <summary>What a file can say with a word is said everywhere with the words of one vocabulary.</summary>
public sealed class VocabularyUseTests(RepositorySite site) : IClassFixture<RepositorySite>
{
    private static readonly IReadOnlyList<VocabularyOfProgram> Vocabularies = [.. ValuesOfStatics(typeof(Vocabulary<>)).Select(VocabularyOfProgram.Of)];

    [Fact]
    public void An_enumeration_has_one_vocabulary_with_labels_that_differ()
    {
        Assert.Equal(Vocabularies.Count, Vocabularies.Select(vocabulary => vocabulary.Enumeration).Distinct().Count());
        Assert.All(Vocabularies, vocabulary => Assert.Equal(vocabulary.Words.Count, vocabulary.Words.Select(word => word.Label).Distinct().Count()));
        Assert.All(Vocabularies, vocabulary => Assert.All(vocabulary.Words, word => Assert.NotEmpty(word.Label)));
        Assert.All(Vocabularies, vocabulary => Assert.All(vocabulary.Words, word => Assert.Matches("^[a-z]+([-_][a-z]+)*$", word.English)));
    }

    [Fact]
    public void A_field_that_says_one_of_a_few_values_says_it_in_the_words_of_their_vocabulary()
    {
        var fields = ValuesOfStatics(typeof(Schema<>)).Cast<Schema>().SelectMany(schema => schema.Fields)
            .Select(field => (Field: field, Value: Unwrapped(field.GetType().GetGenericArguments()[0])))
            .Where(field => field.Value.IsEnum)
            .ToList();

        Assert.True(fields.Count >= 18, $"{fields.Count} fields were found.");
        Assert.All(fields, field => Assert.Contains(
            Assert.Single(Vocabularies, vocabulary => vocabulary.Enumeration == field.Value).Types,
            description => field.Field.EnglishTypeDescription.EndsWith(description, StringComparison.Ordinal)));
    }

    [Fact]
    public void Open_data_have_the_codes_of_the_vocabulary_and_their_description_says_what_each_means()
    {
        AssertColumn("accounts-2020", "statement", AccountsWords.Statements);
        AssertColumn("accounts-2020", "side", AccountsWords.Sides);
        AssertColumn("officers", "body", OfficersWords.Bodies);
        AssertColumn("officers", "status", OfficersWords.Statuses);
        AssertColumn("members", "kind", MembersWords.Kinds);
        AssertColumn("indicators-2020", "group", site.Council.Indicators.Groups);
        AssertColumn("indicators-2020", "value_kind", IndicatorWords.ValueKinds);
        AssertColumn("indicators-2020", "direction", IndicatorWords.Directions);
        AssertColumn("indicators-2020", "trend", IndicatorWords.Trends);
        AssertColumn("indicators-2020", "status", IndicatorWords.Statuses);
        AssertColumn("indicators-2020", "covid_effect", IndicatorWords.CovidEffects);
    }

    [Fact]
    public void No_source_says_a_word_for_a_value_besides_its_vocabulary()
    {
        var sources = new[] { "src", "themes" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, folder), "*.cs*", SearchOption.AllDirectories))
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .Select(path => (Path: path, Text: File.ReadAllText(path)))
            .ToList();

        Assert.Empty(
            from vocabulary in Vocabularies
            let mapping = new Regex($@"\b{vocabulary.Enumeration.Name}\.\w+\)?\s*(=>|\?)\s*\(?\$?""(?<word>[^""]*)""")
            from source in sources
            from Match match in mapping.Matches(source.Text)
            where vocabulary.Words.Any(word => word.All.Contains(match.Groups["word"].Value))
            select $"{Path.GetRelativePath(RepositoryFolder.Path, source.Path)}: {match.Value}");
    }

    private void AssertColumn<T>(string table, string column, Vocabulary<T> vocabulary)
        where T : struct, Enum
    {
        var cells = site.Data(table).Select(row => row[column]).Where(cell => cell.Length > 0).Distinct().ToList();
        Assert.NotEmpty(cells);
        Assert.Subset(vocabulary.Select(word => word.Code).ToHashSet(), cells.ToHashSet());
        var description = site.DataDescription(table, column);
        Assert.All(vocabulary, word => Assert.Matches($"{Regex.Escape(word.Code)}.{Regex.Escape(word.Label)}", description));
    }

    // The values of all static fields of a generic type that the library has, whoever sees them.
    private static IEnumerable<object> ValuesOfStatics(Type genericType) =>
        from type in typeof(Schema).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == genericType
        select field.GetValue(null)!;

    private static Type Unwrapped(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var generic && (generic == typeof(Located<>) || generic == typeof(IReadOnlyList<>))
            ? Unwrapped(type.GetGenericArguments()[0])
            : type;

    private sealed record WordOfProgram(string Label, string English, IReadOnlyList<string> All);

    private sealed record VocabularyOfProgram(Type Enumeration, IReadOnlyList<string> Types, IReadOnlyList<WordOfProgram> Words)
    {
        public static VocabularyOfProgram Of(object vocabulary) => (VocabularyOfProgram)typeof(VocabularyOfProgram)
            .GetMethod(nameof(OfTyped), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(vocabulary.GetType().GetGenericArguments())
            .Invoke(null, [vocabulary])!;

        private static VocabularyOfProgram OfTyped<T>(Vocabulary<T> vocabulary)
            where T : struct, Enum =>
            new(typeof(T), [vocabulary.Type.EnglishDescription, vocabulary.SymbolType.EnglishDescription],
                [.. vocabulary.Select(word => new WordOfProgram(word.Label, word.English,
                    [word.Written, word.Label, word.ShortLabel, word.English, word.Code, .. word.Symbol.Length > 0 ? [word.Symbol] : Array.Empty<string>()]))]);
    }
}
