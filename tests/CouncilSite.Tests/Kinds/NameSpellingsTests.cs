using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;
using CouncilSite.Tests.Mutations;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds;

/// <summary>A name in a running text that is one slip from a declared one is told, where nothing else can be meant, and an innocent text never.</summary>
public sealed class NameSpellingsTests
{
    private const string Families = "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 清水 山崎 石井 平山 今泉 金子 野溝 篠田 林 東 久保木";
    private const string Given = "健一 誠 学 薫 浩 隆 茂 豊 実 進 一郎 太郎 恵子 洋子 幸子 美穂 真由美 翔太 大輔 直樹 英樹 哲也 和彦 正人 義雄 幸男 貴之 智子 裕子 さくら";
    private const string Places = "市川市 市原市 旭市 柏市 松戸市 浦安市 芝山町 酒々井町 栄町 千葉県 千葉市 埼玉県 東京都 富里市 富津市 四街道市 習志野市 八千代市 木更津市";
    private const string Bodies = "教育委員会 商工会議所 社会福祉協議会 役所 総務部財務課 総務部税務課 企画政策課 情報政策課 国際交流協会 中央図書館 第一小学校 第二小学校 情報サービス産業組合 ＩＴ推進会議";
    private const string Companies = "株式会社東芝情報システム 東京情報システム株式会社 株式会社日立システムズ 西日本電信電話株式会社 富士通総研 三協アルミ株式会社 株式会社ソフトウェア科学 フジクラ商事";
    private const string Posts = "会長 副会長 監事 幹事長 幹事 総務課長 部長 主査 氏 さん";

    private static readonly IReadOnlyList<string> OfOneScript =
    [
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴジズダデドバビブベボパピプペポァィゥェォッャュョー",
        "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだでどばびぶべぼぱぴぷぺぽっゃゅょ",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ",
        string.Concat(Enumerable.Range('一', '龠' - '一' + 1).Select(letter => (char)letter)) + "々ヶ",
    ];

    private static readonly IReadOnlyList<DeclaredName> Declared =
        NameSpellings.FindDeclared(ContentKinds.All, (SampleSite.Minimal with { Store = MemoryContentStore.OfRepository }).Read());

    private static readonly NamesInTexts Names = new(Declared);

    // A shorter name may be another's by one letter (旭市, 柏市); so may that of an organisation alone.
    [Fact]
    public void Nine_in_ten_slips_in_names_beside_their_entry_or_of_eight_letters_are_told()
    {
        var known = Declared.Where(name => JapaneseWidth.ToNarrowWithoutBlanks(name.Name.Value).Length >= (name.Role is null && name.Beside.All(words => words.Length == 0) ? 8 : 4)).ToList();
        var told = 0;
        GeneratedCases.Check(20, random => told += known.Count(name => FindSlips(Sentence(name, Misspell(random, name.Name.Value))).Count > 0));
        Assert.True(told >= 20 * known.Count * 9 / 10, $"{told} of {20 * known.Count}");
    }

    [Theory]
    [InlineData("会長の野溝真次があいさつしました。", "野溝真次")]
    [InlineData("あいさつ　会長　野満　慎次", "野満　慎次")]
    [InlineData("石井良広（酒々井町総務課長）が監事に選ばれました。", "石井良広")]
    [InlineData("酒々井の石井良宏が話しました。", "酒々井")]
    [InlineData("斉藤栄一から説明がありました。", "斉藤栄一")]
    [InlineData("千葉県地域ＩＴ推進協議会の総会を開きました。", "千葉県地域ＩＴ推進協議会")]
    [InlineData("データ利活用部会が報告しました。", "データ利活用部会")]
    [InlineData("株式会社ソリトンシステムが入会しました。", "株式会社ソリトンシステム")]
    [InlineData("| ＩＴリテラシー向上対策部会 | 10名 |", "ＩＴリテラシー向上対策部会")]
    public void A_slip_is_told_at_its_letters(string text, string slip) =>
        Assert.StartsWith($"「{slip}」は、ほかの所では", Assert.Single(FindSlips(text)), StringComparison.Ordinal);

    [Fact]
    public void Where_all_other_places_agree_the_slip_is_where_the_name_is_declared()
    {
        var site = SampleSite.Minimal with { Store = MemoryContentStore.OfRepository, Today = new DateOnly(2021, 8, 1) };
        var text = Encoding.UTF8.GetString(site.Store.ReadBytes("site.yml", int.MaxValue));
        var slip = Assert.Single(site.With("site.yml", text.Replace("千葉県地域ＩＴ化推進協議会", "千葉県地域ＩＴ化推進協義会", StringComparison.Ordinal)).Build().Diagnostics, fault => fault.Descriptor == WordingDiagnostics.TwoSpellings);
        Assert.StartsWith("「千葉県地域ＩＴ化推進協義会」は、ほかの所では「千葉県地域ＩＴ化推進協議会」", slip.Message(MessageLanguage.Japanese), StringComparison.Ordinal);
        Assert.Equal(("site.yml", "千葉県地域ＩＴ化推進協義会"), (slip.Span.File.Path, slip.Span.Text));
    }

    [Fact]
    public void A_line_of_a_hundred_thousand_slips_takes_no_longer_than_as_many_lines() =>
        Assert.NotEmpty(FindSlips(string.Concat(Enumerable.Repeat("会長の野溝真次、", 100_000))));

    [Fact]
    public void No_declared_name_is_told_where_it_is_spelt_as_declared() => Assert.All(Declared, name =>
    {
        Assert.Empty(FindSlips(Sentence(name, name.Name.Value)));
        Assert.Empty(FindSlips(Sentence(name, name.Name.Value.Replace(' ', '　'))));
        Assert.Empty(FindSlips(Sentence(name, JapaneseWidth.ToNarrowWithoutBlanks(name.Name.Value))));
    });

    [Fact]
    public void An_innocent_text_about_others_is_never_told() => GeneratedCases.Check(2000, random =>
    {
        var person = random.Pick(Families.Split(' ')) + random.Pick(Given.Split(' '));
        var body = random.Pick(Companies.Split(' ').Append(random.Pick(Places.Split(' ')) + random.Pick(Bodies.Split(' '))).ToList());
        var text = random.Next(4) switch
        {
            0 => $"{body}の{random.Pick(Posts.Split(' '))} {person}が、{random.Pick(Places.Split(' '))}で話しました。",
            1 => $"{random.Pick(Posts.Split(' '))}の{person}（{body}）のほか、{random.Pick(Declared).Name.Value}が加わりました。",
            2 => $"| {person} | {body} | {random.Pick(Posts.Split(' '))} |",
            _ => $"{random.Pick(Families.Split(' '))}{random.Pick(Posts.Split(' '))}は、{body}と{random.Pick(Declared).Name.Value}を訪ねました。",
        };
        Assert.True(FindSlips(text).Count == 0, $"{text} {string.Concat(FindSlips(text))}");
    });

    private static IReadOnlyList<string> FindSlips(string text)
    {
        var diagnostics = new DiagnosticBag();
        Names.Check(new SourceFile("news/a.md", "content/news/a.md", text), diagnostics);
        return [.. diagnostics.ToSortedList().Select(fault => fault.Message(MessageLanguage.Japanese))];
    }

    private static string Sentence(DeclaredName name, string written) => name switch
    {
        { IsPerson: true, Role: { } role } => $"{role}の{written}が話しました。",
        { IsPerson: true } => $"{string.Concat(name.Beside)}の{written}が話しました。",
        _ => $"{written}の{string.Concat(name.Beside)}が話しました。",
    };

    // One letter is another of its script, is lost, stands twice, or changes places with the next.
    private static string Misspell(Random random, string name)
    {
        int[] places = [.. Enumerable.Range(0, name.Length).Where(index => char.IsLetter(name[index]))];
        var index = random.Pick(places);
        var letter = name[index];
        return random.Next(5) switch
        {
            0 => name.Remove(index, 1),
            1 => name.Insert(index, letter.ToString()),
            2 when index + 1 < name.Length && char.IsLetter(name[index + 1]) && name[index + 1] != letter => $"{name[..index]}{name[index + 1]}{letter}{name[(index + 2)..]}",
            _ => $"{name[..index]}{random.Pick(OfOneScript.First(script => script.Contains(letter, StringComparison.Ordinal)).Where(other => other != letter).ToList())}{name[(index + 1)..]}",
        };
    }
}
