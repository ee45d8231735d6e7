using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Editions.Charts;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Members;

/// <summary>Members, joining and leaving, fees.</summary>
/// <param name="Register">The register.</param>
/// <param name="Today">The day of the build.</param>
/// <param name="History">The count when the first counted year began, and after each change since.</param>
/// <param name="Chart">The same as a chart; null while there are fewer than two points.</param>
public sealed record MembersPage(
    MembersRegister Register, DateOnly Today, IReadOnlyList<(DateOnly Date, int Members)> History, LineChart? Chart) : IPageModel;

/// <summary>The page and open data of members.</summary>
internal static class MembersPages
{
    private static readonly IReadOnlyList<DataColumn> Columns =
    [
        new("organisation", "団体名", DataType.Text),
        new("kind", "種別", DataType.Text, MembersWords.Kinds.Join(word => $"{word.Code} {word.Label}")),
        new("joined", "入会日", DataType.Date, "書かれていなければ空"),
        new("left", "退会日", DataType.Date, "退会していなければ空"),
    ];

    public static void Plan(MembersRegister register, Council council, SitePlanBuilder plan)
    {
        var history = register.History(council.Today);
        plan.Add(new Page(MembersRoutes.Index, "会員", new MembersPage(register, council.Today, history, Chart(register, history)))
        {
            Description = "会員の入退会、団体数と会費",
            Source = register.Members.FirstOrDefault()?.Organisation.Span.File,
        });
        plan.Add(new DataTable(MembersRoutes.Table, "会員の入退会", "このサイトに記録のある入会日と退会日。会員全員の名簿とは限りません。", Columns,
            [.. register.Members.Select(member => Row(member, council.Today))])
        {
            // Who left may join again.
            Key = ["organisation", "joined", "left"],
        });
    }

    private static LineChart? Chart(MembersRegister register, IReadOnlyList<(DateOnly Date, int Members)> history)
    {
        return history.Count < 2 ? null : new LineChart(
            "count-chart", "会員数の移り変わり", "入会と退会のたびに変わる団体数の階段状のグラフ。",
            [new ChartLine("会員数", [.. history.Select(point => new ChartPoint(point.Date.DayNumber, point.Members, LabelOf(point.Date)))])],
            value => value.ToString(CultureInfo.InvariantCulture), IsStepped: true);

        // No paper says of which day the first count is.
        string LabelOf(DateOnly date) => register.Counts.Any(count => register.BeginOf(count) == date) ? JapaneseDate.FiscalYear(date.Year) : MonthOf(date);
    }

    private static string MonthOf(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月");

    private static IReadOnlyList<DataValue> Row(Member member, DateOnly today) =>
        [member.NameOn(today), MembersWords.Kinds.Of(member.Kind).Code, member.Joined?.Value, member.Left?.Value];
}
