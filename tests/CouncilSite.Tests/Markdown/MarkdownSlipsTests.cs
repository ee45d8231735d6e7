using CouncilSite.Diagnostics;
using CouncilSite.Markdown;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Markdown;

/// <summary>Marks of Markdown that were left as text are named where they stand, whatever is around them.</summary>
public sealed class MarkdownSlipsTests
{
    private static readonly (string Code, string Text, string? Mended)[] Slips =
    [
        ("MD001", "＃ 見出し", "## 見出し"),
        ("MD001", "・項目", "- 項目"),
        ("MD001", "＞ 引用です", "> 引用です"),
        ("MD001", "１．項目", "1. 項目"),
        ("MD009", "##見出し", "## 見出し"),
        ("MD009", "-項目", "- 項目"),
        ("MD009", "12.項目", "12. 項目"),
        ("MD010", "次のとおり。\n（１）一つ目", null),
        ("MD010", "次のとおり。\n③三つ目", null),
        ("MD011", "見よ［会則］（/bylaws/）。", "見よ[会則](/bylaws/)。"),
        ("MD011", "[会則](/bylaws/）", "[会則](/bylaws/)"),
        ("MD011", "見よ［次の節］（#次の節）。", "見よ[次の節](#次の節)。"),
        ("WRT006", "- 会則を改めました\n- 会則を改めました", null),
        ("MD012", "＊＊重要＊＊です", "**重要**です"),
        ("MD013", "**重要です", null),
        ("MD014", "```\n文", null),
        ("MD015", "文です\n---", null),
        ("MD016", "    字下げ", null),
        ("MD017", "| 一 | 二 |\n| --- | --- |\n| 三 |", null),
        ("MD018", "| 一 | 二 |\n| 三 | 四 |", null),
        ("MD019", "[会則](/ｂylaws/)", "[会則](/bylaws/)"),
        ("MD020", "[会則](/bylaws/ 2021/)", null),
        ("MD021", "[会則]()", null),
        ("MD021", "[](/bylaws/)", null),
        ("MD022", "[会則][bylaws]", null),
        ("MD023", "文です[^1]", null),
        ("MD024", "[こちら](/bylaws/)", null),
        ("MD024", "[詳しくはこちらへ](/bylaws/)", null),
        ("MD025", "![IMG_0012](a.png)", null),
        ("MD025", "![総会の写真.jpg](a.png)", null),
    ];

    private static readonly string[] Neighbours =
    [
        "普通の段落です。2021年7月1日（木）に、第5条（役員）の※印を見ます。",
        "## 見出し",
        "- 項目一\n- 項目二",
        "1. 一\n2. 二",
        "| 項目 | 額 |\n| --- | ---: |\n| 一 | -5 |",
        "> 引用です。",
        "**太字**と[会則](/bylaws/)と`[文字]（url）`です。",
        "```\n##見出し\n・項目\n```",
        "注のある文です[^a]。\n\n[^a]: 注です。",
        "（１）の場合と①の場合です。",
        "-5 度で #1 の **1.5** 倍です。",
    ];

    [Fact]
    public void A_slip_among_sound_paragraphs_is_named_and_mends_itself() => GeneratedCases.Check(600, random =>
    {
        var (code, slip, mended) = Slips[random.Next(Slips.Length)];
        // Four spaces after a list go on with its item.
        var before = code is "MD016" ? "" : string.Concat(random.GetItems(Neighbours, random.Next(3)).Distinct().Select(text => text + "\n\n"));
        // What is not closed takes all that follows.
        var after = code is "MD014" ? "" : "\n\n終わりの段落です。\n";
        var file = new SourceFile("a.md", "content/a.md", before + slip + after);
        var found = Assert.Single(Faults(file));
        Assert.Equal(code, found.Descriptor.Code);
        Assert.InRange(found.Span.Start, before.Length, before.Length + slip.Length);
        Assert.Equal(mended is null ? [] : [before + mended + after], FixedFile.Of([found]).Select(fix => fix.Text));
    });

    [Fact]
    public void Sound_paragraphs_are_no_slips() =>
        Assert.Empty(Faults(new SourceFile("a.md", "content/a.md", string.Join("\n\n", Neighbours))));

    private static IReadOnlyList<Diagnostic> Faults(SourceFile file)
    {
        var diagnostics = new DiagnosticBag();
        MarkdownText.Parse(file, 0, file.Text.Length, diagnostics);
        // How a sound text is worded is no slip of its Markdown.
        return [.. diagnostics.ToSortedList().Where(fault => fault.Severity > Severity.Notice)];
    }
}
