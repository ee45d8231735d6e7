using System.Text;
using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Mutations;

/// <summary>
/// Slips of people who write Japanese, planted anywhere in the real content: each is reported on its line, with a hint,
/// and nothing is reported anywhere else because of it.
/// </summary>
public sealed class SlipTests
{
    private static readonly BuildOptions Options = new(new CouncilTheme(), new DateOnly(2021, 8, 1), ChecksMarkup: true);

    private static readonly IReadOnlyDictionary<string, string> Texts = Mutation.Original.List().Select(entry => entry.Path)
        .Where(path => Path.GetExtension(path) is ".md" or ".yml" && !path.StartsWith("guide/", StringComparison.Ordinal))
        .ToDictionary(path => path, path => Encoding.UTF8.GetString(Mutation.Original.ReadBytes(path, int.MaxValue)));

    // What is written, as a pattern of one line, and what somebody makes of it: in fields, then in texts.
    private static readonly (string Written, string Slip)[] OfFields =
    [
        (@"^( *(?:- )?[a-z_]+): (?=[^""'\[{|>#\s])", "$1:"),
        (@"^( *(?:- )?[a-z_]+): (?=[^""'\[{|>#\s])", "$1："),
        (@"^( *(?:- )?[a-z_]+): (?=[^""'\[{|>#\s])", "$1:　"),
        (@"^(  +)(?=[a-z]+: )", "　　"),
        (@"^( *)- ", "$1－ "),
        (@"^( +)-(?: )(?=[a-z/])", "$1-"),
        (@"^( *(?:- )?[a-z_]+): (?=[^""'\[{|>#\s])([^""]*)$", "$1: \"$2"),
        (@"^( *(?:- )?(?:topics|kinds|days): \[.*)\]$", "$1"),
        (@"^( *(?:- )?(?:topics|kinds): \[[^,]*), ", "$1、"),
        (@"^( *(?:- )?(?:title|name|place|item|note|text): )(?=[^""'\[{|>#\s])", "$1@"),
        (@"^( *(?:- )?(?:title|name|place|item|note|text): )(?=[^""'\[{|>#\s])", "$1%"),
        (@"^( *(?:- )?(?:title|name|place|item|note|text): )(?=[^""'\[{|>#\s])", "$1!"),
        (@"^( *(?:- )?(?:title|name|place|item|note|text): )(?=[^""'\[{|>#\s])", "$1*"),
        (@"^( *(?:- )?(?:title|name|place|item|note|text): )(?=[^""'\[{|>#\s])", "$1["),
        (@"^( *(?:- )?(?:title|name|place|item|note|text): )(?=[^""'\[{|>#\s])", "$1`"),
        (@"^( *(?:- )?(?:title|name|place|item): )(?=[^""'\[{|>#\s])([^“”]+)$", "$1“$2”"),
        (@"^( *(?:- )?)title:", "$1題名:"),
        (@"^( *(?:- )?)([a-z]{4,})(?=: )", "$1$2x"),
        (@"^( *(?:- )?(?:date|joined|left|established|until): )(\d{4})-(\d\d)-\d\d$", "$1$2-02-30"),
        (@"^( *(?:- )?(?:date|joined|left|established|until): )(\d{4})-(\d\d)-(\d\d)$", "$1$2/$3/$4"),
        (@"^(date: 2020-07-20)$", "$1（月）"),
        (@"^( *(?:- )?(?:budget|actual|amount|count|participants): \d+)$", "$1円"),
        (@"^( *(?:- )?(?:kind|category|body|held|direction|asks|status): [a-z-]{3,})[a-z]$", "$1"),
        (@"^(title: \S{4})(?=\S{2})", "$1 #1 "),
        (@"^( +- /(?:bylaws|officers|reports|plans|indicators))/", "$1x/"),
    ];

    private static readonly (string Written, string Slip)[] OfTexts =
    [
        ("^(##+) ", "$1"),
        ("^## ", "＃＃ "),
        ("^## ", "# "),
        ("^## ", "#### "),
        ("^- ", "-"),
        ("^- ", "・"),
        ("^- ", "－ "),
        (@"^1\. ", "１．"),
        (@"^1\. ", "1．"),
        ("^- ", "•\t"),
        ("^- ", "\uF0B7"),
        (@"^\| ?:?---+:? ?(?=\|.)", ""),
        ("^- ", "-\u00A0"),
        ("^## ", "##\u00A0"),
        ("(?<=[ぁ-ん])。$", "。\u200B"),
        ("(?<=[ぁ-ん])。$", "\u00ADです。"),
        ("「([^「」]+)」", "「$1"),
        ("（([^（）]+)）", "$1）"),
        (@"\[([^\]]+)\]\(([^)]+)\)", "［$1］（$2）"),
        (@"\[([^\]]+)\]\(([^)]+)\)", "[$1]（$2）"),
        (@"\[([^\]]+)\]\(([^)]+)\)", "[$1]($2）"),
        (@"\[([^\]]+)\]\(([^)]+)\)", "[$1] ($2)"),
        (@"\[([^\]]+)\]\((/[^)]{4})([^)]+)\)", "[$1]($2 $3)"),
        (@"\[([^\]]+)\]\(([^)]+)\)", "[$1]()"),
        (@"\[([^\]]+)\]\(/([^)]+)\)", "[$1]($2)"),
        (@"\[([^\]]+)\]\(/([a-z]{3})", "[$1](/$2x"),
        (@"\[([^\]]+)\]\(([^)]+)\)", "[$1][x]"),
        (@"\[([^\]]+)\]\(([^)]+)\)", "[こちら]($2)"),
        (@"\[([^\]]+)\]\(/([^)]+)\)", "[$1](https://www.google.com/url?q=https://example.jp/$2&sa=D)"),
        (@"\[([^\]]+)\]\(/([^)]+)\)", "[$1](https://example.jp/$2?utm_source=mail)"),
        (@"\[([^\]]+)\]\((/[^)#]+)\)", "[$1]($2#nowhere)"),
        (@"\*\*([^*]+)\*\*", "**$1"),
        (@"\*\*([^*]+)\*\*", "＊＊$1＊＊"),
        ("(?<=[ぁ-ん])。$", "[^9]。"),
        ("(?<=[ぁ-ん])。$", "。![会場の写真](/images/nowhere.jpg)"),
        ("(?<=[ぁ-ん])。$", "（要確認）。"),
        ("(?<=[ぁ-ん])。$", "、令和〇年〇月〇日です。"),
        ("(?<=[ぁ-ん])。$", "、ﾃﾞｰﾀです。"),
        ("(?<=[ぁ-ん])。$", "、㈱見本です。"),
        ("(?<=[ぁ-ん])。$", "、О大学です。"),
        ("(?<=[ぁ-ん])。$", "、令和3年7月10日（日）です。"),
        ("(?<=[ぁ-ん])。$", "、令和3年2月30日です。"),
        ("(?<=[ぁ-ん])。$", "、16:00～13:30です。"),
        ("(?<=[ぁ-ん])。$", "、office＠example.jpです。"),
        ("(?<=[ぁ-ん])。$", "、Zoom\u00A0です。"),
        ("(?<=[ぁ-ん])。$", "、令和2年（2021年）です。"),
        ("(?<=[ぁ-ん])。$", "<font color=\"red\">です</font>。"),
        ("(?<=[ぁ-ん])。$", "、ｈｔｔｐｓ：／／www.example.jp/です。"),
        ("(?<=[一-龠])([をにが])(?=[一-龠])", "$1$1"),
    ];

    [Fact]
    public void A_slip_in_a_field_is_reported_where_it_is_and_nowhere_else() => GeneratedCases.Check(OfFields.Length, random => Plant(random, OfFields, isField: true));

    [Fact]
    public void A_slip_in_a_text_is_reported_where_it_is_and_nowhere_else() => GeneratedCases.Check(OfTexts.Length, random => Plant(random, OfTexts, isField: false));

    private static void Plant(Random random, (string Written, string Slip)[] slips, bool isField)
    {
        var (written, slip) = random.Pick(slips);
        var pattern = new Regex(written, RegexOptions.None, TimeSpan.FromSeconds(5));
        var places = Texts.SelectMany(file => Lines(file.Value, isField).Where(line => pattern.IsMatch(line.Text)).Select(line => (Path: file.Key, line.Number, line.Text))).ToList();
        var (path, number, text) = random.Pick(places);
        var lines = Texts[path].Split('\n');
        lines[number] = pattern.Replace(text, slip, 1);

        var diagnostics = new DiagnosticBag();
        new SiteBuild(Mutation.Original.With(path, string.Join('\n', lines)), new FixedHistory(), Options).Run(diagnostics);
        var faults = diagnostics.ToSortedList();
        var told = string.Join("; ", faults.Select(fault => $"{fault.Descriptor.Code} {fault.Span.Place}"));
        Assert.True(faults.Any(fault => IsThere(fault) && fault.Hint(MessageLanguage.Japanese).Length > 0), $"«{lines[number]}» in {path}({number + 1}) is not told: {told}");
        Assert.True(faults.All(IsThere), $"«{lines[number]}» in {path}({number + 1}) is told elsewhere: {told}");

        bool IsThere(Diagnostic fault) => fault.Span.File.Path == path && fault.Span.StartPosition.Line <= number + 1 && fault.Span.EndPosition.Line >= number + 1;
    }

    // Articles of bylaws are no Markdown; comments of YAML are no fields.
    private static IEnumerable<(int Number, string Text)> Lines(string text, bool areFields)
    {
        var lines = text.Split('\n');
        var end = lines[0] == "---" ? Array.IndexOf(lines, "---", 1) : lines.Length;
        var isBylaws = lines.Contains("assertions:");
        return lines.Index().Where(line => areFields ? line.Index < end && !line.Item.TrimStart().StartsWith('#') : line.Index > end && !isBylaws);
    }
}
