using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Tests.Fields;

public sealed partial class SchemaTests
{
    private sealed record Person(string Name, int? Age);

    private static readonly Schema<Person> People = new("人", fields =>
    {
        var name = fields.Required("name", FieldTypes.Text, "名前");
        var age = fields.Optional("age", FieldTypes.Count, "年齢");
        return values => new Person(values.Get(name), values.FindValue(age));
    });

    [Fact]
    public void What_is_declared_is_a_field()
    {
        Assert.Equal(["name", "age"], People.Fields.Select(field => field.Name));
        Assert.Equal(new Person("見本 一郎", 40), Read(People, "name: 見本 一郎\nage: 40\n"));
    }

    [Fact]
    public void A_schema_that_is_extended_keeps_its_fields_before_the_further_ones()
    {
        var extended = People.Extend<Tuple<Person, string>>(further =>
        {
            var note = further.Required("note", FieldTypes.Text, "備考");
            return (person, values) => Tuple.Create(person, values.Get(note));
        });

        Assert.Equal(["name", "age", "note"], extended.Fields.Select(field => field.Name));
        Assert.Equal(Tuple.Create(new Person("見本 一郎", null), "会員"), Read(extended, "name: 見本 一郎\nnote: 会員\n"));
    }

    [Fact]
    public void Two_fields_of_one_name_stop_the_program_at_its_start() =>
        Assert.Contains("'name'", Assert.Throws<ArgumentException>(() => People.Extend<Person>(further =>
        {
            further.Optional("name", FieldTypes.Text, "名前");
            return (person, _) => person;
        })).Message);

    [Theory]
    [InlineData("name: 見本 一郎\n", 0)]
    [InlineData("title: 見本 一郎\n", 1)]
    public void A_field_is_read_by_its_former_name_too_with_a_warning_that_mends_it(string text, int warnings)
    {
        var renamed = new Schema<string>("人", fields =>
        {
            var name = fields.Required("name", FieldTypes.Text, "名前", formerName: "title");
            return values => values.Get(name);
        });
        var diagnostics = new DiagnosticBag();
        Assert.Equal("見本 一郎", Read(renamed, text, diagnostics));

        var found = diagnostics.ToSortedList();
        Assert.Equal(Enumerable.Repeat((FieldDiagnostics.FormerName, Severity.Warning), warnings), found.Select(fault => (fault.Descriptor, fault.Severity)));
        Assert.All(FixedFile.Of(found), file => Assert.Equal("name: 見本 一郎\n", file.Text));
    }

    [Fact]
    public void No_field_takes_the_former_name_of_another() =>
        Assert.Contains("'title'", Assert.Throws<ArgumentException>(() => new Schema<Person>("人", fields =>
        {
            fields.Required("name", FieldTypes.Text, "名前", formerName: "title");
            fields.Required("title", FieldTypes.Text, "題名");
            return _ => new Person("", null);
        })).Message);

    [Fact]
    public void What_an_editor_writes_into_a_field_is_read()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "src", "CouncilSite"), "*.cs", SearchOption.AllDirectories);
        var declarations = sources.SelectMany(path => DeclaredField().Matches(File.ReadAllText(path)), (path, match) => (Path: path, Match: match)).ToList();

        Assert.True(declarations.Count > 150, $"{declarations.Count} fields were found.");
        Assert.Empty(declarations
            .Where(declaration => !declaration.Match.Groups["rest"].Value.Contains($"({declaration.Match.Groups["name"].Value})", StringComparison.Ordinal))
            .Select(declaration => $"{Path.GetFileName(declaration.Path)}: {declaration.Match.Groups["name"].Value}"));
    }

    // A declared field, and the rest of its schema up to the end of what makes the record.
    [GeneratedRegex(@"var (?<name>\w+) = (?:fields|further)\.(?=(?<rest>.*?\n +\}\)))", RegexOptions.Singleline)]
    private static partial Regex DeclaredField();

    private static T? Read<T>(Schema<T> schema, string yaml)
        where T : class
    {
        var diagnostics = new DiagnosticBag();
        var read = Read(schema, yaml, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return read;
    }

    private static T? Read<T>(Schema<T> schema, string yaml, DiagnosticBag diagnostics)
        where T : class =>
        schema.Read(YamlParser.Parse(new SourceFile("a.yml", "content/a.yml", yaml), diagnostics)!, diagnostics);
}
