using System.Text.RegularExpressions;
using CouncilSite.Kinds.Bylaws.Parsing;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Importing;

/// <summary>
/// Finds the numbers in bylaws that other content must respect, by the words in which bylaws usually state them. It
/// proposes and no more: what is said in other words is not found.
/// </summary>
internal static partial class AssertionFinder
{
    private const string Number = "[0-9０-９〇一二三四五六七八九十]{1,4}";
    private const int LongestRole = 12;

    /// <summary>What is found, in the order of the text.</summary>
    public static IReadOnlyList<ProposedAssertion> Find(ProvisionTree tree)
    {
        var places = tree.Articles.SelectMany(Places).ToList();
        return
        [
            .. FindOfficers(places),
            .. First(places, AssertionRule.TermYears, Term(), place => place.IsAbout("役員") || (place.Caption.Contains("任期", StringComparison.Ordinal) && !place.IsAbout("委員", "幹事", "顧問"))),
            .. FindFiscalYear(places),
            .. First(places, AssertionRule.OrdinaryMeetingsPerYear, Meetings(), place => place.IsAbout("総会")),
            .. First(places, AssertionRule.SecretariesAtMost, Secretaries(), place => place.Text.Contains("幹事会", StringComparison.Ordinal)),
            .. First(places, AssertionRule.Majority, Majority(), place => place.IsAbout("総会", "会議", "議決", "議事")),
        ];
    }

    /// <summary>The posts of the officers, each once.</summary>
    public static IReadOnlyList<ProposedPost> FindPosts(ProvisionTree tree)
    {
        var posts = FirstPosts(tree.Articles.SelectMany(Places));
        return [.. posts.Select(post => new ProposedPost(post.Role, post.Count)).DistinctBy(post => post.Role)];
    }

    private static List<Post> FirstPosts(IEnumerable<Place> places) => places.Select(Posts).FirstOrDefault(found => found.Count > 0) ?? [];

    private static IEnumerable<ProposedAssertion> FindOfficers(List<Place> places) =>
        FirstPosts(places)
            .Where(post => post.Count is not null).DistinctBy(post => post.Role)
            .Select(post => new ProposedAssertion(AssertionRule.OfficerCount, post.Address, post.Words, post.Count));

    private static IEnumerable<ProposedAssertion> FindFiscalYear(List<Place> places)
    {
        foreach (var place in places.Where(place => place.IsAbout("年度")))
        {
            if (FiscalYear().Match(place.Text) is not { Success: true } match || Read(match.Groups["first"]) is not (>= 1 and <= 12 and var first)
                || Read(match.Groups["last"]) != new FiscalCalendar(first).LastMonth)
            {
                continue;
            }

            return
            [
                new(AssertionRule.FiscalYearFirstMonth, place.Address, match.Groups["from"].Value, first),
                new(AssertionRule.FiscalYearLastMonth, place.Address, match.Groups["until"].Value, new FiscalCalendar(first).LastMonth),
            ];
        }

        return [];
    }

    private static IEnumerable<ProposedAssertion> First(List<Place> places, AssertionRule rule, Regex pattern, Func<Place, bool> isMeant) => places.Where(isMeant)
        .Select(place => (place.Address, Match: pattern.Match(place.Text))).Where(found => found.Match.Success)
        .Select(found => new ProposedAssertion(rule, found.Address, found.Match.Value, Read(found.Match.Groups["number"])))
        .Where(found => found.Value is > 0 || rule == AssertionRule.Majority)
        .Take(1);

    // 会長　１名 on a line, as an item or within the sentence.
    private static List<Post> Posts(Place place)
    {
        if (!place.IsAbout("役員"))
            return [];
        var listed = place.Provision.Entries
            .Select(entry => new Post(JapaneseWidth.ToNarrowWithoutBlanks(entry.Label.Value), entry.Count, place.Address, entry.Text))
            .Concat(place.Provision.Children.Select(item => (Item: item, Entry: CountedEntryLine.Read(item.Text.Value, 0, item.Text.Value.Length)))
                .Where(line => CountedEntryLine.IsCounted(line.Entry))
                .Select(line => new Post(JapaneseWidth.ToNarrowWithoutBlanks(line.Entry.Label.Value), line.Entry.Count, place.Address.Child(line.Item), line.Item.Text.Value)))
            .Where(post => post.Role.Length is > 0 and <= LongestRole && !post.Role.Contains('。', StringComparison.Ordinal)).ToList();
        return listed.Count > 0 || !place.Text.Contains("置く", StringComparison.Ordinal) ? listed
            : [.. InSentence().Matches(place.Text).Select(match => new Post(match.Groups["role"].Value, Read(match.Groups["number"]), place.Address, match.Value))];
    }

    // Articles with one paragraph are cited without it.
    private static IEnumerable<Place> Places(Provision article)
    {
        var address = new ProvisionAddress(article.Kind, article.Number);
        return article.Children.Select(paragraph => new Place(paragraph, article.Children.Length == 1 ? address : address.Child(paragraph), article.Caption));
    }

    private static int? Read(Group group) => JapaneseNumeral.TryParse(group.Value, out var number) ? number : null;

    private sealed record Post(string Role, int? Count, ProvisionAddress Address, string Words);

    private sealed record Place(Provision Provision, ProvisionAddress Address, string Caption)
    {
        public string Text => Provision.Text.Value;

        public bool IsAbout(params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                if (Caption.Contains(word, StringComparison.Ordinal) || Text.Contains(word, StringComparison.Ordinal))
                    return true;
            }

            return false;
        }
    }

    [GeneratedRegex($"任期は[、,，]?(?<number>{Number})(?:年|[かカヵケ箇]年)|(?<number>{Number})(?:年|[かカヵケ箇]年)を任期とする")]
    private static partial Regex Term();

    [GeneratedRegex($"(?<from>(?<first>{Number})月[1１一]日(?:に始まり|から|より))[^。]{{0,8}}?(?<until>(?<last>{Number})月(?:{Number}日|末日)(?:(?:に|をもって)終わ?[りる]|まで))")]
    private static partial Regex FiscalYear();

    [GeneratedRegex($"(?:毎年度?|毎事業年度|毎会計年度|年)に?(?<number>{Number})回(?!以上|以内)")]
    private static partial Regex Meetings();

    [GeneratedRegex($"(?<number>{Number})[名人]以内")]
    private static partial Regex Secretaries();

    [GeneratedRegex("出席[^。、，]{0,12}過半数")]
    private static partial Regex Majority();

    [GeneratedRegex($@"(?<=^|[、，,\p{{IsHiragana}}])(?<role>[\p{{IsCJKUnifiedIdeographs}}]{{1,8}}?)(?<number>{Number})[名人](?!以)")]
    private static partial Regex InSentence();
}
