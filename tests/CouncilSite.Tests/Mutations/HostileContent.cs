namespace CouncilSite.Tests.Mutations;

/// <summary>What breaks programs: the ends of calendars and numbers, marks that mean something, and text that is none.</summary>
internal static class HostileContent
{
    public static IReadOnlyList<string> Characters { get; } =
    [
        "\"", "'", "[", "]", "{", "}", ":", "：", "-", "#", "＃", "|", ">", "<", "&", "*", "!", "%", "@", "`", "~", ",", "?", "\\", "/", "$", "=",
        "\t", "　", " ", "\n", "\r", "\0", "\a", "\u001B", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u202E", "\u2028", "\u2066", "\uFEFF", "\uFFFD", "\uFFFE",
        "0", "9", "０", "９", "△", "〇", "元", "年", "第", "条", "「", "）", "が", "か\u3099", "\u3099", "😀", "𠮷", "𝟘", "é", "e\u0301",
    ];

    public static IReadOnlyList<string> Numbers { get; } =
    [
        "0", "-0", "1", "-1", "-9", "99", "100", "1000", "9999", "10000", "20200", "2147483647", "2147483648", "-2147483648", "4294967296",
        "9223372036854775807", "9223372036854775808", "79228162514264337593543950335", "999999999999999999999", "-999999999999999999999",
        "99999999999999999999999999999999999999999999", "0.000001", "-0.000001", "0.0000000000000000000000000001", "1e400", "1e-400", "NaN", "∞", "0x10",
        "0123", "1,234", "1,2,3", "1.", ".5", "1.2.3", "１２３", "△9,000", "千", "一億",
    ];

    public static IReadOnlyList<string> Dates { get; } =
    [
        "0001-01-01", "0000-00-00", "0001", "0001-01", "9999-12-31", "9999-12", "9999", "2021-02-29", "2021-13-01", "1868-01-01", "1867-12-31", "2200-12-31", "2201-01-01",
        "1872-12-31", "1989-01-07", "2019-04-30", "2021-3-1", "2021-03-32", "2021/03/01", "20210301", "２０２１-０３-０１", "令和3年3月1日", "2021-03-01T00:00:00Z", "-2021-03-01",
    ];

    public static IReadOnlyList<string> EmptyValues { get; } = ["", "[]", "{}", "\"\"", "''", "~", "null", "|", ">", "- ", "[[]]", "[{}]", "\n  - ", "\n  - []", "\n  - {}"];

    public static IReadOnlyList<string> Scalars { get; } =
    [
        .. Numbers, .. Dates, .. EmptyValues,
        "true", "false", "yes", "x", ".csv", "none.csv", "../site.csv", "*a", "&a b", "!!int 3", "!x y", "@", "%", "`", "? a", "a: b", "a:", "- a", "[a", "{a", "\"a", "'a", "[a]", "{a: b}", "[a, [b, [c]]]",
        "/", "//", "/..", "/../../x/", "/%2e%2e/", "/\\", "/bylaws/", "/bylaws/2021/#art999", "/feed.xml", "/a/", "#", "javascript:alert(1)", "https://", "https://x", "http://[::1", "https://例え.jp/", "mailto:", "\"\\u0007\"", "\"\\uD800\"", "\"\\u202E\"", "\"\\0\"", "\"\\UFFFFFFFF\"", "\"\\xZZ\"",
        "</style><script>alert(1)</script>", "']]>", "--", "<!--", "&#7;", "&#xD800;", "第999条", "規約第９９９９９９条第１項", "第一〇〇〇〇〇条", "０", "元年", "0年0月0日", "99:99", "24:00", "0:00", "23:59-00:00", "2021-04/2021-03", "0001-01/9999-12", "2021-04-01 24:00",
        new string('あ', 5000), new string('a', 5000), new string('[', 500), new string('{', 500), string.Concat(Enumerable.Repeat("- ", 500)), string.Concat(Enumerable.Repeat("第１条", 500)), new string('9', 500), new string('一', 500),
    ];

    public static IReadOnlyList<string> Lines { get; } =
    [
        "---", "...", "%YAML 1.2", "--- a", "# 見出し", "## ", "＃＃ 見出し", "###### 六", "####### 七", "=====", "-----", "***", "```", "~~~", "    code", "\tcode", "> > > > 引用", "- - - - -", "1. 一", "9999999999. 多い", "１．項目", "・項目",
        "| a | b |", "|---|---|", "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |", "|||||||||", "+---+---+", "[^1]", "[^1]: 注", "[a]: /x", "[a]: <", "[a][b]", "[](", "![](", "![a](/none.png)", "[a](/none/)", "[a](/bylaws/2021/#none)", "[a](<>)", "[a](  )", "[a](javascript:alert(1))", "<https://example.jp>", "<a@b.jp>", "https://example.jp/を参照", "http://", "http://[", "https://x:99999999/", "<script>alert(1)</script>", "<!-- a", "<![CDATA[", "&amp; &#0; &#x110000; &#xD800; &nope;",
        "用語\n: 説明", ": 説明", "\\", "a  ", "a\\", "**a", "**「会則」**という", "*a **b *c", "~~a~~ ~b~", "`a", "``", "協議会規約第５条第２項第３号", "第１条から第999条まで", "別表第１", "附則第１項", "規約第９条の２の３の４の５",
        "a: b", "a:", "- a", "- a: b", "  - a", "? a", ": b", "a: [", "a: {", "a: \"", "a: |", "a: >-\n", "title：x", "title: a: b", "&a", "*a", "!a", "\"\":", "[]: a", "{}: a", "? - a", "<<: *a", "aliases: [/x]", "aliases: [/../x/]", "aliases: []", "rows: none.csv", "fiscal_year: 9999", "number: 0", "id: a", "date: 0001-01-01", "until: 9999-12-31",
        new string('>', 2000), new string('[', 2000), new string('*', 2000), new string('`', 2000), new string('|', 2000), new string('<', 2000), string.Concat(Enumerable.Repeat("> ", 200)), string.Concat(Enumerable.Repeat("- ", 200)), string.Concat(Enumerable.Repeat("*a **b ", 200)), string.Concat(Enumerable.Repeat("[a](", 200)), string.Concat(Enumerable.Repeat("![", 200)), string.Concat(Enumerable.Repeat("https://example.jp/ ", 200)), string.Concat(Enumerable.Repeat("## 同じ\n\n", 200)),
    ];

    public static IReadOnlyList<string> FileNames { get; } =
    [
        "9999*", "0000*", "0001*", "10000*", "2200*", "1868*", "99999999999*", "2020*", "2021*", "0*", "-1*", "index*", "about*", "a*", "A*", "見本*", "２０２１*", "feed.xml", "index.html", "CNAME",
        ".*", "*", "a b*", "con*", "a..b*", "2021.*", "2021.md.md", "x.csv", "x.yml", "x.yaml", "x.YML", "x.txt", "~$2021.xlsx", "Thumbs.db", "sub/2021*", "か\u3099*", new string('a', 300) + "*",
    ];
}
