using System.Xml;
using System.Xml.Schema;
using CouncilSite.Content;
using CouncilSite.Content.Bylaws.Provisions;
using CouncilSite.Content.Bylaws.Publication;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Content.Bylaws.Publication;

/// <summary>
/// The law XML against the national schema itself, which the npm package lawtext brings; COUNCIL_LAWTEXT names the
/// folder that the package is installed in.
/// </summary>
public sealed class NationalSchemaTests
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("COUNCIL_LAWTEXT") ?? "";

    private static readonly string SchemaFile = Path.Combine(Folder, "node_modules", "lawtext", "bin", "stdLaw.xsd");

    public static TheoryData<string, string> Laws { get; } = new()
    {
        { "council-2009", File.ReadAllText(Path.Combine(RepositoryFolder.Path, "content", "bylaws", "2009.md")) },
        { "council-2021", File.ReadAllText(Path.Combine(RepositoryFolder.Path, "content", "bylaws", "2021.md")) },
        { "whole-form", FrontMatter + Parsing.WholeFormTests.Ordinance },
    };

    private const string FrontMatter = "---\ntitle: 見本町まちづくり会議規約\nname: 見本\nin_force: 2020-04-01\n---\n";

    [Theory]
    [MemberData(nameof(Laws))]
    public void A_law_is_valid_by_the_national_schema(string name, string text)
    {
        _ = name;
        SkipWithoutSchema();
        Assert.Empty(Faults(Xml(text)));
    }

    [Fact]
    public void Any_law_is_valid_by_the_national_schema()
    {
        SkipWithoutSchema();
        GeneratedCases.Check(60, random => Assert.Empty(Faults(Xml(FrontMatter + PlainText.Of(new RandomBylaws(random.Next()).Tree())))));
    }

    private static void SkipWithoutSchema() => Assert.SkipUnless(File.Exists(SchemaFile),
        "The national schema is missing: npm install --ignore-scripts lawtext@0.1.52, and name the folder in COUNCIL_LAWTEXT.");

    private static byte[] Xml(string text)
    {
        var diagnostics = new CouncilSite.Diagnostics.DiagnosticBag();
        return LawXml.Of(SampleSite.Minimal.With("bylaws/sample.md", text).Read(diagnostics).Bylaws.Versions.Single());
    }

    private static List<string> Faults(byte[] law)
    {
        var faults = new List<string>();
        var schemas = new XmlSchemaSet();
        schemas.Add(null, SchemaFile);
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationEventHandler += (_, fault) => faults.Add(fault.Message);
        using var reader = XmlReader.Create(new MemoryStream(law), settings);
        while (reader.Read())
        {
        }

        return faults;
    }
}
