using System.Text;
using System.Text.RegularExpressions;
using CouncilSite.Csv;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Parsing;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Text;
using CouncilSite.WebPages;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Bylaws.Importing;

/// <summary>Bylaws taken from a text or from a document of Word, word for word, with what they seem to state.</summary>
/// <param name="Title">The title that stands above them; 規約 where none does.</param>
/// <param name="CouncilName">The name that the first article gives the council (…と称する); null where it gives none.</param>
/// <param name="Wording">The articles as they are printed, the title left out.</param>
/// <param name="Date">When they came into force, by the last 附則.</param>
/// <param name="IsFirst">Whether no 附則 tells of an amendment.</param>
/// <param name="Assertions">The numbers that other content must respect, to be confirmed.</param>
/// <param name="Posts">The posts of the officers.</param>
public sealed partial record PastedBylaws(
    string Title, string? CouncilName, string Wording, EffectiveDate Date, bool IsFirst,
    IReadOnlyList<ProposedAssertion> Assertions, IReadOnlyList<ProposedPost> Posts)
{
    private const string Untitled = "規約";

    /// <summary>The month with which the fiscal year begins, by the wording; null where it does not say.</summary>
    public int? FirstMonth => Assertions.FirstOrDefault(found => found.Rule == AssertionRule.FiscalYearFirstMonth)?.Value;

    /// <summary>Reads a file; null, with the fault in the bag, where no article is found in it.</summary>
    /// <param name="file">A text in UTF-8, UTF-16 or Shift_JIS, or a document of Word (.docx).</param>
    /// <param name="diagnostics">Takes the faults, and what could not be taken over.</param>
    public static PastedBylaws? Read(ImportedFile file, DiagnosticBag diagnostics)
    {
        var document = file.Bytes.AsSpan().StartsWith("PK"u8) ? WordDocument.Read(file.Bytes) : Decode(file.Bytes) is { } words ? new WordDocument(words, []) : null;
        if (document is null || Of(UnsoundCharacters.Replace(document.Text).ReplaceLineEndings("\n")) is not { } bylaws)
        {
            diagnostics.Add(ImportingDiagnostics.NoBylaws, file.Place);
            return null;
        }

        foreach (var (what, after) in document.LeftOut)
            diagnostics.Add(WebPageDiagnostics.LeftOut, file.Place, after, what);
        return bylaws;
    }

    /// <summary>The file of the version in content/bylaws/.</summary>
    /// <param name="confirmed">The assertions that hold; the others stand in it as a remark, to be confirmed.</param>
    public string ToFile(IReadOnlyCollection<ProposedAssertion> confirmed)
    {
        var name = IsFirst ? "制定" : Date.Day is { } day && JapaneseDate.Era(day) is var era ? era[..(era.IndexOf('年', StringComparison.Ordinal) + 1)] + "改正" : "現行";
        var open = Assertions.Except(confirmed).ToList();
        return $"""
            ---
            title: {YamlText.Scalar(Title)}
            name: {name}    # この版の呼び名
            in_force: {(Date.Day is { } known ? $"{known:O}" : "未定")}    # 施行日。最後の附則の日付と同じにします
            {List("# 条文の数のうち、役員・会議・会計の資料が守るべきもの。条文の言葉と照らして確かめます。\n", confirmed, "")}{List(
                "# 条文から見つけた数です。合っているものは、行の初めの「# 」を消すと、資料と照らして確かめられます。違うものは消してください。\n", open, "# ", confirmed.Count == 0)}---

            {Wording}

            """;
    }

    private static PastedBylaws? Of(string text)
    {
        var source = new SourceFile("", "", text);
        var tree = BylawsParser.Parse(source, 0, text.Length, "", new DiagnosticBag());
        if (tree.Articles.IsEmpty)
            return null;
        var title = tree.Preface.FirstOrDefault(line => PrefaceReader.IsTitle(line.Value));
        var dates = tree.Supplements.Select(SupplementDate.Of).ToList();
        return new PastedBylaws(
            title?.Value ?? Untitled,
            NameIn(tree.Articles[0]),
            Without(text, title).Trim('\n'),
            dates is [.., { } last] ? last.Date : new EffectiveDate((DateOnly?)null),
            dates.Count == 1,
            AssertionFinder.Find(tree), AssertionFinder.FindPosts(tree));
    }

    // （名称） 本会は、…と称する。 An article on anything else says so of other things.
    private static string? NameIn(Provision article) =>
        article.Caption.Contains('名', StringComparison.Ordinal) && article.Children is [var sentence, ..] && NamePattern().Match(sentence.Text.Value) is { Success: true } match
            ? match.Groups["name"].Value : null;

    private static string Without(string text, LocatedText? title)
    {
        if (title is null)
            return text;
        var start = text.LastIndexOf('\n', title.OffsetAt(0)) + 1;
        var end = text.IndexOf('\n', title.OffsetAt(int.MaxValue));
        return text[..start] + text[(end < 0 ? text.Length : end + 1)..];
    }

    // What is saved as "Unicode" by Windows is UTF-16 with a mark.
    private static string? Decode(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode.GetString(bytes[2..])
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode.GetString(bytes[2..])
        : CsvEncoding.Decode(bytes);

    private static string List(string remark, IReadOnlyCollection<ProposedAssertion> assertions, string mark, bool isWhole = true)
    {
        if (assertions.Count == 0)
            return "";
        var items = string.Concat(assertions.Select(found => YamlText.Item("  ",
        [
            ("provision", $"{found.Provision}"), ("rule", AssertionWords.Rules.Of(found.Rule).Written), ("words", found.Words), ("value", found.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ])));
        var lines = ((isWhole ? "assertions:\n" : "") + items).TrimEnd('\n').Split('\n');
        return remark + string.Concat(lines.Select(line => $"{mark}{line}\n"));
    }

    [GeneratedRegex("[はを][、，,]?「?(?<name>[^「」、，。（(]{2,60}?)」?(?:（[^）]{0,30}）)?と(?:称する|称し|いう|いい|言う|言い|する)")]
    private static partial Regex NamePattern();
}
