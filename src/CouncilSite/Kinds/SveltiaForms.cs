using System.Globalization;
using System.Text;
using CouncilSite.Content;
using CouncilSite.Fields;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds;

/// <summary>
/// The forms of Sveltia CMS (https://sveltiacms.app/en/docs): for each kind that is written in forms its pages, their
/// fields and their text. Each change is a pull request, so that it is checked before it is published.
/// </summary>
internal static class SveltiaForms
{
    public static string Write(IReadOnlyList<ContentKind> kinds, AdminSettings admin, string home)
    {
        var text = new StringBuilder("# Written by 'council build': change nothing here.\n");
        // Whoever signs in does so with a token of their own: no other service stands between the browser and GitHub.
        text.Append($"""
            backend:
              name: github
              repo: {YamlText.Quote(admin.Repository)}
              branch: {YamlText.Quote(admin.Branch)}
              auth_methods: [token]
              squash_merges: true
            publish_mode: editorial_workflow
            site_url: {YamlText.Quote(home)}
            media_folder: content
            public_folder: /
            output:
              omit_empty_optional_fields: true
            collections:

            """.ReplaceLineEndings("\n"));
        foreach (var kind in kinds)
            WriteCollection(text, kind);
        return text.ToString();
    }

    private static void WriteCollection(StringBuilder text, ContentKind kind)
    {
        var folder = $"content/{kind.Folder}";
        text.Append(YamlText.Item("  ",
        [
            ("name", kind.Folder), ("label", kind.Label), ("folder", folder), ("extension", "md"), ("format", "yaml-frontmatter"),
            ("slug", FileName(kind.FormFileName!)), ("media_folder", $"/{folder}"), ("public_folder", $"/{kind.Folder}"),
        ]));
        text.Append("    editor: { preview: false }\n");
        if (kind.HasIntroduction)
        {
            text.Append("    index_file:\n      name: index\n      label: 最初のページの文章\n");
            WriteFields(text, ExemplifiedSchema.Of(NamedSchema.Introduction), "      ");
        }

        WriteFields(text, kind.ExemplifyPages(), "    ");
    }

    // The text is asked for as it is written: an editor of rich text would write it anew in its own way.
    private static void WriteFields(StringBuilder text, ExemplifiedSchema schema, string indent)
    {
        text.Append(CultureInfo.InvariantCulture, $"{indent}fields:\n");
        foreach (var field in schema.Fields)
            WriteField(text, field, $"{indent}  ");
        text.Append(YamlText.Item($"{indent}  ", [("name", "body"), ("label", "本文"), ("widget", "text"), ("required", "false")]));
    }

    private static string FileName(string form) =>
        Path.GetFileNameWithoutExtension(form).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static void WriteField(StringBuilder text, ExemplifiedField exemplified, string indent)
    {
        var field = exemplified.Field;
        text.Append(YamlText.Item(indent,
        [
            ("name", field.Name), ("label", field.Label), ("hint", exemplified.FormHint),
            ("widget", field.Form is FieldForm.List ? "list" : WidgetOf(field.Form)), ("required", field.IsRequired ? "true" : "false"),
        ]));
        var inner = $"{indent}  ";
        if (field.Form is FieldForm.List { Item: var item and not FieldForm.Mapping })
        {
            text.Append(CultureInfo.InvariantCulture, $"{inner}field:\n{inner}  name: item\n{inner}  label: 値\n{inner}  widget: {WidgetOf(item)}\n");
            WriteForm(text, item, exemplified.Inner, $"{inner}  ");
        }
        else
        {
            WriteForm(text, field.Form is FieldForm.List list ? list.Item : field.Form, exemplified.Inner, inner);
        }
    }

    private static void WriteForm(StringBuilder text, FieldForm form, IReadOnlyList<ExemplifiedField> fields, string indent)
    {
        switch (form)
        {
            case FieldForm.Day:
                text.Append(CultureInfo.InvariantCulture, $"{indent}type: date\n{indent}format: YYYY-MM-DD\n");
                break;
            case FieldForm.Number:
                text.Append(CultureInfo.InvariantCulture, $"{indent}value_type: int\n");
                break;
            case FieldForm.Choice choice:
                text.Append(CultureInfo.InvariantCulture, $"{indent}options:\n");
                foreach (var option in choice.Options)
                    text.Append(YamlText.Item($"{indent}  ", [("value", option.Written), ("label", option.Label)]));
                break;
            case FieldForm.Mapping:
                text.Append(CultureInfo.InvariantCulture, $"{indent}fields:\n");
                foreach (var within in fields)
                    WriteField(text, within, $"{indent}  ");
                break;
        }
    }

    private static string WidgetOf(FieldForm form) => form switch
    {
        FieldForm.Number => "number",
        FieldForm.Day => "datetime",
        FieldForm.Flag => "boolean",
        FieldForm.Choice => "select",
        FieldForm.Mapping => "object",
        _ => "string",
    };
}
