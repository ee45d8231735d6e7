using System.Globalization;
using System.Xml.Linq;

namespace CouncilSite.Kinds.Bylaws.Importing;

/// <summary>How one level of a list of Word numbers its paragraphs.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">What the number is written in (ST_NumberFormat).</param>
/// <param name="Text">What stands before the paragraph: <c>第%1条</c>, with the number of the first level for <c>%1</c>.</param>
/// <param name="IsSpaced">Whether a space or a tab follows.</param>
/// <param name="IsLegal">Whether all numbers are written in digits, whatever their levels say.</param>
/// <param name="Restarts">Whether it begins again below each paragraph of a level above.</param>
/// <param name="Style">The style whose paragraphs are of this level; null for none.</param>
internal sealed record WordLevel(int Start, string Format, string Text, bool IsSpaced, bool IsLegal, bool Restarts, string? Style);

/// <summary>A list of Word.</summary>
/// <param name="Definition">The definition, through which lists count on from each other.</param>
/// <param name="Levels">Its nine levels.</param>
/// <param name="Begins">The numbers with which levels begin anew in this list; null where they count on.</param>
internal sealed record WordList(string Definition, IReadOnlyList<WordLevel> Levels, IReadOnlyList<int?> Begins);

/// <summary>A style of Word, as far as it numbers paragraphs.</summary>
/// <param name="BasedOn">The style that it takes over what it does not say itself; empty for none.</param>
/// <param name="List">The list of its paragraphs; null for none of its own.</param>
/// <param name="Level">Their level; null likewise.</param>
internal sealed record WordStyle(string BasedOn, string? List, string? Level);

/// <summary>Reads the definitions of lists and styles of a document of Word.</summary>
internal static class WordListReader
{
    /// <summary>How many levels a list has.</summary>
    public const int Levels = 9;

    // So often may one definition lead to the next.
    private const int LongestChain = 20;

    private const int LongestText = 80;

    // What a level is of which a document says nothing.
    private static readonly WordLevel Plain = new(1, "decimal", "", false, false, true, null);

    /// <summary>The lists by their ids.</summary>
    public static Dictionary<string, WordList> ReadLists(XElement? numbering, IReadOnlyDictionary<string, WordStyle> styles)
    {
        var lists = ById(numbering, "num", "numId");
        var definitions = ById(numbering, "abstractNum", "abstractNumId");
        var read = new Dictionary<string, WordList>(StringComparer.Ordinal);
        foreach (var (id, list) in lists)
        {
            if (FindDefinition(list) is { } definition)
                read.Add(id, Read(list, definition));
        }

        return read;

        // A definition may leave it to a style of lists.
        XElement? FindDefinition(XElement list)
        {
            for (var i = 0; i < LongestChain; i++)
            {
                if (!definitions.TryGetValue(Value(list, "abstractNumId") ?? "", out var definition) || Value(definition, "numStyleLink") is not { } style)
                    return definition;
                if (!styles.TryGetValue(style, out var linked) || !lists.TryGetValue(linked.List ?? "", out var next))
                    return null;
                list = next;
            }

            return null;
        }
    }

    /// <summary>The styles by their ids.</summary>
    public static Dictionary<string, WordStyle> ReadStyles(XElement? styles) =>
        ById(styles, "style", "styleId").ToDictionary(style => style.Key, style => Read(style.Value), StringComparer.Ordinal);

    /// <summary>A number up to 9999; null for anything else.</summary>
    public static int? ToNumber(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 10_000 ? number : null;

    private static WordStyle Read(XElement style)
    {
        var list = Child(Child(style, "pPr"), "numPr");
        return new WordStyle(Value(style, "basedOn") ?? "", Value(list, "numId"), Value(list, "ilvl"));
    }

    private static WordList Read(XElement list, XElement definition)
    {
        var levels = Enumerable.Repeat(Plain, Levels).ToArray();
        var begins = new int?[Levels];
        foreach (var level in Children(definition, "lvl"))
            levels[Place(level)] = ReadLevel(level);
        foreach (var changed in Children(list, "lvlOverride"))
        {
            if (Child(changed, "lvl") is { } level)
                levels[Place(changed)] = ReadLevel(level);
            begins[Place(changed)] = ToNumber(Value(changed, "startOverride"));
        }

        return new WordList(Attribute(definition, "abstractNumId") ?? "", levels, begins);
    }

    private static WordLevel ReadLevel(XElement level) => new(
        ToNumber(Value(level, "start")) ?? 1, Value(level, "numFmt") ?? "decimal", Value(level, "lvlText") is { Length: <= LongestText } text ? text : "", Value(level, "suff") != "nothing",
        Child(level, "isLgl") is not null, Value(level, "lvlRestart") != "0", Value(level, "pStyle"));

    private static int Place(XElement level) => Math.Min(ToNumber(Attribute(level, "ilvl")) ?? 0, Levels - 1);

    private static Dictionary<string, XElement> ById(XElement? part, string name, string id) => Children(part, name)
        .Where(element => Attribute(element, id) is not null).DistinctBy(element => Attribute(element, id)).ToDictionary(element => Attribute(element, id)!, StringComparer.Ordinal);

    // Documents of the transitional and of the strict form have different namespaces.
    private static IEnumerable<XElement> Children(XElement? element, string name) => element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    private static XElement? Child(XElement? element, string name) => Children(element, name).FirstOrDefault();

    private static string? Value(XElement? element, string name) => Child(element, name) is { } child ? Attribute(child, "val") : null;

    private static string? Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;
}
