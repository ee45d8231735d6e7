using System.Text.Json;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>
/// The form in which content is written, as a number that grows whenever a version of the program asks for content to be
/// written otherwise than before. Content that names none is of the first.
/// </summary>
public static class ContentFormat
{
    /// <summary>The newest one that this program reads: in the second, <c>mark</c> of site.yml is <c>icon_character</c>.</summary>
    public const int Current = 2;

    /// <summary>What writes the newest form into site.yml; null where it stands there.</summary>
    internal static TextEdit? Upgrade(SourceFile settings, Located<int>? written) => written switch
    {
        { Value: Current } => null,
        { Span: var span } => new TextEdit(span, $"{Current}"),
        null => new TextEdit(settings.Span(settings.Text.Length, settings.Text.Length), $"{(settings.Text.EndsWith('\n') ? "" : "\n")}format: {Current}\n"),
    };

    /// <summary>The field's type, which refuses content that is newer than the program.</summary>
    internal static FieldType<int> Type { get; } = new KnownFormat();

    private sealed class KnownFormat : FieldType<int>
    {
        private static readonly FieldType<int> Number = FieldTypes.Integer(1, 9999, "1からの整数", "a whole number from 1");

        public override string Description => Number.Description;

        public override string EnglishDescription => Number.EnglishDescription;

        public override FieldForm Form { get; init; } = new FieldForm.Number();

        public override bool TryRead(Node node, DiagnosticBag diagnostics, out int value)
        {
            if (!Number.TryRead(node, diagnostics, out value))
                return false;
            if (value > Current)
                diagnostics.Add(ContentDiagnostics.NewerFormat, node.Span, $"{value}", $"{Current}");
            return value <= Current;
        }

        public override void WriteJsonSchema(Utf8JsonWriter writer) => Number.WriteJsonSchema(writer);
    }
}
