using System.Globalization;
using CouncilSite.Addresses;
using CouncilSite.Kinds;
using CouncilSite.Text;

namespace CouncilSite.Cli;

/// <summary>Asks whoever sits at the terminal for what the command line leaves open; an empty answer leaves it to the program.</summary>
/// <param name="output">Where questions are printed.</param>
/// <param name="answers">Where answers are typed; its end answers all that is left.</param>
/// <param name="phrases">The language of the questions.</param>
internal sealed class NewFileQuestions(TextWriter output, TextReader answers, Phrases phrases)
{
    private readonly Questions _questions = new(output, answers, phrases);

    /// <summary>What is to be begun; null where nobody says.</summary>
    public NewFileForm? AskForm(IReadOnlyList<NewFileForm> forms)
    {
        foreach (var form in forms)
            output.WriteLine($"  {form.Word,-20} {form.Label}");
        return _questions.Ask(phrases.In("作るもの（左の英語の名前）", "What to begin (a word on the left)"),
            answer => forms.FirstOrDefault(form => form.Word == answer));
    }

    /// <summary>The wishes with the answers to what they leave open and the form takes.</summary>
    public NewFileWishes Complete(NewFileForm form, NewFileWishes given) => given with
    {
        Title = given.Title ?? (form.Takes.HasFlag(NewFileWish.Title) ? _questions.Ask(phrases.In("題", "Title"), answer => answer) : null),
        Date = given.Date ?? (form.Takes.HasFlag(NewFileWish.Date) ? AskDate() : null),
        FiscalYear = given.FiscalYear ?? (form.Takes.HasFlag(NewFileWish.FiscalYear) ? AskYear() : null),
        Name = given.Name ?? (form.Takes.HasFlag(NewFileWish.Name) ? AskName(form) : null),
    };

    /// <summary>A date as <c>--date</c> and answers write it; null for none that exists.</summary>
    public static DateOnly? ParseDate(string text) =>
        CalendarYears.TryParse(text, "yyyy-MM-dd", out var day) ? day : null;

    /// <summary>A fiscal year as <c>--year</c> and answers write it; null for none of the calendar.</summary>
    public static int? ParseYear(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && CalendarYears.Include(year) ? year : null;

    private DateOnly? AskDate() =>
        _questions.AskValue(phrases.In("日付（2021-07-01 の形）", "Date (like 2021-07-01)"), ParseDate);

    private int? AskYear() =>
        _questions.AskValue(phrases.In("年度（始まる年の西暦4けた）", "Fiscal year (the year in which it starts)"), ParseYear);

    private string? AskName(NewFileForm form) =>
        _questions.Ask(phrases.In(form.NameQuestion.Japanese, form.NameQuestion.English), answer => RouteRules.IsSlug(answer) ? answer : null);
}
