using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Indicators.Years;

/// <summary>The addresses of indicators.</summary>
public static class IndicatorsRoutes
{
    /// <summary>The folder below content/, and the first part of the addresses.</summary>
    public const string Folder = "indicators";

    /// <summary>The place of the open questions on an indicator's page.</summary>
    public const string QuestionsAnchor = "open-questions";

    /// <summary>All years.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);

    /// <summary>The page of a year.</summary>
    public static Route Year(IndicatorYear year) => Index.Below($"{year.FiscalYear}/");

    /// <summary>The page of an indicator in a year.</summary>
    public static Route Indicator(IndicatorYear year, Indicator indicator) => Year(year).Below($"{indicator.Id}/");

    /// <summary>A year's indicators as open data.</summary>
    public static TableRoutes Table(IndicatorYear year) => new($"indicators-{year.FiscalYear}");
}
