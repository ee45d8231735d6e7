using System.Globalization;
using CouncilSite.Fields;

namespace CouncilSite.Kinds.Events;

/// <summary>How many people attended.</summary>
/// <param name="Count">Persons.</param>
/// <param name="IsApproximate">Whether the papers say «about» (約).</param>
public sealed record Attendance(int Count, bool IsApproximate)
{
    /// <summary>The field type: <c>122</c> or <c>約40</c>, with or without 名.</summary>
    public static FieldType<Attendance> Type { get; } = new ScalarType<Attendance>(
        Parse,
        "人数（122 や 約40 の形）", "a number of persons (like 122 or 約40)",
        writer =>
        {
            FieldTypes.WriteTypes(writer, "integer", "string");
            writer.WriteString("pattern", "^約*\\s*[0-9０-９,，.．]+\\s*[名人]*$");
            writer.WriteNumber("minimum", 0);
        });

    /// <summary>約40名, 122名.</summary>
    public override string ToString() =>
        (IsApproximate ? "約" : "") + Count.ToString("#,0", CultureInfo.InvariantCulture) + "名";

    private static Parsed<Attendance> Parse(string text)
    {
        var isApproximate = text.StartsWith('約');
        var number = FieldTypes.ParseNumber(text.TrimStart('約').TrimEnd('名', '人'));
        return number is { IsValid: true, Value: >= 0 and <= 1_000_000 } && decimal.IsInteger(number.Value)
            ? new Attendance((int)number.Value, isApproximate)
            : Parsed<Attendance>.None;
    }
}
