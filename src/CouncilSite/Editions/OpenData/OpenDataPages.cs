using CouncilSite.Content;
using CouncilSite.Site;

namespace CouncilSite.Editions.OpenData;

/// <summary>The catalogue of open data.</summary>
/// <param name="Entries">The tables, by name.</param>
/// <param name="Licence">Their licence; null until the council decides.</param>
public sealed record DataCataloguePage(IReadOnlyList<CatalogueEntry> Entries, Licence? Licence) : IPageModel;

/// <summary>A table with the sizes of its files in bytes.</summary>
public sealed record CatalogueEntry(DataTable Table, int CsvSize, int JsonSize);

/// <summary>The catalogue of open data and its files.</summary>
internal static class OpenDataPages
{
    /// <summary>Adds the files of every table that was planned, the catalogue and its page; comes after all kinds. Nothing where none was.</summary>
    public static void Plan(Council council, SitePlanBuilder plan)
    {
        DataTable[] tables = [.. plan.Tables.OrderBy(table => table.Name, StringComparer.Ordinal)];
        if (tables.Length == 0)
            return;
        var licence = council.Settings.Licence;
        var entries = new List<CatalogueEntry>();
        foreach (var table in tables)
        {
            var csv = CsvTableWriter.Write(table);
            var json = JsonTableWriter.Write(table);
            plan.Add(new GeneratedFile(table.Routes.Csv, _ => csv));
            plan.Add(new GeneratedFile(table.Routes.Json, _ => json));
            plan.Add(new GeneratedFile(table.Routes.Description, _ => CsvwWriter.Write(table, licence)));
            entries.Add(new CatalogueEntry(table, csv.Length, json.Length));
        }

        plan.Add(new GeneratedFile(OpenDataRoutes.Catalogue, site => DcatWriter.Write(tables, council.Settings, site.Address)));
        plan.Add(new Page(OpenDataRoutes.Index, "オープンデータ", new DataCataloguePage(entries, licence))
        {
            Description = "このサイトの表を、CSVとJSONで。列の説明と利用の条件",
            Search = SearchReach.Aside,
            StructuredData = (writer, site) => SchemaOrgWriter.Write(writer, tables, council.Settings, site.Address),
        });
    }
}
