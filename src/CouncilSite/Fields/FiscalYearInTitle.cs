using System.Globalization;
using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Fields;

/// <summary>Holds the fiscal year that a title begins with (令和３年度通常総会) against the field <c>fiscal_year</c> beside it.</summary>
internal static partial class FiscalYearInTitle
{
    /// <summary>Reports a title of another year.</summary>
    public static void Check(MappingNode mapping, DiagnosticBag diagnostics)
    {
        if (Find(mapping, "title") is not { } title || Find(mapping, "fiscal_year") is not { } field
            || !int.TryParse(field.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !CalendarYears.Include(year))
            return;
        if (Year().Match(title.Text) is { Success: true } match && Find(title.Text) is { } written && written != year)
            diagnostics.Add(FieldDiagnostics.OtherFiscalYear, IsNamedFor(title.Span.File, written) ? field.Span : title.Span, match.Value, field.Text, JapaneseDate.FiscalYear(year));
    }

    /// <summary>The fiscal year that a title begins with; null for none.</summary>
    public static int? Find(string title) =>
        Year().Match(title) is { Success: true } match ? JapaneseDate.YearOf(match.Groups["era"].Value, match.Groups["number"].Value) : null;

    // The file's name says which of the two is the slip.
    private static bool IsNamedFor(SourceFile file, int year) => file.Name.StartsWith(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static ScalarNode? Find(MappingNode mapping, string key) =>
        mapping.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value as ScalarNode;

    [GeneratedRegex("^(?<era>" + JapaneseDate.EraNames + ")?(?<number>[0-9０-９]{1,4}|元)年度")]
    private static partial Regex Year();
}
