using System.Text;
using System.Text.Json;
using CouncilSite.Kinds;
using CouncilSite.Kinds.Pages;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Editing;

/// <summary>A file that an editing program reads.</summary>
/// <param name="Path">Its path in the repository.</param>
/// <param name="Text">What stands in it.</param>
public sealed record EditingFile(string Path, string Text);

/// <summary>
/// The files by which editing programs know the fields: for Visual Studio Code with its extension for YAML, and for
/// the forms of Pages CMS.
/// </summary>
public static class EditingFiles
{
    private const string Schemas = ".vscode/schemas/";

    /// <summary>Writes them all.</summary>
    /// <param name="schemas">The schemas of the files that editors write.</param>
    /// <param name="kinds">The kinds of content.</param>
    public static IReadOnlyList<EditingFile> WriteAll(IReadOnlyList<SchemaGroup> schemas, IReadOnlyList<ContentKind> kinds)
    {
        var yaml = schemas.SelectMany(group => group.Schemas)
            .Where(schema => Path.GetExtension(schema.Named.Files) == ".yml")
            .OrderBy(schema => schema.Named.Name, StringComparer.Ordinal)
            .ToList();
        return
        [
            new(".pages.yml", PagesForms.Write(kinds)),
            new(".vscode/extensions.json", Json(writer =>
            {
                writer.WriteStartArray("recommendations");
                writer.WriteStringValue("redhat.vscode-yaml");
                writer.WriteEndArray();
            })),
            new(".vscode/settings.json", Json(writer =>
            {
                writer.WriteString("files.encoding", "utf8");
                writer.WriteString("files.eol", "\n");
                writer.WriteStartObject("yaml.schemas");
                foreach (var schema in yaml)
                    writer.WriteString($"./{Schemas}{FileName(schema.Named.Name)}", schema.Named.Files);
                writer.WriteEndObject();
            })),
            .. yaml.Select(schema => new EditingFile($"{Schemas}{FileName(schema.Named.Name)}", SchemaDocument.Write(schema))),
        ];
    }

    private static string FileName(string schema) => $"{schema}.schema.json";

    private static string Json(Action<Utf8JsonWriter> writeMembers) => Encoding.UTF8.GetString(LegibleJson.Write(writer =>
    {
        writer.WriteStartObject();
        writeMembers(writer);
        writer.WriteEndObject();
    }));
}
