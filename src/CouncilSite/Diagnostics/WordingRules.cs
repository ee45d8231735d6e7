using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Diagnostics;

/// <summary>Finds what is unhappily written in running text, and what to write instead where only one thing can be meant.</summary>
public sealed partial class WordingRules
{
    private const string Words =
        "㈱株 ㈲有 ㈳社 ㈵特 ㈶財 ㈻学 ㈹代 ℡TEL №No. ㎡平方メートル ㎥立方メートル ㎞km ㎝cm ㎜mm ㎏kg ㌔キロ ㌘グラム ㌢センチ ㌧トン ㌫パーセント ㌍カロリー ㍻平成 ㍼昭和 ㍽大正 ㍾明治 ㋿令和";

    private static readonly Dictionary<string, string> Written = Words.Split(' ').ToDictionary(
        word => word[..1], word => word[0] is >= '㈠' and <= '㉃' ? $"（{word[1..]}）" : word[1..], StringComparer.Ordinal);

    private static readonly WordingRule[] All =
    [
        new(NoteToOneself(), (words, match, diagnostics) => diagnostics.Add(WordingDiagnostics.NoteToOneself, words.Place(match.Index, match.Length), match.Value)),
        new(HalfWidth(), (words, match, diagnostics) => Replace(WordingDiagnostics.HalfWidthKana, words, match, HalfWidthKana.ToFull(match.Value), diagnostics)),
        new(OneCharacter(), (words, match, diagnostics) => Replace(WordingDiagnostics.WordInOneCharacter, words, match, Written[match.Value], diagnostics)),
        new(Decomposed(), (words, match, diagnostics) =>
        {
            if (KanaComposition.Compose(match.Value) is var composed && composed != match.Value)
                Replace(WordingDiagnostics.DecomposedKana, words, match, composed, diagnostics);
        }),
        .. LookAlikes.Patterns.Select(pattern => new WordingRule(pattern, ReportLookAlike)),
        new(Invisible(), (words, match, diagnostics) =>
            Replace(WordingDiagnostics.InvisibleCharacter, words, match, "", diagnostics, $"U+{(int)match.Value[0]:X4}")),
        // Written as such with marks of HTML, it is meant.
        new(NoBreakSpace(), (words, match, diagnostics) =>
        {
            if (words.IsAsWritten)
                Replace(WordingDiagnostics.InvisibleCharacter, words, match, " ", diagnostics, "U+00A0");
        }),
        new(WideMailAddress(), (words, match, diagnostics) =>
            diagnostics.Add(WordingDiagnostics.WideMailAddress, words.Place(match.Index, match.Length), match.Value, JapaneseWidth.ToNarrow(match.Value))),
        new(Doubled(), (words, match, diagnostics) => diagnostics.Add(WordingDiagnostics.DoubledParticle, words.Place(match.Index, match.Length), match.Value)),
        new(OneCharacterNumber(), (words, match, diagnostics) =>
            diagnostics.Add(WordingDiagnostics.NumberInOneCharacter, words.Place(match.Index, match.Length), match.Value, NumberOf(match.Value[0]))),
        new(Mixed(), (words, match, diagnostics) =>
            Replace(WordingDiagnostics.MixedWidths, words, match, JapaneseWidth.ToNarrow(match.Value), diagnostics)) { Needed = ('０', 'ｚ') },
    ];

    private readonly WordingRule[] _found;

    /// <summary>Asks once of a whole text which rules find anything in it: of its parts, in which nearly always nothing is wrong, nothing else is asked.</summary>
    /// <param name="whole">The text as it is written in its file.</param>
    public WordingRules(ReadOnlySpan<char> whole)
    {
        var found = new List<WordingRule>();
        foreach (var rule in All)
        {
            if ((rule.Needed is not { } needed || whole.ContainsAnyInRange(needed.First, needed.Last)) && rule.Unhappy.IsMatch(whole))
                found.Add(rule);
        }

        _found = [.. found];
    }

    /// <summary>Reports what is unhappily written in a part of the text.</summary>
    /// <param name="words">The part.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public void Check(WrittenText words, DiagnosticBag diagnostics)
    {
        // An escape stands for what cannot be seen in the whole.
        foreach (var rule in words.IsAsWritten ? _found : All)
        {
            // All that Matches would make is for nothing nearly everywhere.
            if (!rule.Unhappy.IsMatch(words.Text))
                continue;
            foreach (Match match in rule.Unhappy.Matches(words.Text))
                rule.Report(words, match, diagnostics);
        }
    }

    private static void Replace(DiagnosticDescriptor descriptor, WrittenText words, Match match, string right, DiagnosticBag diagnostics) =>
        Replace(descriptor, words, match, right, diagnostics, match.Value, right);

    private static void ReportLookAlike(WrittenText words, Match match, DiagnosticBag diagnostics)
    {
        var found = match.Groups.Values.Skip(1).First(group => group.Success);
        var right = LookAlikes.FindMeant(words.Text, found);
        Replace(WordingDiagnostics.LookAlike, words, found, right, diagnostics, LookAlikes.WordAround(words.Text, found.Index), found.Value, right);
    }

    private static void Replace(DiagnosticDescriptor descriptor, WrittenText words, Capture wrong, string right, DiagnosticBag diagnostics, params string[] arguments)
    {
        var place = words.Place(wrong.Index, wrong.Length);
        diagnostics.Add(descriptor, place, words.IsAsWritten ? new TextEdit(place, right) : null, arguments);
    }

    private static string NumberOf(char number) => number switch
    {
        >= '①' and <= '⑳' => $"（{number - '①' + 1}）",
        >= '⑴' and <= '⒇' => $"（{number - '⑴' + 1}）",
        >= 'Ⅰ' and <= 'Ⅻ' => Roman(number - 'Ⅰ'),
        _ => Roman(number - 'ⅰ').ToLowerInvariant(),
    };

    private static string Roman(int index) => "I II III IV V VI VII VIII IX X XI XII".Split(' ')[index];

    // The last is what a new file says where something is to be filled in.
    [GeneratedRegex("TODO|FIXME|TBD|要確認|要修正|あとで書く|（[^（）]{1,40}を書く）|(?:[○〇◯]{1,2}年)?[○〇◯]{1,2}月[○〇◯]{1,2}日")]
    private static partial Regex NoteToOneself();

    [GeneratedRegex("[｡-ﾟ]+")]
    private static partial Regex HalfWidth();

    [GeneratedRegex("[㈱㈲㈳㈵㈶㈻㈹℡№㎡㎥㎞㎝㎜㎏㌔㌘㌢㌧㌫㌍㍻-㍾㋿]")]
    private static partial Regex OneCharacter();

    [GeneratedRegex("[ぁ-ヿ][\u3099\u309A]")]
    private static partial Regex Decomposed();

    // Not what is a part of words: ものの, ことと, はは, もも.
    [GeneratedRegex("をを|がが(?<![かんな]がが)|にに|のの(?<!ものの)|(?:はは|もも)(?<=[一-龠ァ-ヴー]..)|、、|。。")]
    private static partial Regex Doubled();

    // Soft hyphens, spaces without width, marks of direction.
    [GeneratedRegex("[\u00AD\u200B\u200C\u200E\u200F\u2060\uFEFF]")]
    private static partial Regex Invisible();

    [GeneratedRegex("\u00A0")]
    private static partial Regex NoBreakSpace();

    // Not where the text says that the sign is to be replaced, to keep machines from reading the address.
    [GeneratedRegex("[A-Za-z0-9Ａ-Ｚａ-ｚ０-９._．＿+-]+＠[A-Za-z0-9Ａ-Ｚａ-ｚ０-９-]+(?:[.．][A-Za-z0-9Ａ-Ｚａ-ｚ０-９-]+)+(?!.*(?:半角|＠[はをの」]|アットマーク))")]
    private static partial Regex WideMailAddress();

    [GeneratedRegex("[①-⒇Ⅰ-Ⅻⅰ-ⅻ]")]
    private static partial Regex OneCharacterNumber();

    // From a word's or a number's beginning on: a long one is gone through once.
    [GeneratedRegex("(?<![A-Za-zＡ-Ｚａ-ｚ])[A-Za-zＡ-Ｚａ-ｚ]*(?:[A-Za-z][Ａ-Ｚａ-ｚ]|[Ａ-Ｚａ-ｚ][A-Za-z])[A-Za-zＡ-Ｚａ-ｚ]*|(?<![0-9０-９])[0-9０-９]*(?:[0-9][０-９]|[０-９][0-9])[0-9０-９]*")]
    private static partial Regex Mixed();

    // What is unhappily written, and what is said of it.
    private sealed record WordingRule(Regex Unhappy, Action<WrittenText, Match, DiagnosticBag> Report)
    {
        // From which character to which one stands in all that is found, where that is asked sooner than the pattern.
        public (char First, char Last)? Needed { get; init; }
    }
}
