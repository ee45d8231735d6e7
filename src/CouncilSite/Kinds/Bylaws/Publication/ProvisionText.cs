using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.References;

namespace CouncilSite.Kinds.Bylaws.Publication;

/// <summary>A sentence of a provision, ready to be set.</summary>
/// <param name="Anchor">Its own anchor, for a proviso; empty for all others.</param>
/// <param name="Runs">Its words.</param>
public sealed record SetSentence(string Anchor, ImmutableArray<TextRun> Runs);

/// <summary>A run of words of one nature.</summary>
/// <param name="Text">The words.</param>
/// <param name="Anchor">The provision that they refer to; null where they refer to none.</param>
/// <param name="IsDefinedTerm">Whether the bylaws define the words here (以下「協議会」という).</param>
public sealed record TextRun(string Text, string? Anchor, bool IsDefinedTerm);

/// <summary>Divides the words of a provision into sentences, references and defined terms.</summary>
public static partial class ProvisionText
{
    /// <summary>The words of a provision, nothing left out.</summary>
    public static ImmutableArray<SetSentence> Set(Provision provision, ReferenceResolver references)
    {
        var text = provision.Text.Value;
        var marks = references.FindIn(provision).Where(reference => reference.Anchor is not null)
            .Select(reference => (reference.Start, reference.Length, reference.Anchor))
            .Concat(TermPattern().Matches(text).Select(match => (match.Groups["term"].Index, match.Groups["term"].Length, (string?)null)))
            .OrderBy(mark => mark.Item1)
            .ToList();
        return [.. Sentence.Split(text).Select(sentence => new SetSentence(
            sentence.Part == SentencePart.Proviso ? ReferenceResolver.ProvisoAnchor(provision) : "",
            [.. Runs(text, sentence, marks)]))];
    }

    /// <summary>The terms that bylaws define, in order, each with the anchor of the provision that defines it.</summary>
    public static IEnumerable<(string Term, string Anchor)> DefinedTerms(ProvisionTree tree) =>
        tree.All.SelectMany(provision => TermPattern().Matches(provision.Text.Value)
            .Select(match => (match.Groups["term"].Value, provision.Anchor)));

    private static IEnumerable<TextRun> Runs(string text, Sentence sentence, IReadOnlyList<(int Start, int Length, string? Anchor)> marks)
    {
        var position = sentence.Start;
        var end = sentence.Start + sentence.Length;
        foreach (var mark in marks.Where(mark => mark.Start >= position && mark.Start + mark.Length <= end))
        {
            if (mark.Start < position)
                continue;
            if (mark.Start > position)
                yield return new TextRun(text[position..mark.Start], null, false);
            yield return new TextRun(text.Substring(mark.Start, mark.Length), mark.Anchor, mark.Anchor is null);
            position = mark.Start + mark.Length;
        }

        if (position < end)
            yield return new TextRun(text[position..end], null, false);
    }

    [GeneratedRegex("(?:以下|次条において|この(?:" + BylawsTypes.Pattern + ")において)[^「｢」｣。]{0,20}[「｢](?<term>[^「｢」｣]{1,30})[」｣]と(?:いう|総称する)")]
    private static partial Regex TermPattern();
}
