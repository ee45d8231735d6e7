using CouncilSite.Text;

namespace CouncilSite.Kinds.Questions;

/// <summary>All open questions, in the order in which the page lists them.</summary>
public sealed record QuestionList(IReadOnlyList<Question> Questions)
{
    private readonly ILookup<string, Question> _byPage = Index(Questions, about => about.Split('#')[0]);
    private readonly ILookup<string, Question> _byPlace = Index(Questions, about => about);

    /// <summary>The questions about a page of the site, or about a place on it.</summary>
    /// <param name="address">Root-relative address, without a fragment.</param>
    public IReadOnlyList<Question> About(string address) => [.. _byPage[address]];

    /// <summary>The questions about one place on a page.</summary>
    /// <param name="address">Root-relative address with its fragment: <c>/accounts/2020/#fees</c>.</param>
    public IReadOnlyList<Question> AboutPlace(string address) => [.. _byPlace[address]];

    // A question that names several places of a page is one question about it.
    private static ILookup<string, Question> Index(IReadOnlyList<Question> questions, Func<string, string> key) =>
        questions.SelectMany(question => question.About.Select(about => key(about.Value)).Distinct(), (question, address) => (question, address))
            .ToLookup(pair => pair.address, pair => pair.question);
}

/// <summary>Something that the meeting papers leave open or say in two ways. The site shows it and chooses nothing in silence.</summary>
/// <param name="Slug">Its file name, the anchor on the page of questions.</param>
/// <param name="Order">Its number on that page.</param>
/// <param name="Title">The question.</param>
/// <param name="Summary">What is open about it, in a sentence.</param>
/// <param name="Readings">What the papers say, and where.</param>
/// <param name="Shown">What the site shows meanwhile.</param>
/// <param name="About">Addresses of the pages, or of the places on them, that the question is about.</param>
/// <param name="Source">Its file.</param>
public sealed record Question(
    string Slug, Located<int> Order, string Title, string Summary, Located<IReadOnlyList<Reading>> Readings, string Shown,
    IReadOnlyList<Located<string>> About, SourceFile Source)
{
    /// <summary>Where the question stands on the site.</summary>
    public string Address => QuestionsRoutes.Index.At(Slug);
}

/// <summary>One way in which the papers say it.</summary>
/// <param name="Text">What they say.</param>
/// <param name="Where">Where they say it.</param>
public sealed record Reading(string Text, string Where);
