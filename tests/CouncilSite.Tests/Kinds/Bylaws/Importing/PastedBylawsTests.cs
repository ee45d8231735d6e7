using System.Text;
using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Kinds.Bylaws.Importing;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Tests.Harness;
using CouncilSite.Tests.Kinds.Bylaws.Parsing;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Bylaws.Importing;

public sealed partial class PastedBylawsTests
{
    // Encodings of Windows, and documents with the numbers in the text and with numbers of Word.
    private static readonly IReadOnlyList<Func<string, byte[]>> Forms =
    [
        Encoding.UTF8.GetBytes,
        text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))],
        text => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        text => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        text => CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(text.ReplaceLineEndings("\r\n")),
        text => WordFile.Of(string.Concat(Lines(text).Select(line => WordFile.Paragraph(line)))),
        Automatic,
    ];

    private static PastedBylaws Read(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var bylaws = PastedBylaws.Read(FileOf(bytes), diagnostics);
        Assert.Empty(diagnostics.ToSortedList().Select(fault => fault.Message(MessageLanguage.English)));
        return bylaws!;
    }

    private static ImportedFile FileOf(byte[] bytes) => new("規約", bytes, _ => null);

    [Fact]
    public void A_law_is_the_same_law_in_whatever_form_it_comes() => GeneratedCases.Check(120, random =>
    {
        var printed = PlainText.Of(new RandomBylaws(random.Next()).Tree());
        Assert.All(Forms, form => Assert.Equal(printed, PlainText.Of(BylawsSample.Parse(Read(form($"{BylawsSample.Title}\n\n{printed}")).Wording))));
    });

    [Fact]
    public void What_councils_print_is_taken_over_word_for_word() => Assert.All(CollectedBylawsTests.Texts, law =>
        Assert.Equal(Words(law.Text), Words(Whole(Read(Encoding.UTF8.GetBytes(law.Text))))));

    [Fact]
    public void The_title_the_name_and_the_day_are_those_of_the_law()
    {
        var bylaws = Read(Encoding.UTF8.GetBytes("みどり町自治会　会則\n（名称）\n第１条　本会は、みどり町自治会（以下「本会」という。）と称する。\n附　則\nこの会則は、平成２０年４月１日から施行する。\n附　則\nこの会則は、令和３年７月１日から施行する。\n"));
        Assert.Equal(("みどり町自治会　会則", "みどり町自治会", new DateOnly(2021, 7, 1)), (bylaws.Title, bylaws.CouncilName, bylaws.Date.Day));
        Assert.Contains("name: 令和3年改正 ", bylaws.ToFile([]));
        Assert.StartsWith("（名称）", bylaws.Wording);
    }

    [Fact]
    public void They_are_those_of_a_law_in_kanji_numerals_too_that_says_no_more_than_what_the_council_is_called()
    {
        var bylaws = Read(Encoding.UTF8.GetBytes("みどり文庫の会会則\n（名称及び所在地）\n第一条　この会は、みどり文庫の会（以下「本会」という。）といい、事務所を図書室に置く。\n附　則\nこの会則は、平成二十年四月十一日から施行する。\n"));
        Assert.Equal(("みどり文庫の会", new DateOnly(2008, 4, 11)), (bylaws.CouncilName, bylaws.Date.Day));
    }

    [Fact]
    public void A_table_of_Word_is_lines_whose_cells_are_divided_and_only_what_still_stands_is_read()
    {
        var cell = (string words) => $"<w:tc><w:tcPr/>{WordFile.Paragraph(words)}</w:tc>";
        var document = WordFile.Of(
            WordFile.Paragraph("第１条　本会に、次の役員を置く。")
            + $"<w:tbl><w:tr>{cell("会　長")}{cell("１名")}</w:tr><w:tr>{cell("監　事")}{cell("２名")}</w:tr></w:tbl>"
            + "<w:p><w:r><w:t>第２条　会員は、</w:t></w:r><w:del><w:r><w:delText>住民</w:delText></w:r></w:del><w:ins><w:r><w:t>世帯</w:t></w:r></w:ins><w:r><w:ruby><w:rt><w:r><w:t>とする</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>とする</w:t></w:r></w:rubyBase></w:ruby><w:t>。</w:t></w:r></w:p>");
        Assert.Equal("第１条　本会に、次の役員を置く。\n会　長\t１名\n監　事\t２名\n第２条　会員は、世帯とする。", Read(document).Wording);
        Assert.Equal([new("会長", 1), new("監事", 2)], Read(document).Posts);
    }

    [Fact]
    public void What_is_no_text_in_a_document_is_told_with_the_words_before_it()
    {
        var diagnostics = new DiagnosticBag();
        PastedBylaws.Read(FileOf(WordFile.Of(WordFile.Paragraph("第１条　本会は、図のとおりとする。") + "<w:p><w:r><w:drawing><w:t>第９条</w:t></w:drawing></w:r></w:p>")), diagnostics);
        Assert.Equal(["「第１条　本会は、図のとおりとする。」の 図 は移せませんでした。"], diagnostics.ToSortedList().Select(fault => fault.Message(MessageLanguage.Japanese)));
    }

    [Fact]
    public void Numbers_of_Word_come_from_styles_go_on_from_list_to_list_and_begin_anew_where_a_list_says_so()
    {
        const string styles = """<w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>""";
        var numbering = WordFile.List(WordFile.Level(0, 1, "japaneseCounting", "第%1条"), WordFile.Level(1, 1, "aiueoFullWidth", "%2", "<w:suff w:val=\"nothing\"/>"))
            + """<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="12"/></w:lvlOverride></w:num>""";
        var document = WordFile.Of(
            WordFile.Numbered(0, "甲。") + WordFile.Paragraph("乙。", "<w:pStyle w:val=\"B\"/>") + WordFile.Numbered(1, "丙") + WordFile.Numbered(1, "丁")
            + WordFile.Paragraph("戊。", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>") + WordFile.Numbered(1, "己"), numbering, styles);
        Assert.Equal("第一条　甲。\n第二条　乙。\nア丙\nイ丁\n第十二条　戊。\nア己", Read(document).Wording);
    }

    [Fact]
    public void Whatever_the_bytes_are_there_is_a_law_or_a_fault_and_never_an_exception() => GeneratedCases.Check(400, random =>
    {
        var whole = Forms[random.Next(Forms.Count)](PlainText.Of(new RandomBylaws(random.Next()).Tree()));
        for (var changes = random.Next(4); changes > 0; changes--)
            whole[random.Next(whole.Length)] = (byte)random.Next(256);
        var bytes = random.Next(3) switch { 0 => whole[..random.Next(whole.Length)], 1 => [.. "PK"u8, .. whole], _ => whole };
        var diagnostics = new DiagnosticBag();
        var bylaws = PastedBylaws.Read(FileOf(bytes), diagnostics);
        Assert.Equal(bylaws is null, diagnostics.ToSortedList().Any(fault => fault.Descriptor == ImportingDiagnostics.NoBylaws));
    });

    [Fact]
    public void A_document_that_claims_too_much_or_leads_elsewhere_is_none()
    {
        var article = WordFile.Paragraph("第１条　本会は、会とする。");
        string[] parts =
        [
            $"<w:document xmlns:w=\"w\">{article}{new string(' ', 17_000_000)}</w:document>",
            $"<w:document xmlns:w=\"w\">{article}{string.Concat(Enumerable.Repeat(WordFile.Paragraph(new string('会', 2_000)), 2_200))}</w:document>",
            $"<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">]><w:document xmlns:w=\"w\">{article}&a;</w:document>",
            $"<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><w:document xmlns:w=\"w\">{article}</w:document>",
            "",
        ];
        Assert.All(parts, part => AssertNone(WordFile.Zip(new Dictionary<string, string> { ["word/document.xml"] = part })));
        AssertNone(WordFile.Zip(new Dictionary<string, string> { ["xl/workbook.xml"] = "<workbook/>" }));
        AssertNone(Encoding.UTF8.GetBytes("本会は、会とする。"));

        static void AssertNone(byte[] bytes)
        {
            var diagnostics = new DiagnosticBag();
            Assert.Null(PastedBylaws.Read(FileOf(bytes), diagnostics));
            Assert.Equal([ImportingDiagnostics.NoBylaws], diagnostics.ToSortedList().Select(fault => fault.Descriptor));
        }
    }

    [Fact]
    public void Definitions_that_lead_in_circles_or_nest_without_end_number_nothing()
    {
        var nested = string.Concat(Enumerable.Repeat("<w:sdt>", 50_000)) + WordFile.Paragraph("第１条　本会は、会とする。", "<w:pStyle w:val=\"A\"/>") + string.Concat(Enumerable.Repeat("</w:sdt>", 50_000));
        const string styles = """<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:styleId="C"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";
        const string numbering = """<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="C"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>""";
        Assert.Equal("第１条　本会は、会とする。", Read(WordFile.Of(nested, numbering, styles)).Wording);
    }

    // The numbers that Word can count by itself are not in the text.
    private static byte[] Automatic(string text)
    {
        var isKanji = text.Contains("\n第一条", StringComparison.Ordinal);
        var counts = new int[3];
        var body = new StringBuilder();
        var isMain = true;
        foreach (var line in Lines(text))
        {
            isMain = isMain && !line.StartsWith('附') && !line.StartsWith('別') && !line.StartsWith("様式", StringComparison.Ordinal);
            var level = isMain ? Enumerable.Range(0, counts.Length).Where(index => line.StartsWith(Mark(index, counts[index]), StringComparison.Ordinal)).FirstOrDefault(-1) : -1;
            if (level < 0)
            {
                body.Append(WordFile.Paragraph(line));
                continue;
            }

            body.Append(WordFile.Numbered(level, line[Mark(level, counts[level]).Length..]));
            counts[level]++;
            Array.Clear(counts, level + 1, counts.Length - level - 1);
        }

        return WordFile.Of(body.ToString(), WordFile.List(
            WordFile.Level(0, 1, isKanji ? "japaneseCounting" : "decimalFullWidth", "第%1条"), WordFile.Level(1, 2, "decimalFullWidth", "%2"), WordFile.Level(2, 1, "decimalFullWidth", "（%3）")));

        string Mark(int level, int count) => level switch
        {
            0 => $"第{(isKanji ? NumberMark.Kanji(count + 1) : JapaneseNumeral.Wide(count + 1))}条　",
            1 => $"{JapaneseNumeral.Wide(count + 2)}　",
            _ => $"（{JapaneseNumeral.Wide(count + 1)}）　",
        };
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    private static string Whole(PastedBylaws bylaws) => (bylaws.Title == "規約" ? "" : bylaws.Title) + bylaws.Wording;

    // Collected laws differ in where the title stands: in order of the letters it does not matter.
    private static string Words(string text) => string.Concat(Blank().Replace(text, "").Order());

    [GeneratedRegex(@"\s")]
    private static partial Regex Blank();
}
