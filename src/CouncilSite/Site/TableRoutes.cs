using CouncilSite.Addresses;

namespace CouncilSite.Site;

/// <summary>The addresses of an open data table.</summary>
/// <param name="Name">File name without extension: <c>accounts-2020</c>.</param>
public sealed record TableRoutes(string Name)
{
    /// <summary>The CSV file; its description stands beside it.</summary>
    public Route Csv => OpenDataRoutes.Index.Below($"{Name}.csv");

    /// <summary>The same rows as JSON.</summary>
    public Route Json => OpenDataRoutes.Index.Below($"{Name}.json");

    /// <summary>The CSVW description of the CSV file.</summary>
    public Route Description => OpenDataRoutes.Index.Below($"{Name}.csv-metadata.json");

    /// <summary>The table's place on the page of the catalogue.</summary>
    public string Entry => OpenDataRoutes.Index.At(Name);
}

/// <summary>The addresses of the catalogue of open data.</summary>
public static class OpenDataRoutes
{
    /// <summary>The catalogue as a page.</summary>
    public static Route Index { get; } = Route.Home.Below("data/");

    /// <summary>The catalogue as DCAT.</summary>
    public static Route Catalogue { get; } = Index.Below("catalog.json");
}
