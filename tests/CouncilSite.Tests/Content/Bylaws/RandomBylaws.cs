using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CouncilSite.Content.Bylaws.Provisions;

namespace CouncilSite.Tests.Content.Bylaws;

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

    private readonly Random _random = new(seed);

    /// <summary>Bylaws of a few articles, some with paragraphs, items, sub-items, lists, provisos.</summary>
    public ProvisionTree Tree() => new ProvisionTree(
        [.. Enumerable.Range(1, _random.Next(1, 8)).Select(number => Article(number))],
        [.. Enumerable.Range(1, _random.Next(0, 4)).Select(Supplement)]).Anchored();

    /// <summary>The same bylaws with some provisions added, deleted, reworded and renumbered.</summary>
    public ProvisionTree Changed(ProvisionTree tree) => (tree with
    {
        Main = Renumbered(Changed(tree.Main, Article), 1),
        Supplements = Renumbered(Changed(tree.Supplements, Supplement), 0),
    }).Anchored();

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
        var reworded = provision with
        {
            // The sentence that announces a list stays: without it the lines below would be no list.
            Text = provision.Text.IsEmpty || provision.Entries.Length > 0 ? provision.Text : Text(Edited(provision.Text.Value)),
            Children = Renumbered(provision.Kind switch
            {
                ProvisionKind.Article or ProvisionKind.Supplement => Changed(provision.Children, Paragraph),
                ProvisionKind.Paragraph => provision.Entries.IsEmpty ? Changed(provision.Children, Item) : [],
                ProvisionKind.Item => Changed(provision.Children, Subitem),
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

    private Provision Article(int number) => new(ProvisionKind.Article, number, LocatedText.Empty, LocatedText.Empty)
    {
        PrintedCaption = _random.Next(4) == 0 ? LocatedText.Empty : Caption(),
        Children = _random.Next(12) == 0
            ? [new Provision(ProvisionKind.Paragraph, 1, LocatedText.Empty, Text("削除"))]
            : [.. Enumerable.Range(1, _random.Next(1, 4)).Select(Paragraph)],
    };

    private Provision Supplement(int number) => new(ProvisionKind.Supplement, number, LocatedText.Empty, LocatedText.Empty)
    {
        Children = [.. Enumerable.Range(1, _random.Next(1, 3)).Select(n => new Provision(ProvisionKind.Paragraph, n, LocatedText.Empty, Text(Sentence())))],
    };

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

    private Provision Item(int number) => new(ProvisionKind.Item, number, LocatedText.Empty, Text(Phrase()))
    {
        Children = _random.Next(5) == 0 ? [.. Enumerable.Range(1, _random.Next(1, 4)).Select(Subitem)] : [],
    };

    private Provision Subitem(int number) => new(ProvisionKind.Subitem, number, LocatedText.Empty, Text(Phrase()));

    private ImmutableArray<CountedEntry> Entries() =>
        [.. new[] { "会長", "副会長", "監事", "参与" }.Take(_random.Next(1, 5)).Select(label =>
        {
            var count = _random.Next(1, 12);
            return new CountedEntry(Text(label), Text($"{count}名"), count);
        })];

    private LocatedText Caption() => Text($"（{Captions[_random.Next(Captions.Length)]}）");

    private string Sentence() => Phrase() + "。";

    private string Phrase() => "会員" + string.Concat(Enumerable.Range(0, _random.Next(1, 14)).Select(_ => Words[_random.Next(Words.Length)])) + "とする";

    // Numbers from 1; now and then an article is a branch of the one before (第２条の２).
    private ImmutableArray<Provision> Renumbered(ImmutableArray<Provision> provisions, int branches)
    {
        var renumbered = ImmutableArray.CreateBuilder<Provision>();
        var last = default(ProvisionNumber);
        foreach (var provision in provisions)
        {
            var next = branches > 0 && last.Main > 0 && _random.Next(10) == 0
                ? last.NextBranch()
                : new ProvisionNumber(last.Main + 1);
            renumbered.Add(provision with { Number = next });
            last = next;
        }

        return renumbered.ToImmutable();
    }

    // A space is kept between narrow characters only, as in text that was read.
    private static LocatedText Text(string value) => LocatedText.Unplaced(LayoutSpace().Replace(value, ""));

    [GeneratedRegex("(?<![!-~]) | (?![!-~])")]
    private static partial Regex LayoutSpace();
}
