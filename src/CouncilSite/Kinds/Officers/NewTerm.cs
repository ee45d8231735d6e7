using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Kinds.Bylaws.Assertions;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Officers;

/// <summary>Begins the next term of a body: the same posts as in the last one, each with who held it, or one of each where there was none.</summary>
internal static class NewTerm
{
    private sealed record Seat(string Role, string? Predecessor);

    public static NewContent Create(OfficersBody body, Council council, NewFileWishes wishes)
    {
        var last = council.Officers.Terms.FirstOrDefault(term => term.Body == body);
        var start = wishes.Date is { } day ? new PartialDate(day.Year, day.Month, day.Day)
            : last is not null ? After(last, council)
            : body == OfficersBody.Officers ? new PartialDate(council.Today.Year, council.Today.Month)
            : new PartialDate(council.Settings.FiscalCalendar.YearOf(council.Today));
        var name = string.Create(CultureInfo.InvariantCulture, $"{(body == OfficersBody.Officers ? "" : "secretaries-")}{start.Year}");
        // Officers are proposed to the general meeting; secretaries are appointed.
        var proposed = body == OfficersBody.Officers ? "proposed: true    # 総会で決まったら、この行を消す\n" : "";
        return NewContent.Of($"{OfficersRoutes.Folder}/{name}.yml",
            $"""
            # predecessor は同じ席の前任者です。前の任期と比べて、新任か留任かが示されます。
            body: {OfficersWords.Bodies.Of(body).Written}
            term_start: {start}
            {proposed}source: {NewContent.ToWrite("資料の名前とページ")}
            members:
            {string.Concat(Seats(body, last, council).GroupBy(seat => seat.Role).SelectMany(Entries))}
            """);
    }

    private static PartialDate After(Term last, Council council)
    {
        var stated = last.Body == OfficersBody.Officers ? StatedAssertion.Find(council.Bylaws, AssertionRule.TermYears).LastOrDefault(stated => stated.Binds(council.Today)) : null;
        var years = stated?.Value.Value ?? council.Officers.YearsOf(last);
        var (start, day) = (last.Start.Value, last.Start.Value.Earliest.AddYears(years));
        return new PartialDate(day.Year, start.Month, start.Day is null ? null : day.Day);
    }

    private static IEnumerable<Seat> Seats(OfficersBody body, Term? last, Council council) =>
        last is { Members.Count: > 0 } ? last.Members.Where(holder => holder.Until is null).Select(holder => new Seat(holder.Role, holder.Name.Value))
        : OfficersRoles.NamedOrUsual(body, council.Settings).Select(role => new Seat(role, null));

    // Two of a post need names of their own, as persons have them.
    private static IEnumerable<string> Entries(IGrouping<string, Seat> role) => role.Select((seat, index) => YamlText.Item("  ",
    [
        ("role", seat.Role),
        ("name", NewContent.ToWrite($"{seat.Role}{(role.Count() > 1 ? $"{index + 1}" : "")}の氏名")),
        ("organisation", NewContent.ToWrite("団体・所属")),
        ("post", NewContent.ToWrite("職名")),
        ("predecessor", seat.Predecessor),
    ]));
}
