using CouncilSite.Tests.Harness;
using CouncilSite.Tests.Mutations;

namespace CouncilSite.Tests.Kinds;

/// <summary>What texts tell of the council is held against its accounts, meetings and register; of what they tell of others, quote, deny or suppose nothing is said.</summary>
public sealed class WordsOfOthersTests
{
    private const string Accounts =
        "fiscal_year: 2020\nsettlement:\n  title: 収支決算書\n  source: 見本\n  income:\n    - item: 会費\n      budget: 70,000\n      actual: 70,000\n  expenditure:\n    - item: 会議費\n      budget: 70,000\n      actual: 63,400\n";

    private const string Register =
        "fees:\n  - payer: 企業\n    kinds: [company]\n    amount: 9,000\ncounts:\n  - fiscal_year: 2020\n    members: 63\n    source: 見本\n"
        + "members:\n  - organisation: 見本システム株式会社\n    kind: company\n    source: 見本\n    formerly:\n      - name: 見本電算株式会社\n        until: 2021-03-31\n";

    private const string Meeting = "---\ntitle: 令和2年度通常総会\nkind: ordinary\nfiscal_year: 2020\ndate: 2020-07-10\nheld: by-letter\n---\n";

    private static readonly string[] Told = ["ACC018", "MEM007", "MEM008", "MEM009", "MTG009"];

    // What a sentence begins with, and the words whose end is one of the endings.
    private static readonly string[] Others = ["見本市協議会では、", "となり町は、", "（公社）ミドリ協会の", "ほかの団体の", "近隣の市の", "全国の協議会では、"];

    private static readonly (string Words, string[] Denied)[] Sentences =
    [
        ("令和2年度の会議費は{0}円", ["ではありません。", "でしたら、予算を超えます。", "でしょうか。", "程度です。", "ですか。", "となる見込みです。", "となれば、足りません。", "増えました。"]),
        ("会員は{0}団体", ["ではありません。", "ですか。", "でしたら、部屋が足りません。", "以上です。", "を目指します。"]),
        ("企業は年額{0}円", ["ではありません。", "でした。", "に上げる案もありました。", "ですか。", "なら払えます。", "程度です。"]),
        ("令和2年度は総会を{0}回", ["開きませんでした。", "開く予定でした。", "開きたいと考えました。", "開催しないことにしました。", "見送りました。"]),
    ];

    private static readonly string[] Ends = ["です。", "です。", "です。", "開きました。"];

    [Fact]
    public void What_is_told_of_the_council_itself_is_held_against_its_papers() => Assert.Equal(
        ["ACC018", "MEM007", "MEM008", "MTG009", "MEM009"],
        Find(["令和2年度の会議費は64,300円です。", "見本の会員は、80団体です。会員は80団体です。", "企業は年額8,000円です。", "令和2年度は総会を5回開きました。", "講師は見本電算株式会社の方です。"]));

    [Fact]
    public void What_is_told_of_others_quoted_denied_or_supposed_is_left() => GeneratedCases.Check(4, random =>
    {
        var texts = Enumerable.Range(0, 60).Select(_ =>
        {
            var index = random.Next(Sentences.Length);
            var words = string.Format(null, Sentences[index].Words, random.Next(71, 60_000));
            return random.Next(3) switch
            {
                0 => random.Pick(Others) + words + Ends[index],
                1 => $"「{words}{Ends[index]}」という話は誤りです。",
                _ => words + random.Pick(Sentences[index].Denied),
            };
        }).Append("看板には「見本電算株式会社」とあります。").ToList();
        // One at a time only where all together are not silent.
        if (Find(texts).Length > 0)
            Assert.Fail(string.Join('\n', texts.Where(text => Find([text]).Length > 0)));
    });

    [Fact]
    public void A_line_without_an_end_takes_no_longer_than_many() => Assert.Equal(
        ["MEM007"], Find([string.Concat(Enumerable.Repeat("会員は80団体、", 50_000))]).Distinct());

    private static string[] Find(IReadOnlyList<string> texts) => [.. SampleSite.Minimal
        .With("accounts/2020.yml", Accounts)
        .With("members/register.yml", Register)
        .With("meetings/2020-general.md", Meeting)
        .With("news/2021-07-01-sample.md", $"---\ntitle: 活動\ndate: 2021-07-01\ncategory: council\n---\n\n{string.Join("\n\n", texts)}\n")
        .Build().Diagnostics.Select(fault => fault.Descriptor.Code).Where(Told.Contains)];
}
