using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Diagnostics;

/// <summary>Finds what is unhappily written in running text, and what to write instead where only one thing can be meant.</summary>
public static partial class WordingRules
{
    private const string Words =
        "㈱株 ㈲有 ㈳社 ㈵特 ㈶財 ㈻学 ㈹代 ℡TEL №No. ㎡平方メートル ㎥立方メートル ㎞km ㎝cm ㎜mm ㎏kg ㌔キロ ㌘グラム ㌢センチ ㌧トン ㌫パーセント ㌍カロリー ㍻平成 ㍼昭和 ㍽大正 ㍾明治 ㋿令和";

    private static readonly Dictionary<string, string> Written = Words.Split(' ').ToDictionary(
        word => word[..1], word => word[0] is >= '㈠' and <= '㉃' ? $"（{word[1..]}）" : word[1..], StringComparer.Ordinal);

    /// <summary>Reports what is unhappily written in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place of a part of it: its start and its length.</param>
    /// <param name="isAsWritten">Whether the text stands in its file character by character, so that it can be mended there.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static void Check(string text, Func<int, int, SourceSpan> place, bool isAsWritten, DiagnosticBag diagnostics)
    {
        Find(NoteToOneself(), match => diagnostics.Add(WordingDiagnostics.NoteToOneself, Place(match), match.Value));
        if (System.Text.Ascii.IsValid(text))
            return;
        Find(HalfWidth(), match => Replace(WordingDiagnostics.HalfWidthKana, match, HalfWidthKana.ToFull(match.Value)));
        Find(OneCharacter(), match => Replace(WordingDiagnostics.WordInOneCharacter, match, Written[match.Value]));
        Find(Decomposed(), match =>
        {
            if (KanaComposition.Compose(match.Value) is var composed && composed != match.Value)
                Replace(WordingDiagnostics.DecomposedKana, match, composed);
        });
        Find(LookAlike(), ReportLookAlike);
        Find(Doubled(), match => diagnostics.Add(WordingDiagnostics.DoubledParticle, Place(match), match.Value));
        Find(OneCharacterNumber(), match => diagnostics.Add(WordingDiagnostics.NumberInOneCharacter, Place(match), match.Value, NumberOf(match.Value[0])));

        // Which costs nothing where there is none, as nearly everywhere.
        void Find(Regex unhappy, Action<Match> report)
        {
            if (!unhappy.IsMatch(text))
                return;
            foreach (Match match in unhappy.Matches(text))
                report(match);
        }

        SourceSpan Place(Capture match) => place(match.Index, match.Length);

        void Replace(DiagnosticDescriptor descriptor, Match match, string right) =>
            diagnostics.Add(descriptor, Place(match), isAsWritten ? new TextEdit(Place(match), right) : null, match.Value, right);

        void ReportLookAlike(Match match)
        {
            var group = match.Groups.Values.Skip(1).First(group => group.Success);
            var right = group.Name switch { "long" => "ー", "dash" => "－", "numeral" => "ニ", _ => Latin(group.Value[0]) };
            diagnostics.Add(WordingDiagnostics.LookAlike, Place(group), isAsWritten ? new TextEdit(Place(group), right) : null, match.Value, group.Value, right);
        }
    }

    // Cyrillic and Greek letters of the shape of Latin ones.
    private static string Latin(char letter)
    {
        const string alike = "АВЕЅІЈКМНОРСТХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
        const string latin = "ABESIJKMHOPCTXaeopcyxijsABEZHIKMNOPTYXo";
        return latin[alike.IndexOf(letter, StringComparison.Ordinal)].ToString();
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
    [GeneratedRegex("TODO|FIXME|TBD|要確認|要修正|あとで書く|（[^（）]{1,40}を書く）")]
    private static partial Regex NoteToOneself();

    [GeneratedRegex("[｡-ﾟ]+")]
    private static partial Regex HalfWidth();

    [GeneratedRegex("[㈱㈲㈳㈵㈶㈻㈹℡№㎡㎥㎞㎝㎜㎏㌔㌘㌢㌧㌫㌍㍻-㍾㋿]")]
    private static partial Regex OneCharacter();

    [GeneratedRegex("[ぁ-ヿ][\u3099\u309A]")]
    private static partial Regex Decomposed();

    // A dash in a word of katakana, a long vowel between numbers, the numeral two in a word of katakana, and a letter of
    // another script among Latin ones, or alone where it is of a script that no Japanese text has letters of.
    [GeneratedRegex("[ァ-ヴー](?<long>[－−‐‑一])(?=[ァ-ヴ])|[0-9０-９](?<dash>ー)(?=[0-9０-９])|[ァ-ヴー](?<numeral>二)(?=[ァ-ヴー])|[A-Za-z](?<letter>[АВЕЅІЈКМНОРСТХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο])|(?<letter>[АВЕЅІЈКМНОРСТХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο])[A-Za-z]|(?<!\\p{IsCyrillic})(?<letter>[АВЕЅІЈКМНОРСТХаеорсухіјѕ])(?!\\p{IsCyrillic})")]
    private static partial Regex LookAlike();

    // Not what is a part of words: ものの, ことと, はは, もも.
    [GeneratedRegex("をを|(?<![かんな])がが|にに|(?<!も)のの|(?<=[一-龠ァ-ヴー])(?:はは|もも)|、、|。。")]
    private static partial Regex Doubled();

    [GeneratedRegex("[①-⒇Ⅰ-Ⅻⅰ-ⅻ]")]
    private static partial Regex OneCharacterNumber();
}
