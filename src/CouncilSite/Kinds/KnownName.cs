using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Kinds;

/// <summary>A declared name, or a part of one that stands alone (an organisation without its legal form and department), as texts are searched for it.</summary>
/// <param name="Letters">The name, narrow and without blanks.</param>
/// <param name="Middle">Where it is parted into two halves, one of which a single slip leaves whole: between family and given name where both have two letters.</param>
/// <param name="IsPerson">Whether it is a person's.</param>
/// <param name="First">The first place that declares it, and how it is written there.</param>
/// <param name="Beside">What tells who is meant where it stands near by, narrow and without blanks.</param>
internal sealed partial record KnownName(string Letters, int Middle, bool IsPerson, Located<string> First, IReadOnlyList<string> Beside)
{
    // A name in a text is no longer, and a shorter one is not known from others.
    private const int Longest = 60;
    private const int Shortest = 3;
    private const string SortsOfStretches = "県市町村区部局課室係";

    /// <summary>The names and parts of names in what content declares, each once.</summary>
    public static IReadOnlyList<KnownName> All(IEnumerable<DeclaredName> declared) =>
    [
        .. declared.SelectMany(Parts)
            .GroupBy(name => name.Letters, StringComparer.Ordinal)
            .Select(same => same.First() with
            {
                Beside = [.. same.SelectMany(name => name.Beside).Distinct(StringComparer.Ordinal)],
                Roles = [.. same.SelectMany(name => name.Roles).Distinct(StringComparer.Ordinal)],
            }),
    ];

    /// <summary>The roles of the person in the council.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The letters that name it, without its legal form: ソリトン in 株式会社ソリトン.</summary>
    public (int Start, int End) Core { get; } = IsPerson ? (0, Letters.Length) : CoreOf(Letters);

    /// <summary>The stretch of an organisation's name that one of its letters belongs to: each ends with the sort of what it names (県, 部, 課).</summary>
    public (int Start, int End) StretchAt(int index)
    {
        var start = Letters.AsSpan(0, index).LastIndexOfAny(SortsOfStretches) + 1;
        var length = Letters.AsSpan(index).IndexOfAny(SortsOfStretches);
        return (Math.Max(start, Core.Start), length < 0 ? Core.End : index + length + 1);
    }

    private static IEnumerable<KnownName> Parts(DeclaredName declared)
    {
        var written = declared.Name.Value.Trim();
        string[] parts = declared.IsPerson ? [written] : [written, .. PartBorder().Split(written), .. PartBorder().Split(written).Select(part => LegalForm().Replace(part, ""))];
        string[] beside = declared.IsPerson ? [.. declared.Beside.Append(string.Concat(declared.Beside)).SelectMany(BesideOf).Distinct(StringComparer.Ordinal)]
            : [.. declared.Beside.Select(JapaneseWidth.ToNarrowWithoutBlanks).Where(name => name.Length >= Shortest)];
        return from part in parts
               let letters = JapaneseWidth.ToNarrowWithoutBlanks(part)
               where letters.Length is >= Shortest and <= Longest
               select new KnownName(letters, MiddleOf(part, letters.Length), declared.IsPerson, new Located<string>(part, declared.Name.Span), beside) { Roles = declared.Role is { } role ? [role] : [] };
    }

    // The council's prefecture or a mere 課長 tells nobody from others; a town does.
    private static IEnumerable<string> BesideOf(string words) =>
        PartBorder().Split(words).Append(LegalForm().Replace(words, "")).Append(Municipality().Match(words).Value)
            .Select(JapaneseWidth.ToNarrowWithoutBlanks)
            .Where(part => part.Length > 3 || Municipality().IsMatch(part));

    private static (int Start, int End) CoreOf(string letters)
    {
        var form = LegalForm().Match(letters);
        return form.Length == 0 ? (0, letters.Length) : form.Index == 0 ? (form.Length, letters.Length) : (0, form.Index);
    }

    // A blank in the text may stand where one stands in the name, and would part a half.
    private static int MiddleOf(string part, int letters)
    {
        var blanks = part.Index().Where(letter => letter.Item is ' ' or '　').Select((letter, before) => letter.Index - before);
        return blanks.Where(middle => middle >= 2 && middle <= letters - 2).Append(letters / 2).MinBy(middle => (middle == letters / 2, Math.Abs(middle - letters / 2)));
    }

    [GeneratedRegex(@"[（）()、・／/]|(?<=[^\x00-\x7F])[ 　]+(?=[^\x00-\x7F])")]
    private static partial Regex PartBorder();

    [GeneratedRegex(@"^(?:株式会社|有限会社|合同会社|協同組合|(?:一般|公益)(?:社団|財団)法人|独立行政法人|特定非営利活動法人|[NＮ][PＰ][OＯ](?:法人)?)[ 　]*|(?:株式会社|有限会社)$")]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"^[^市町村区 　]{2,5}[市町村区]")]
    private static partial Regex Municipality();
}
