using System.Globalization;
using CouncilSite.Diagnostics;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Content.Indicators;

/// <summary>Reads content/indicators/: for each fiscal year its text ({year}.md) and its rows ({year}.yml).</summary>
internal sealed class IndicatorsReader(ContentFolder folder, DiagnosticBag diagnostics)
{
    private sealed record Text(IndicatorYearFrontMatter FrontMatter, MarkdownFile File);

    private sealed record Table(SourceFile Source, IReadOnlyList<IndicatorRow> Rows);

    public IndicatorArchive Read()
    {
        var texts = folder.ReadMarkdown(IndicatorsSchema.FrontMatter, (fields, file) => new Text(fields, file));
        var tables = folder.ReadYaml(IndicatorsSchema.Rows, (fields, source) => new Table(source, fields.Rows));
        var years = texts.Select(text => text.File.Source).Concat(tables.Select(table => table.Source))
            .Select(source => source.Name).Distinct().Order(StringComparer.Ordinal);
        return new IndicatorArchive([.. years.Select(year => ReadYear(
            year,
            texts.FirstOrDefault(text => text.File.Source.Name == year),
            [.. tables.Where(table => table.Source.Name == year)])).OfType<IndicatorYear>()]);
    }

    private IndicatorYear? ReadYear(string name, Text? text, IReadOnlyList<Table> tables)
    {
        var place = (text?.File.Source ?? tables[0].Source).Beginning;
        if (name.Length != 4 || !int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var fiscalYear))
        {
            diagnostics.Add(IndicatorsDiagnostics.WrongFileName, place, name);
            return null;
        }

        // A file with faults of its own was left out, and its absence is no second fault.
        if (text is null && !folder.Files.Any(file => IsNamed(file, name, ".md")))
            diagnostics.Add(IndicatorsDiagnostics.MissingText, place, name);
        if (tables.Count == 0 && !folder.Files.Any(file => IsNamed(file, name, ".yml")))
            diagnostics.Add(IndicatorsDiagnostics.MissingTable, place, name);
        if (tables.Count > 1)
            diagnostics.Add(IndicatorsDiagnostics.TwoTables, tables[1].Source.Beginning, name, string.Join("、", tables.Select(table => table.Source.Path)));
        return text is not null && tables.Count > 0
            ? new IndicatorYear(fiscalYear, text.FrontMatter, text.File.Source, text.File.ParseBody(diagnostics), [.. tables[0].Rows.Select(ReadRow)])
            : null;
    }

    private static bool IsNamed(ContentFile file, string name, string extension) =>
        file.Extension == extension && Path.GetFileNameWithoutExtension(file.Path) == name;

    private Indicator ReadRow(IndicatorRow row) => new(
        row.Id.Value, row.Group, row.Initiative, row.Name, row.Unit, row.Direction,
        ReadFigure(row, row.Baseline, "baseline"),
        ReadFigure(row, row.Value, "value"),
        row.ValueKind,
        row.InterimTarget.Text is null ? null : ReadFigure(row, row.InterimTarget, "interim_target"),
        ReadFigure(row, row.FinalTarget, "final_target"),
        row.State, row.ConditionMet, row.Printed, row.CovidEffect, row.Note, row.Source, row.Id.Span);

    private Figure ReadFigure(IndicatorRow row, PrintedFigure printed, string field)
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
