using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Kinds.Indicators.Years;

namespace CouncilSite.Kinds.Indicators;

/// <summary>
/// A row with its figures understood. Figures are read here, row by row, so that a fault in one row hides none in
/// another.
/// </summary>
internal sealed class IndicatorType(FieldType<IndicatorRow> row) : FieldType<Indicator>
{
    public override string Description => row.Description;

    public override string EnglishDescription => row.EnglishDescription;

    public override FieldForm Form => row.Form;

    public override bool TryRead(Node node, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out Indicator value)
    {
        value = row.TryRead(node, diagnostics, out var written) ? Create(written, diagnostics) : null;
        return value is not null;
    }

    public override void WriteJsonSchema(Utf8JsonWriter writer) => row.WriteJsonSchema(writer);

    private static Indicator Create(IndicatorRow row, DiagnosticBag diagnostics) => new(
        row.Id.Value, row.Group, row.Heading, row.Initiative, row.Name, row.Unit, row.Direction,
        ReadFigure(row, row.Baseline, "baseline", diagnostics),
        ReadFigure(row, row.Value, "value", diagnostics),
        row.ValueKind,
        row.InterimTarget.Text is null ? null : ReadFigure(row, row.InterimTarget, "interim_target", diagnostics),
        ReadFigure(row, row.FinalTarget, "final_target", diagnostics),
        row.State, row.ConditionMet, row.Printed, row.CovidEffect, row.Note, row.Source, row.Id.Span);

    private static Figure ReadFigure(IndicatorRow row, PrintedFigure printed, string field, DiagnosticBag diagnostics)
    {
        if (printed.Text is not { } text)
            return Figure.Missing;
        var (figure, doubt) = FigureText.Read(text.Value, row.Unit);
        if (printed.Number is { } number)
            return figure with { Number = number, Nature = FigureNature.Number };
        switch (doubt)
        {
            case FigureDoubt.SeveralNumbers:
                diagnostics.Add(IndicatorsDiagnostics.SeveralNumbers, text.Span, text.Value, field);
                break;
            case FigureDoubt.OtherUnit:
                diagnostics.Add(IndicatorsDiagnostics.OtherUnit, text.Span, text.Value, row.Unit, field);
                break;
            case FigureDoubt.ShareOfNothing:
                diagnostics.Add(IndicatorsDiagnostics.ShareOfNothing, text.Span, text.Value);
                break;
        }

        return figure;
    }
}
