using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Cli.Starting;

/// <summary>The site that a council begins with: samples of the kinds that it keeps, which say what they are, and what publishes them.</summary>
/// <param name="Name">The council's name, in one line.</param>
/// <param name="ShortName">Its short name.</param>
/// <param name="Secretariat">Who keeps the site and answers.</param>
/// <param name="FiscalCalendar">Its fiscal years.</param>
/// <param name="Folders">The folders of the kinds that it keeps.</param>
/// <param name="Today">The day on which it is begun.</param>
internal sealed partial record NewSite(string Name, string ShortName, string Secretariat, FiscalCalendar FiscalCalendar, IReadOnlyList<string> Folders, DateOnly Today)
{
    // The files stand in Sample/ as they are written, but for words in doubled braces and YEAR in their names.
    private const string Resources = "sample/";
    private const string Kinds = "content/";

    /// <summary>What a council keeps that does not say.</summary>
    public static IReadOnlyList<string> UsualFolders { get; } = ["about", "bylaws", "officers", "meetings", "accounts", "news", "contact", "accessibility", "guide"];

    /// <summary>The files by their paths, with what stands in them.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        var words = Words();
        return typeof(NewSite).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Resources, StringComparison.Ordinal))
            .Select(name => (Resource: name, Path: name[Resources.Length..]))
            .Where(file => IsKept(file.Path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (
                file.Path.Replace("YEAR", words["{{year}}"], StringComparison.Ordinal),
                Word().Replace(Read(file.Resource), word => words[word.Value])));
    }

    // What belongs to no kind is every council's.
    private bool IsKept(string path) =>
        !path.StartsWith(Kinds, StringComparison.Ordinal) || path.Split('/') is not [_, var folder, _] || Folders.Contains(folder);

    private Dictionary<string, string> Words()
    {
        var year = FiscalCalendar.YearOf(Today);
        var firstDay = FiscalCalendar.FirstDay(year);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["{{name}}"] = Name,
            ["{{name_in_yaml}}"] = YamlText.Scalar(Name),
            ["{{short_name_in_yaml}}"] = YamlText.Scalar(ShortName),
            ["{{secretariat_in_yaml}}"] = YamlText.Scalar(Secretariat),
            ["{{year}}"] = year.ToString(CultureInfo.InvariantCulture),
            ["{{fiscal_year}}"] = JapaneseDate.FiscalYear(year),
            ["{{first_day}}"] = firstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["{{first_day_in_words}}"] = JapaneseDate.Era(firstDay),
            ["{{first_month}}"] = FiscalCalendar.FirstMonth.ToString(CultureInfo.InvariantCulture),
            ["{{last_month}}"] = FiscalCalendar.LastMonth.ToString(CultureInfo.InvariantCulture),
            ["{{today}}"] = Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["{{month}}"] = Today.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        };
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(NewSite).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{\{[a-z_]+\}\}")]
    private static partial Regex Word();
}
