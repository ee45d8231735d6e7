using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Tests.Kinds.Bylaws;

/// <summary>Random bylaws and random changes of them, the same for the same seed.</summary>
internal sealed partial class RandomBylaws(int seed)
{
    private static readonly string[] Words =
    [
        "会長", "副会長", "総会", "幹事会", "協議会", "会費", "事務局", "千葉県総務部行政改革推進課", "ＩＴ", "Code for Japan", "デジタル推進課",
        "は", "が", "を", "に", "の", "と", "、", "定める", "招集する", "ことができる", "１５名以内", "２年", "毎年１回", "第３条", "前項", "次の事項",
        "「会員」", "（以下「協議会」という。）", "出席者の過半数", "別に", "若しくは", "及び", "ときは", "1５名", "４月１日",
    ];

    private static readonly string[] Captions = ["名称", "目的", "会員", "役員", "総会", "幹事会", "会計", "雑則"];

    private static readonly string[] Titles = ["見本の会規約", "手本の会規約"];

    private readonly Random _random = new(seed);

    // The series of its numbers, one for each rank throughout a law.
    private readonly bool _articlesInKanji = seed % 3 == 1;
    private readonly NumberStyle[] _series = (seed % 4) switch
    {
        0 => [NumberStyle.Kanji, NumberStyle.Iroha, NumberStyle.Parenthesized],
        1 => [NumberStyle.Parenthesized, NumberStyle.Iroha, NumberStyle.ParenthesizedIroha],
        _ => [NumberStyle.Parenthesized, NumberStyle.Kana, NumberStyle.ParenthesizedKana],
    };

    /// <summary>Bylaws of a few articles, some with chapters, paragraphs, items, sub-items, lists, provisos, 別表.</summary>
    public ProvisionTree Tree() => new ProvisionTree(
        Renumbered([.. Enumerable.Range(1, _random.Next(1, 8)).SelectMany(number => Headings(number).Append(Article(number)))], 1),
        [.. Enumerable.Range(1, _random.Next(0, 4)).Select(Supplement)])
    {
        Title = Titles[0],
        Appendices = [.. Enumerable.Range(1, _random.Next(3)).Select(Table), .. Enumerable.Range(1, _random.Next(2)).Select(Form)],
    }.Anchored();

    // Half of the laws have chapters, some of these sections.
    private IEnumerable<Provision> Headings(int article)
    {
        if (seed % 2 == 0 && (article == 1 || _random.Next(3) == 0))
            yield return new Provision(ProvisionKind.Chapter, 1, LocatedText.Empty, Text(Captions[_random.Next(Captions.Length)]));
        if (seed % 6 == 0 && (article == 1 || _random.Next(3) == 0))
            yield return new Provision(ProvisionKind.Section, 1, LocatedText.Empty, Text(Captions[_random.Next(Captions.Length)]));
    }

    private Provision Table(int number) => new(ProvisionKind.Table, number, LocatedText.Empty, LocatedText.Empty)
    {
        PrintedCaption = Text($"（第{number}条関係）"),
        Rows = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => new TableRow([Text(Captions[_random.Next(Captions.Length)]), .. Enumerable.Range(0, _random.Next(3)).Select(_ => Text(Words[_random.Next(Words.Length)]))]))],
    };

    private Provision Form(int number) => Table(number) with { Kind = ProvisionKind.Form };

    /// <summary>The same bylaws with some provisions added, deleted, reworded and renumbered.</summary>
    public ProvisionTree Changed(ProvisionTree tree) => (tree with
    {
        Title = Titles[_random.Next(10) == 0 ? 1 : 0],
        Main = Renumbered(WithArticle(Changed(tree.Main, Article), tree.Main), 1),
        Supplements = Renumbered(Changed(tree.Supplements, Supplement), 0),
        Appendices = Renumbered(Changed(tree.Appendices, Table), 0),
    }).Anchored();

    // A law without any article is none.
    private static ImmutableArray<Provision> WithArticle(ImmutableArray<Provision> changed, ImmutableArray<Provision> before) =>
        changed.Any(provision => provision.Kind == ProvisionKind.Article) ? changed : before;

    private ImmutableArray<Provision> Changed(ImmutableArray<Provision> provisions, Func<int, Provision> create)
    {
        var changed = provisions.ToList();
        if (_random.Next(3) == 0 && changed.Count > 1)
            changed.RemoveAt(_random.Next(changed.Count));
        if (_random.Next(3) == 0)
            changed.InsertRange(_random.Next(changed.Count + 1), Enumerable.Range(0, _random.Next(1, 3)).Select(_ => create(1)));
        for (var i = 0; i < changed.Count; i++)
        {
            if (_random.Next(3) == 0)
                changed[i] = Reworded(changed[i]);
        }

        return [.. changed];
    }

    private Provision Reworded(Provision provision)
    {
        if (provision.Kind.IsAppendix)
            return provision with { Rows = Table(1).Rows };
        if (provision.Kind.IsDivision)
            return provision with { Text = Text(Captions[_random.Next(Captions.Length)]) };

        var reworded = provision with
        {
            // The sentence that announces a list stays: without it the lines below would be no list.
            Text = provision.Text.IsEmpty || provision.Entries.Length > 0 ? provision.Text : Text(Edited(provision.Text.Value)),
            Children = Renumbered(provision.Kind switch
            {
                ProvisionKind.Supplement when provision.Children is [{ Kind: ProvisionKind.Article }, ..] => Changed(provision.Children, Article),
                ProvisionKind.Article or ProvisionKind.Supplement => Changed(provision.Children, Paragraph),
                ProvisionKind.Paragraph => provision.Entries.IsEmpty ? Changed(provision.Children, Item) : [],
                ProvisionKind.Item => Changed(provision.Children, number => Subitem(number, 1)),
                ProvisionKind.Subitem when ProvisionNames.StyleOf(provision) == _series[1] => Changed(provision.Children, number => Subitem(number, 2)),
                _ => [],
            }, 0),
        };
        if (reworded is { Kind: ProvisionKind.Paragraph, Entries.Length: > 0 } && _random.Next(2) == 0)
            return reworded with { Entries = Entries() };
        return provision.Kind == ProvisionKind.Article && _random.Next(3) == 0 ? reworded with { PrintedCaption = Caption() } : reworded;
    }

    private string Edited(string text)
    {
        var body = text.TrimEnd('。');
        return _random.Next(6) switch
        {
            0 => body.Insert(_random.Next(body.Length + 1), Words[_random.Next(Words.Length)]) + "。",
            1 when body.Length > 4 => body.Remove(_random.Next(1, body.Length - 2), 1) + "。",
            2 => Sentence(),
            3 => text + "ただし、" + Sentence(),
            4 when text.Contains("ただし、") => text[..text.IndexOf("ただし、", StringComparison.Ordinal)] is { Length: > 1 } main ? main : text,
            _ => body.Replace(Words[_random.Next(Words.Length)], Words[_random.Next(Words.Length)]) + "。",
        };
    }

    private Provision Article(int number) => new(ProvisionKind.Article, number, _articlesInKanji ? Text($"第{NumberMark.Kanji(number)}条") : LocatedText.Empty, LocatedText.Empty)
    {
        PrintedCaption = _random.Next(4) == 0 ? LocatedText.Empty : Caption(),
        Children = _random.Next(12) == 0
            ? [new Provision(ProvisionKind.Paragraph, 1, LocatedText.Empty, Text("削除"))]
            : [.. Enumerable.Range(1, _random.Next(1, 4)).Select(Paragraph)],
    };

    private Provision Supplement(int number) => new(ProvisionKind.Supplement, number, LocatedText.Empty, LocatedText.Empty)
    {
        Children = _random.Next(4) == 0
            ? [.. Enumerable.Range(1, _random.Next(1, 3)).Select(Article)]
            : SupplementParagraphs(_random.Next(1, 3), _random.Next(4) == 0),
    };

    // （施行期日） over １, （経過措置） over ２.
    private ImmutableArray<Provision> SupplementParagraphs(int count, bool areCaptioned) =>
        [.. Enumerable.Range(1, count).Select(number => new Provision(ProvisionKind.Paragraph, number, LocatedText.Empty, Text(Sentence()))
        {
            PrintedCaption = areCaptioned && count > 1 ? Caption() : LocatedText.Empty,
        })];

    private Provision Paragraph(int number)
    {
        var paragraph = new Provision(ProvisionKind.Paragraph, number, LocatedText.Empty,
            Text(Sentence() + (_random.Next(5) == 0 ? "ただし、" + Sentence() : "")));
        return _random.Next(6) switch
        {
            0 => paragraph with { Text = Text("会に、次の役員を置く。"), Entries = Entries() },
            1 or 2 => paragraph with { Children = [.. Enumerable.Range(1, _random.Next(1, 5)).Select(Item)] },
            _ => paragraph,
        };
    }

    private Provision Item(int number) => new(ProvisionKind.Item, number, Text(NumberMark.Write(_series[0], number)), Text(Phrase()))
    {
        Children = _random.Next(5) == 0 ? [.. Enumerable.Range(1, _random.Next(1, 4)).Select(n => Subitem(n, 1))] : [],
    };

    private Provision Subitem(int number, int depth) => new(ProvisionKind.Subitem, number, Text(NumberMark.Write(_series[depth], number)), Text(Phrase()))
    {
        Children = depth == 1 && _random.Next(5) == 0 ? [.. Enumerable.Range(1, _random.Next(1, 4)).Select(n => Subitem(n, 2))] : [],
    };

    private ImmutableArray<CountedEntry> Entries() =>
        [.. new[] { "会長", "副会長", "監事", "参与" }.Take(_random.Next(1, 5)).Select(label =>
        {
            var count = _random.Next(1, 12);
            return _random.Next(6) == 0 ? new CountedEntry(Text(label), Text($"{count}名以上{count + 2}名以内"), null) : new CountedEntry(Text(label), Text($"{count}名"), count);
        })];

    private LocatedText Caption() => Text($"（{Captions[_random.Next(Captions.Length)]}）");

    private string Sentence() => Phrase() + "。";

    private string Phrase() => "会員" + string.Concat(Enumerable.Range(0, _random.Next(1, 14)).Select(_ => Words[_random.Next(Words.Length)])) + "とする";

    // Numbers from 1, sections from 1 in each chapter; now and then an article is a branch of the one before (第２条の２).
    private ImmutableArray<Provision> Renumbered(ImmutableArray<Provision> provisions, int branches)
    {
        var renumbered = ImmutableArray.CreateBuilder<Provision>();
        var lasts = new Dictionary<ProvisionKind, ProvisionNumber>();
        foreach (var provision in provisions)
        {
            var last = lasts.GetValueOrDefault(provision.Kind);
            var next = branches > 0 && last.Main > 0 && !provision.Kind.IsDivision && _random.Next(10) == 0
                ? _random.Next(4) == 0 ? new ProvisionNumber(last.Main, [.. last.Branches, 2]) : last.NextBranch()
                : new ProvisionNumber(last.Main + 1);
            renumbered.Add(provision with { Number = next, Label = provision.Label.IsEmpty ? provision.Label : ProvisionNames.MarkWith(provision, next) });
            lasts[provision.Kind] = next;
            if (provision.Kind == ProvisionKind.Chapter)
                lasts.Remove(ProvisionKind.Section);
        }

        return renumbered.ToImmutable();
    }

    // A space is kept between narrow characters only, as in text that was read.
    private static LocatedText Text(string value) => LocatedText.Unplaced(LayoutSpace().Replace(value, ""));

    [GeneratedRegex("(?<![!-~]) | (?![!-~])")]
    private static partial Regex LayoutSpace();
}
