using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CouncilSite.Site;
using CouncilSite.Tests.Editions.OpenData;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;
using CouncilSite.Themes.Plain;

namespace CouncilSite.Tests.Themes;

/// <summary>
/// The whole site with hostile text in every field that takes text, in both themes, against the same site with text
/// of the same length that means nothing: whatever is not text must be the same in both.
/// </summary>
public sealed partial class HostileTextTests
{
    private const string Hostile = " Q\"'><script>x</script><!--</style></title></textarea>]]>&lt;b onclick=x onload='{{@x}}'; Z";

    private static readonly string Harmless = Sign().Replace(Hostile, "x");

    private static readonly MarkedContent Content = new(Harmless);

    public static TheoryData<string> Themes { get; } = ["council", "plain"];

    [Fact]
    public void Most_texts_of_the_content_can_be_hostile()
    {
        var (marked, left) = Content.Counts;
        Assert.True(marked > 1000 && left < marked / 3, $"{marked} texts bear the mark, {left} do not.");
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Hostile_text_is_text_in_every_page_and_file(string theme)
    {
        var (hostile, harmless) = (Build(theme, Hostile), Build(theme, Harmless));
        Assert.Equal(Addresses(harmless), Addresses(hostile));
        Assert.Contains("<script>x</script><!--</style>", new HtmlParser().ParseDocument(hostile.Text("/")).Body!.TextContent);
        Assert.All(Addresses(hostile), address => Assert.Equal(Frame(address, harmless), Frame(address, hostile)));
    }

    // Longer texts are searched in more parts, whose content SearchIndexTests hold to.
    private static IEnumerable<string> Addresses(BuiltSite site) =>
        site.Files.Keys.Where(address => !(address.StartsWith("/search/", StringComparison.Ordinal) && address.EndsWith(".json", StringComparison.Ordinal))).Order(StringComparer.Ordinal);

    private static BuiltSite Build(string theme, string mark)
    {
        ITheme shown = theme == "council" ? new CouncilTheme() : new PlainTheme();
        return (SampleSite.Minimal with { Store = Content.With(mark), Theme = shown, History = new FixedHistory(new DateOnly(2021, 7, 20)) }).Build();
    }

    // What of a file is no text.
    private static IEnumerable<string> Frame(string address, BuiltSite site) => Path.GetExtension(address) switch
    {
        "" or ".html" => Elements(site.Text(address)),
        ".css" => [CssText().Replace(site.Text(address), "")],
        ".json" => Names(JsonDocument.Parse(site.Files[address].Bytes).RootElement),
        ".xml" => Nodes(site.Text(address)),
        ".ics" => site.Text(address).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Select(line => line.Split(':', ';')[0]),
        ".csv" => OpenDataTests.ReadCsv(site.Files[address].Bytes).Select(row => string.Join(',', row.Keys)),
        _ => [],
    };

    private static IEnumerable<string> Elements(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var data in document.QuerySelectorAll("script:not([src])"))
            JsonDocument.Parse(data.TextContent);
        return document.Descendants().Where(node => node is IElement or IComment)
            .Select(node => node is IElement element ? $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}" : "comment");
    }

    private static IEnumerable<string> Names(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Names(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Names),
        _ => [$"{json.ValueKind}"],
    };

    private static IEnumerable<string> Nodes(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml));
        while (reader.Read())
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.Whitespace))
                yield return $"{reader.NodeType} {reader.Name} {reader.AttributeCount}";
        }
    }

    [GeneratedRegex("[^ A-Za-z]")]
    private static partial Regex Sign();

    [GeneratedRegex(@"""(?:[^""\\\n]|\\.)*""")]
    private static partial Regex CssText();
}
