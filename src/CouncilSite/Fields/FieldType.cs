using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CouncilSite.Diagnostics;

namespace CouncilSite.Fields;

/// <summary>What a field's value may be: reads it from YAML and describes it as JSON Schema.</summary>
/// <typeparam name="T">The type of the value in the program.</typeparam>
public abstract class FieldType<T>
{
    /// <summary>The type in the words of an office worker, for messages and the guide: 日付（2021-07-01の形）.</summary>
    public abstract string Description { get; }

    /// <summary>The type's name in English messages.</summary>
    public abstract string EnglishDescription { get; }

    /// <summary>How a form asks for a value.</summary>
    public virtual FieldForm Form { get; init; } = new FieldForm.Text();

    /// <summary>Reads a value; false, with the reason in the bag, where it is no such value.</summary>
    public abstract bool TryRead(Node node, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value);

    /// <summary>Whether a single piece of text is such a value.</summary>
    internal virtual bool MayBe(string text) => false;

    /// <summary>Writes the properties of the JSON Schema (2020-12) that describes this type, inside an open object.</summary>
    public abstract void WriteJsonSchema(Utf8JsonWriter writer);

    /// <summary>Reports a value that is no such value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="diagnostics">Takes the fault.</param>
    /// <param name="meant">How the value that can alone be meant is written; null where it could be anything.</param>
    protected void ReportWrong(Node node, DiagnosticBag diagnostics, string? meant = null)
    {
        if (meant is not null && node is ScalarNode { Text: var text })
        {
            var fix = node.Span.Text == text ? new TextEdit(node.Span, meant) : null;
            diagnostics.Add(FieldDiagnostics.OtherwiseWritten, node.Span, fix, text, meant);
            return;
        }

        // Of a list and of fields the first line stands for all.
        var written = node is ScalarNode scalar ? scalar.Text : node.Span.Text.Split('\n')[0].TrimEnd();
        diagnostics.Add(FieldDiagnostics.WrongValue, node.Span, written, Description, EnglishDescription);
    }
}
