using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Fields;

internal sealed class ListType<T>(FieldType<T> item, bool mayBeEmpty) : FieldType<IReadOnlyList<T>>
{
    public override string Description => $"「- 」で始まる一覧（{item.Description}）";

    public override string EnglishDescription => $"a list of {item.EnglishDescription}";

    public override FieldForm Form => new FieldForm.List(item.Form);

    public override bool TryRead(Node node, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        value = null;
        if ((node as ScalarNode)?.Table is { } table)
            node = table;
        if (node is not ListNode sequence)
        {
            if (node is ScalarNode { Text: var name, NearestTable: var nearest } && name.EndsWith(FieldTypes.TableExtension, StringComparison.OrdinalIgnoreCase))
                diagnostics.Add(FieldDiagnostics.MissingTable, node.Span, name, Suggestion.Of(name, nearest).Japanese, Suggestion.Of(name, nearest).English);
            else
                ReportWrong(node, diagnostics, node is ScalarNode { Text: var text } ? FindMeant(text) : null);
            return false;
        }

        if (sequence.Items.Count == 0 && !mayBeEmpty)
        {
            diagnostics.Add(FieldDiagnostics.EmptyList, node.Span);
            return false;
        }

        var values = new List<T>(sequence.Items.Count);
        foreach (var element in sequence.Items)
        {
            if (item.TryRead(element, diagnostics, out var read))
                values.Add(read);
        }

        value = values;
        return values.Count == sequence.Items.Count;
    }

    // What YAML takes for itself within brackets would have to be quoted.
    private string? FindMeant(string text) =>
        WrittenValue.Items(text) is var items && items.All(part => part.Length > 0 && item.MayBe(part) && part.AsSpan().IndexOfAny(":#\"'[]{}&*!|>%@`\n") < 0)
            ? $"[{string.Join(", ", items)}]" : null;

    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        // Any list may be given as a table: the name of a CSV file in the same folder.
        FieldTypes.WriteTypes(writer, "array", "string");
        writer.WriteString("pattern", @"\.[Cc][Ss][Vv]$");
        if (!mayBeEmpty)
            writer.WriteNumber("minItems", 1);
        writer.WriteStartObject("items");
        item.WriteJsonSchema(writer);
        writer.WriteEndObject();
    }
}

internal sealed class LocatedType<T>(FieldType<T> type) : FieldType<Located<T>>
{
    public override string Description => type.Description;

    public override string EnglishDescription => type.EnglishDescription;

    public override FieldForm Form => type.Form;

    internal override bool MayBe(string text) => type.MayBe(text);

    public override bool TryRead(Node node, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out Located<T> value)
    {
        value = type.TryRead(node, diagnostics, out var read) ? new Located<T>(read, node.Span) : null;
        return value is not null;
    }

    public override void WriteJsonSchema(Utf8JsonWriter writer) => type.WriteJsonSchema(writer);
}
