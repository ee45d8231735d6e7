using System.Globalization;
using CouncilSite.Kinds;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Publishing;
using CouncilSite.Text;

namespace CouncilSite.Cli.Starting;

/// <summary>What the command line says of a new site; null for what it leaves out.</summary>
/// <param name="BylawsFile">The file that holds the council's own bylaws.</param>
/// <param name="Name">The council's name.</param>
/// <param name="ShortName">Its short name.</param>
/// <param name="Secretariat">Who keeps the site and answers.</param>
/// <param name="FirstMonth">The month with which its fiscal year begins.</param>
/// <param name="Folders">The folders of the kinds that it keeps.</param>
/// <param name="Program">The repository whose releases hold the program.</param>
internal sealed record NewSiteWishes(
    string? BylawsFile, string? Name, string? ShortName, string? Secretariat, int? FirstMonth, IReadOnlyList<string>? Folders, string? Program);

/// <summary>Asks at a terminal for what the command line leaves out of a new site.</summary>
/// <param name="environment">The world that the program runs in.</param>
/// <param name="phrases">The language of the questions.</param>
internal sealed class NewSiteQuestions(ProgramEnvironment environment, Phrases phrases)
{
    private static readonly IReadOnlyList<ContentKind> Kinds = ContentKinds.All;

    private readonly BylawsQuestions _bylaws = new(environment, phrases);
    private readonly Questions? _questions = environment.Answers is { } answers ? new Questions(environment.Output, answers, phrases) : null;

    /// <summary>The site; null, with the reason printed, where it cannot be begun.</summary>
    public NewSite? Complete(NewSiteWishes wishes, out ExitStatus status)
    {
        status = ExitStatus.ContentHasErrors;
        var bylaws = wishes.BylawsFile is { } file ? _bylaws.Read(file)
            : _questions?.Ask(phrases.In("規約の条文のファイル（文章か、Wordの .docx。なければ空のまま）", "The file with the articles of its bylaws, a text or .docx (nothing for none)"), _bylaws.Read);
        if (wishes.BylawsFile is not null && bylaws is null)
            return null;
        var stated = bylaws?.CouncilName is { } found ? phrases.In($"（規約では「{found}」）", $" ('{found}' by the bylaws)") : "";
        if ((wishes.Name ?? _questions?.Ask(phrases.In("会の名前", "The council's name") + stated, ParseLine) ?? bylaws?.CouncilName) is not { } name)
        {
            environment.Error.WriteLine(phrases.In("council: --name で会の名前を指定してください。", "council: give the council's name with --name."));
            status = ExitStatus.WrongUse;
            return null;
        }

        status = ExitStatus.Done;
        var shortName = wishes.ShortName ?? _questions?.Ask(phrases.In("短い名前", "Its short name"), ParseLine) ?? name;
        var secretariat = wishes.Secretariat ?? _questions?.Ask(phrases.In("事務局", "Its secretariat"), ParseLine) ?? $"{shortName}事務局";
        var confirmed = bylaws is null ? [] : _bylaws.Confirm(bylaws, _questions);
        var month = wishes.FirstMonth ?? bylaws?.FirstMonth
            ?? _questions?.AskValue(phrases.In("年度が始まる月", "The month in which its fiscal year begins"), ParseMonth) ?? FiscalCalendar.OfState.FirstMonth;
        var folders = wishes.Folders ?? AskKinds() ?? NewSite.UsualFolders;
        var site = new NewSite(
            name, shortName, secretariat, new FiscalCalendar(month), bylaws is null ? folders : [.. folders.Union([BylawsRoutes.Folder])], TokyoTime.Today(environment.Clock))
        {
            Bylaws = bylaws,
            Confirmed = confirmed,
            Release = ProgramVersion.Release,
        };
        return wishes.Program is { } program ? site with { Program = program } : site;
    }

    /// <summary>Words in one line; null for anything else.</summary>
    public static string? ParseLine(string text) => text.Trim() is { Length: > 0 } line && !line.Any(char.IsControl) ? line : null;

    /// <summary>A month; null for anything else.</summary>
    public static int? ParseMonth(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? month : null;

    /// <summary>Folders of kinds with commas between; null for anything else.</summary>
    public static IReadOnlyList<string>? ParseKinds(string text)
    {
        var folders = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return folders.All(folder => Kinds.Any(kind => kind.Folder == folder)) ? folders : null;
    }

    private IReadOnlyList<string>? AskKinds()
    {
        if (_questions is null)
            return null;
        foreach (var kind in Kinds)
            environment.Output.WriteLine($"  {kind.Folder,-20} {kind.Label}");
        return _questions.Ask(phrases.In("載せる種類（左の英語の名前を , で区切る）", "The kinds that it keeps (words on the left, with commas between)"), ParseKinds);
    }
}
