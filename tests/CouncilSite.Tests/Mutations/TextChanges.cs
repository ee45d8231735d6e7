using System.Text.RegularExpressions;

namespace CouncilSite.Tests.Mutations;

/// <summary>Makes one change in a text.</summary>
/// <param name="text">The text.</param>
/// <param name="other">Another file's text, to take lines from.</param>
/// <param name="random">Where and how.</param>
internal delegate string TextChange(string text, string other, Random random);

/// <summary>The slips of editors and of those who mean it: one place, one change.</summary>
internal static partial class TextChanges
{
    public static IReadOnlyList<(string Name, TextChange Change)> All { get; } =
    [
        ("a character is put in", (text, _, random) => text.Insert(random.Next(text.Length + 1), random.Pick(HostileContent.Characters))),
        ("a character is another", (text, _, random) => Replace(text, random.Next(text.Length), 1, random.Pick(HostileContent.Characters))),
        ("a character is missing", (text, _, random) => text.Remove(random.Next(text.Length), 1)),
        ("a character stands twice", (text, _, random) => random.Next(text.Length) is var place ? text.Insert(place, text[place].ToString()) : text),
        ("a bracket or quote is missing", (text, _, random) => AtMatch(Bracket(), text, random, _ => "")),
        ("an ASCII character is full-width", (text, _, random) => AtMatch(Ascii(), text, random, match => ((char)(match.Value[0] + 0xFEE0)).ToString())),
        ("a line is missing", (text, _, random) => InLines(text, lines => lines.RemoveAt(random.Next(lines.Count)))),
        ("a line stands twice", (text, _, random) => InLines(text, lines => lines.Insert(random.Next(lines.Count), random.Pick(lines)))),
        ("two lines are exchanged", (text, _, random) => InLines(text, lines => Exchange(lines, random.Next(lines.Count), random.Next(lines.Count)))),
        ("a line of another file is put in", (text, other, random) => InLines(text, lines => lines.Insert(random.Next(lines.Count), random.Pick(other.Split('\n'))))),
        ("a line is indented otherwise", (text, _, random) => InLine(text, random, line => random.Next(2) == 0 ? new string(' ', 1 + random.Next(3)) + line : line.TrimStart(' '))),
        ("a hostile line is put in", (text, _, random) => InLines(text, lines => lines.Insert(random.Next(lines.Count), random.Pick(HostileContent.Lines)))),
        ("the file is cut short", (text, _, random) => text[..random.Next(text.Length)]),
        ("the file begins later", (text, _, random) => text[random.Next(text.Length)..]),
        ("a part stands twice", (text, _, random) => random.Next(text.Length) is var place ? text.Insert(place, text.Substring(place, random.Next(text.Length - place))) : text),
        ("a scalar is another", (text, _, random) => InFields(Scalar(), text, random, _ => random.Pick(HostileContent.Scalars))),
        ("a scalar is another", (text, _, random) => InFields(Scalar(), text, random, _ => random.Pick(HostileContent.Scalars))),
        ("a scalar is of another file", (text, other, random) => InFields(Scalar(), text, random, match => Scalar().Matches(other) is { Count: > 0 } matches ? random.Pick<Match>(matches).Value : match.Value)),
        ("a number is another", (text, _, random) => InFields(Number(), text, random, _ => random.Pick(HostileContent.Numbers))),
        ("a date is another", (text, _, random) => InFields(Date(), text, random, _ => random.Pick(HostileContent.Dates))),
        ("a number of the text is another", (text, _, random) => AtMatch(Number(), text, random, _ => random.Pick(HostileContent.Numbers))),
        ("a key is misspelt", (text, _, random) => InFields(Key(), text, random, match => match.Value.Remove(random.Next(match.Length), 1))),
        ("a key is another's", (text, other, random) => InFields(Key(), text, random, match => Key().Matches(other) is { Count: > 0 } matches ? random.Pick<Match>(matches).Value : match.Value)),
        ("a block is empty", (text, _, random) => InLines(text, lines => EmptyBlock(lines, random.Next(lines.Count), random.Pick(HostileContent.EmptyValues)))),
        ("the line ends are another system's", (text, _, random) => text.Replace("\n", random.Pick(["\r\n", "\r", "\u2028", "\u0085", "\n\n"]), StringComparison.Ordinal)),
    ];

    private static string Replace(string text, int start, int length, string value) => text.Remove(start, length).Insert(start, value);

    private static string AtMatch(Regex pattern, string text, Random random, Func<Match, string> change) =>
        pattern.Matches(text) is { Count: > 0 } matches && random.Pick<Match>(matches) is var match
            ? Replace(text, match.Index, match.Length, change(match))
            : text;

    // In the fields of a file, which are few beside its text.
    private static string InFields(Regex pattern, string text, Random random, Func<Match, string> change) =>
        text.IndexOf("\n---", StringComparison.Ordinal) is > 0 and var end
            ? AtMatch(pattern, text[..end], random, change) + text[end..]
            : AtMatch(pattern, text, random, change);

    private static string InLines(string text, Action<List<string>> change)
    {
        List<string> lines = [.. text.Split('\n')];
        change(lines);
        return string.Join('\n', lines);
    }

    private static string InLine(string text, Random random, Func<string, string> change) =>
        InLines(text, lines =>
        {
            var line = random.Next(lines.Count);
            lines[line] = change(lines[line]);
        });

    private static void Exchange(List<string> lines, int one, int other) => (lines[one], lines[other]) = (lines[other], lines[one]);

    // What is indented below a line goes, and an empty value stands in its place.
    private static void EmptyBlock(List<string> lines, int line, string value)
    {
        var indentation = Indentation(lines[line]);
        var end = line + 1;
        while (end < lines.Count && Indentation(lines[end]) > indentation)
            end++;
        lines.RemoveRange(line + 1, end - line - 1);
        lines[line] = lines[line].TrimEnd().TrimEnd(':') + ": " + value;
    }

    private static int Indentation(string line) => line.Length - line.TrimStart(' ').Length;

    [GeneratedRegex(@"[][(){}""'「」（）`*_]")]
    private static partial Regex Bracket();

    [GeneratedRegex("[!-~]")]
    private static partial Regex Ascii();

    [GeneratedRegex("(?<=(?:: |- ))[^\n]+$", RegexOptions.Multiline)]
    private static partial Regex Scalar();

    [GeneratedRegex("[0-9][0-9,.]*")]
    private static partial Regex Number();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")]
    private static partial Regex Date();

    [GeneratedRegex("(?<=^ *(?:- )?)[a-z_]+(?=:)", RegexOptions.Multiline)]
    private static partial Regex Key();
}
