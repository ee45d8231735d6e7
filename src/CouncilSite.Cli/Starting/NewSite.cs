using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CouncilSite.Content;
using CouncilSite.Kinds.Bylaws.Importing;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Publishing;
using CouncilSite.Publishing.Editing;
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
    private const string BylawsFile = "content/bylaws/first.md";

    // More of one post than any council has: a slip, which the bylaws then show.
    private const int MostOfAPost = 200;

    // Those that the sample of the bylaws has, and that there are where bylaws name none.
    private static readonly IReadOnlyList<ProposedPost> UsualPosts = [new("会長", 1), new("副会長", 1), new("監事", 1)];

    /// <summary>What a council keeps that does not say.</summary>
    public static IReadOnlyList<string> UsualFolders { get; } = ["about", "bylaws", "officers", "meetings", "accounts", "news", "contact", "accessibility", "guide"];

    /// <summary>The council's own bylaws; null for the sample of some.</summary>
    public PastedBylaws? Bylaws { get; init; }

    /// <summary>The numbers in its own bylaws that its editor says other content must respect.</summary>
    public IReadOnlyCollection<ProposedAssertion> Confirmed { get; init; } = [];

    /// <summary>The repository of GitHub whose releases hold the program: OWNER/REPOSITORY, which its editor replaces where it is not known.</summary>
    public string Program { get; init; } = "OWNER/REPOSITORY";

    /// <summary>The release of the program that checks and publishes the site, by its tag; null for the newest one.</summary>
    public string? Release { get; init; }

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
                file.Path == BylawsFile && Bylaws is not null ? Bylaws.ToFile(Confirmed) : Word().Replace(Read(file.Resource), word => words[word.Value])))
            .Concat(EditingFiles.WriteAll(ContentSchemas.Groups, [.. ContentKinds.All.Where(kind => Folders.Contains(kind.Folder))]).Select(file => (file.Path, file.Text)));
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
            ["{{officer_roles}}"] = Bylaws?.Posts is { Count: > 0 } posts ? $" [{string.Join(", ", posts.Select(post => YamlText.Quote(post.Role)))}]" : "",
            ["{{officers}}"] = Officers(),
            ["{{format}}"] = ContentFormat.Current.ToString(CultureInfo.InvariantCulture),
            ["{{program}}"] = Program,
            ["{{release}}"] = Release ?? "",
            ["{{reference}}"] = Release ?? "main",
            ["{{today}}"] = Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["{{month}}"] = Today.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        };
    }

    // As many as the bylaws ask for, whose names nobody takes for somebody's.
    private string Officers() => string.Concat((Bylaws?.Posts is { Count: > 0 } posts ? posts : UsualPosts)
        .SelectMany(post => Enumerable.Repeat(post.Role, Math.Min(post.Count ?? 1, MostOfAPost)))
        .Select((role, index) => YamlText.Item("  ", [("role", role), ("name", $"見本 {NumberMark.Kanji(index + 1)}"), ("organisation", "見本"), ("post", "会員")])));

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(NewSite).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{\{[a-z_]+\}\}")]
    private static partial Regex Word();
}
