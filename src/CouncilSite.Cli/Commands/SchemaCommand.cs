using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using CouncilSite.Publishing;
using CouncilSite.Publishing.Editing;
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
        var schemas = ContentSchemas.Groups.SelectMany(group => group.Schemas).ToList();
        if (folder is null)
        {
            var all = new JsonObject(schemas.Select(schema => KeyValuePair.Create(schema.Named.Name, (JsonNode?)SchemaDocument.Create(schema))));
            environment.Output.Write(Encoding.UTF8.GetString(LegibleJson.Write(writer => all.WriteTo(writer))));
            return ExitStatus.Done;
        }

        var path = Directory.CreateDirectory(environment.FullPath(folder)).FullName;
        foreach (var schema in schemas)
            File.WriteAllText(Path.Combine(path, schema.Named.Name + ".schema.json"), SchemaDocument.Write(schema));
        return ExitStatus.Done;
    }
}
