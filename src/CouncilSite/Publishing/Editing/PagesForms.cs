using System.Globalization;
using System.Text;
using CouncilSite.Fields;
using CouncilSite.Kinds;
using CouncilSite.Yaml;

namespace CouncilSite.Publishing.Editing;

/// <summary>
/// The forms of Pages CMS (<c>.pages.yml</c>, https://pagescms.org/docs/configuration/): for each kind that is written
/// in forms its pages, their fields and their text.
/// </summary>
internal static class PagesForms
{
    public static string Write(IReadOnlyList<ContentKind> all)
    {
        var kinds = all.Where(kind => kind.FormFileName is not null).ToList();
        var text = new StringBuilder("# Written by 'council editors': change nothing here.\n");
        text.Append("media:\n");
        foreach (var kind in kinds)
        {
            text.Append(YamlText.Item("  ",
            [
                ("name", kind.Folder), ("label", $"{kind.Label}の資料と画像"), ("input", $"content/{kind.Folder}"), ("output", $"/{kind.Folder}"),
            ]));
            // What editors write is no attachment.
            text.Append("    categories: [image, document, video, audio, compressed, spreadsheet]\n");
        }

        text.Append("content:\n");
        foreach (var kind in kinds)
            WriteCollection(text, kind);
        text.Append("settings:\n  content:\n    merge: true\n");
        return text.ToString();
    }

    private static void WriteCollection(StringBuilder text, ContentKind kind)
    {
        text.Append(YamlText.Item("  ", [("name", kind.Folder), ("label", kind.Label), ("type", "collection"), ("path", $"content/{kind.Folder}"), ("format", "yaml-frontmatter")]));
        text.Append("    exclude: [index.md]\n");
        text.Append(CultureInfo.InvariantCulture, $"    filename: {{ template: {YamlText.Quote(kind.FormFileName!)}, field: create }}\n");
        text.Append("    view: { primary: title }\n    fields:\n");
        foreach (var field in kind.ExemplifyPages().Fields)
            WriteField(text, field, "      ");
        text.Append(YamlText.Item("      ", [("name", "body"), ("label", "本文"), ("type", "code")]));
        text.Append("        options: { format: markdown }\n");
    }

    private static void WriteField(StringBuilder text, ExemplifiedField exemplified, string indent)
    {
        var field = exemplified.Field;
        var form = field.Form is FieldForm.List list ? list.Item : field.Form;
        text.Append(YamlText.Item(indent,
        [
            ("name", field.Name), ("label", field.Label), ("description", exemplified.FormHint), ("type", TypeOf(form)),
            ("required", field.IsRequired ? "true" : "false"), ("list", field.Form is FieldForm.List ? "true" : null),
        ]));
        var inner = $"{indent}  ";
        switch (form)
        {
            case FieldForm.Day:
                text.Append(CultureInfo.InvariantCulture, $"{inner}options: {{ format: yyyy-MM-dd }}\n");
                // Today is no better guess than any other day.
                if (!field.IsRequired)
                    text.Append(CultureInfo.InvariantCulture, $"{inner}default: \"\"\n");
                break;
            case FieldForm.Choice choice:
                text.Append(CultureInfo.InvariantCulture, $"{inner}options:\n{inner}  values:\n");
                foreach (var option in choice.Options)
                    text.Append(YamlText.Item($"{inner}    ", [("name", option.Written), ("label", option.Label)]));
                break;
            case FieldForm.Mapping:
                text.Append(CultureInfo.InvariantCulture, $"{inner}fields:\n");
                foreach (var within in exemplified.Inner)
                    WriteField(text, within, $"{inner}  ");
                break;
        }
    }

    private static string TypeOf(FieldForm form) => form switch
    {
        FieldForm.Number => "number",
        FieldForm.Day => "date",
        FieldForm.Flag => "boolean",
        FieldForm.Choice => "select",
        FieldForm.Mapping => "object",
        _ => "string",
    };
}
