using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Indicators;

/// <summary>Reads content/indicators/: for each fiscal year its text ({year}.md) and its rows ({year}.yml).</summary>
internal sealed class IndicatorsReader(ContentFolder folder, DiagnosticBag diagnostics)
{
    private sealed record Text(IndicatorYearFrontMatter FrontMatter, MarkdownFile File);

    private sealed record Table(SourceFile Source, IReadOnlyList<Indicator> Indicators);

    public IndicatorArchive Read()
    {
        var texts = folder.ReadMarkdown(IndicatorsSchema.FrontMatter, (fields, file) => new Text(fields, file)).ToLookup(text => text.File.Source.Name);
        var tables = folder.ReadYaml(IndicatorsSchema.Rows, (fields, source) => new Table(source, fields.Indicators)).ToLookup(table => table.Source.Name);
        var years = texts.Select(year => year.Key).Concat(tables.Select(year => year.Key)).Distinct().Order(StringComparer.Ordinal);
        return new IndicatorArchive([.. years.Select(year => ReadYear(year, texts[year].FirstOrDefault(), [.. tables[year]])).OfType<IndicatorYear>()]);
    }

    private IndicatorYear? ReadYear(string name, Text? text, IReadOnlyList<Table> tables)
    {
        var place = (text?.File.Source ?? tables[0].Source).Beginning;
        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var fiscalYear) || !CalendarYears.Include(fiscalYear))
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
            diagnostics.Add(IndicatorsDiagnostics.TwoTables, tables[1].Source.Beginning, name, string.Join(", ", tables.Select(table => table.Source.Path)));
        return text is not null && tables.Count > 0
            ? new IndicatorYear(fiscalYear, text.FrontMatter, text.File.Source, text.File.ParseBody(diagnostics), tables[0].Indicators)
            : null;
    }

    private static bool IsNamed(ContentFile file, string name, string extension) =>
        file.Extension == extension && Path.GetFileNameWithoutExtension(file.Path) == name;
}
