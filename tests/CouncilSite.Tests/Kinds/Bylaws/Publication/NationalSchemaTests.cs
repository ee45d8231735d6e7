using System.Xml;
using System.Xml.Schema;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Publication;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Bylaws.Publication;

/// <summary>The law XML against the national schema itself.</summary>
public sealed class NationalSchemaTests
{
    public static TheoryData<string, string> Laws { get; } = [
        ("council-2009", File.ReadAllText(Path.Combine(RepositoryFolder.Path, "content", "bylaws", "2009.md"))),
        ("council-2021", File.ReadAllText(Path.Combine(RepositoryFolder.Path, "content", "bylaws", "2021.md"))),
        ("whole-form", FrontMatter + Parsing.WholeFormTests.Ordinance),
        .. Parsing.CollectedBylawsTests.Texts.Select(collected => (collected.Name, FrontMatter + collected.Text)),
    ];

    private const string FrontMatter = "---\ntitle: 見本町まちづくり会議規約\nname: 見本\nin_force: 2020-04-01\n---\n";

    [Theory]
    [MemberData(nameof(Laws))]
    public void A_law_is_valid_by_the_national_schema(string name, string text)
    {
        _ = name;
        Assert.Empty(Faults(Xml(text), Needed.NationalSchema()));
    }

    [Fact]
    public void Any_law_is_valid_by_the_national_schema()
    {
        var schema = Needed.NationalSchema();
        GeneratedCases.Check(60, random => Assert.Empty(Faults(Xml(FrontMatter + PlainText.Of(new RandomBylaws(random.Next()).Tree())), schema)));
    }

    internal static BylawsVersion Version(string text) =>
        SampleSite.Minimal.With("bylaws/sample.md", text).Read(new CouncilSite.Diagnostics.DiagnosticBag()).Bylaws.Versions.Single();

    private static byte[] Xml(string text) => LawXml.Of(Version(text));

    private static List<string> Faults(byte[] law, string schema)
    {
        var faults = new List<string>();
        var schemas = new XmlSchemaSet();
        schemas.Add(null, schema);
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationEventHandler += (_, fault) => faults.Add(fault.Message);
        using var reader = XmlReader.Create(new MemoryStream(law), settings);
        while (reader.Read())
        {
        }

        return faults;
    }
}
