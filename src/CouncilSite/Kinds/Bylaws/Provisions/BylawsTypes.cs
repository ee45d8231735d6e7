using System.Buffers;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>What bylaws call themselves: 規約, 会則, 定款.</summary>
public static class BylawsTypes
{
    /// <summary>What texts call any bylaws, and these where their title says nothing else.</summary>
    public const string Usual = "規約";

    /// <summary>All of them, as alternatives of a regular expression.</summary>
    internal const string Pattern = Usual + "|会則|定款|条例|規則|規程|要綱|要領|細則";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = Pattern.Split('|');

    private static readonly SearchValues<string> Words = SearchValues.Create([.. All], StringComparison.Ordinal);

    /// <summary>What bylaws call themselves by their title.</summary>
    public static string Of(string title) => All.FirstOrDefault(type => title.EndsWith(type, StringComparison.Ordinal)) ?? Usual;

    /// <summary>Whether a text may name bylaws.</summary>
    internal static bool MayBeNamedIn(ReadOnlySpan<char> text) => text.ContainsAny(Words);
}
