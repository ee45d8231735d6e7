using System.CommandLine;
using System.Text;
using System.Text.Json;
using CouncilSite.Kinds;
using CouncilSite.Publishing;
using CouncilSite.Text;

namespace CouncilSite.Cli.Commands;

/// <summary><c>council schema</c>: the JSON Schemas of every YAML file and front matter, for editors that complete and check.</summary>
internal sealed class SchemaCommand(ProgramEnvironment environment)
{
    public Command Create(Phrases phrases)
    {
        var output = new Option<string?>("--output")
        {
            Description = phrases.In("書き出すフォルダー（省くと画面に出す）", "The folder to write to (default: standard output)"),
            HelpName = "DIR",
        };
        var language = new Option<string?>("--language") { Description = "ja | en", HelpName = "LANGUAGE" };
        var command = new Command("schema", phrases.In("YAMLと見出し欄のJSON Schemaを出す", "The JSON Schemas of YAML files and front matter")) { output, language };
        command.SetAction(result => (int)Run(result.GetValue(output)));
        return command;
    }

    private ExitStatus Run(string? folder)
    {
        if (folder is null)
        {
            environment.Output.WriteLine(ToJson(writer =>
            {
                foreach (var schema in ContentSchemas.All)
                {
                    writer.WriteStartObject(schema.Name);
                    WriteSchema(writer, schema);
                    writer.WriteEndObject();
                }
            }));
            return ExitStatus.Done;
        }

        var path = Directory.CreateDirectory(environment.FullPath(folder)).FullName;
        foreach (var schema in ContentSchemas.All)
            File.WriteAllText(Path.Combine(path, schema.Name + ".schema.json"), ToJson(writer => WriteSchema(writer, schema)) + "\n");
        return ExitStatus.Done;
    }

    private static void WriteSchema(Utf8JsonWriter writer, NamedSchema schema)
    {
        writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Schema.WriteJsonSchema(writer);
    }

    private static string ToJson(Action<Utf8JsonWriter> writeMembers)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, LegibleJson.Indented))
        {
            writer.WriteStartObject();
            writeMembers(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
