using CouncilSite.Site;

namespace CouncilSite.Kinds.Officers;

/// <summary>Officers and secretaries, per term.</summary>
/// <param name="Bodies">The bodies that have members.</param>
public sealed record OfficersPage(IReadOnlyList<BodyTerms> Bodies) : IPageModel;

/// <summary>The terms of one body.</summary>
/// <param name="Body">The body.</param>
/// <param name="Terms">Its terms with their members, newest first.</param>
public sealed record BodyTerms(OfficersBody Body, IReadOnlyList<TermAppointments> Terms);

/// <summary>A term with its members.</summary>
/// <param name="Term">The term.</param>
/// <param name="HasTermBefore">Whether the site knows the term before, so that 新任 and 留任 are computed.</param>
/// <param name="Appointments">Its members, in the order of the papers.</param>
public sealed record TermAppointments(Term Term, bool HasTermBefore, IReadOnlyList<Appointment> Appointments);

/// <summary>The page and open data of officers.</summary>
internal static class OfficersPages
{
    private static readonly IReadOnlyList<DataColumn> Columns =
    [
        new("term_start", "任期の始まり", DataType.Date, "年、年月または年月日。議案書に書かれたところまで"),
        new("body", "組織", DataType.Text, OfficersWords.Bodies.Join(word => $"{word.Code} {word.Label}")),
        new("role", "役職", DataType.Text),
        new("name", "氏名", DataType.Text),
        new("organisation", "団体・所属", DataType.Text),
        new("post", "職名", DataType.Text),
        new("previous_name", "前任者", DataType.Text, "同じ席の前の任期の人。書かれていなければ空"),
        new("status", "区分", DataType.Text, OfficersWords.Statuses.Join(word => $"{word.Code} {word.Label}") + "。わからなければ空"),
    ];

    public static void Plan(OfficersRegister register, SitePlanBuilder plan)
    {
        var bodies = register.Terms.GroupBy(term => term.Body)
            .Select(group => new BodyTerms(group.Key,
                [.. group.Select(term => new TermAppointments(term, register.Before(term) is not null, register.Appointments(term)))]))
            .ToList();
        var title = string.Join('・', bodies.Select(body => OfficersWords.Bodies.Of(body.Body).Label));
        plan.Add(new Page(OfficersRoutes.Index, title.Length > 0 ? title : "役員", new OfficersPage(bodies))
        {
            Description = "任期ごとの名簿",
            Source = register.Terms.FirstOrDefault()?.Span.File,
        });
        plan.Add(new DataTable(OfficersRoutes.Table, "役員・幹事", "役員と幹事を任期ごとに記したもの。" + Proposed(register), Columns,
            [.. bodies.SelectMany(body => body.Terms).SelectMany(term => term.Appointments).Select(Row)])
        {
            Key = ["term_start", "body", "role", "name"],
        });
    }

    private static string Proposed(OfficersRegister register) =>
        string.Concat(register.Terms.Where(term => term.IsProposed).Select(term => $"{term.Start.Value} に始まる{OfficersWords.Bodies.Of(term.Body).Label}は案です。"));

    private static IReadOnlyList<DataValue> Row(Appointment appointment) =>
    [
        appointment.Term.Start.Value.ToString(),
        OfficersWords.Bodies.Of(appointment.Term.Body).Code,
        appointment.Holder.Role,
        appointment.Holder.Name.Value,
        appointment.Holder.Organisation,
        appointment.Holder.Post,
        appointment.Holder.Predecessor?.Value,
        OfficersWords.Statuses.Of(appointment.Status)?.Code,
    ];
}
