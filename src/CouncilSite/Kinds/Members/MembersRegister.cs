using CouncilSite.Kinds.Accounts;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Members;

/// <summary>What sort of body a member is, or that it is a person.</summary>
public enum MemberKind
{
    /// <summary>県.</summary>
    Prefecture,

    /// <summary>市町村.</summary>
    Municipality,

    /// <summary>企業.</summary>
    Company,

    /// <summary>大学・学校.</summary>
    School,

    /// <summary>Any other body (各種団体).</summary>
    Association,

    /// <summary>個人, as in a residents' association.</summary>
    Person,
}

/// <summary>The members, as far as the papers name and count them.</summary>
/// <param name="Fees">What each sort of member pays a year.</param>
/// <param name="Counts">How many members there were when a fiscal year began, oldest first.</param>
/// <param name="Payers">How many members paid, by statement.</param>
/// <param name="Members">The members that the papers name.</param>
/// <param name="FiscalCalendar">The council's fiscal years.</param>
public sealed record MembersRegister(
    IReadOnlyList<Fee> Fees, IReadOnlyList<MemberCount> Counts, IReadOnlyList<FeePayers> Payers, IReadOnlyList<Member> Members, FiscalCalendar FiscalCalendar)
{
    private readonly ILookup<string, Fee> _fees = Fees.ToLookup(fee => fee.Payer);
    private readonly DateOnly[] _begins = [.. Counts.Select(count => FiscalCalendar.FirstDay(count.FiscalYear))];
    private readonly DateOnly[] _joined = [.. Members.Select(member => member.Joined).OfType<Located<DateOnly>>().Select(date => date.Value).Order()];
    private readonly DateOnly[] _left = [.. Members.Select(member => member.Left).OfType<Located<DateOnly>>().Select(date => date.Value).Order()];

    /// <summary>The fee by the words for those who pay it, or null.</summary>
    public Fee? FindFee(string payer) => _fees[payer].FirstOrDefault();

    /// <summary>The day of a count: the first of its fiscal year.</summary>
    public DateOnly BeginOf(MemberCount count) => FiscalCalendar.FirstDay(count.FiscalYear);

    /// <summary>How many members there are on a day; null before the first year whose count is known.</summary>
    public int? CountOn(DateOnly date) => DaysUntil(date, _begins) is > 0 and var count ? CountFrom(Counts[count - 1], date) : null;

    /// <summary>
    /// A count carried on to a later day: those who joined since are added, those who left are taken away. A member
    /// counts on the day it joins and no more on the day it leaves.
    /// </summary>
    public int CountFrom(MemberCount count, DateOnly date) => count.Members.Value
        + DaysUntil(date, _joined) - DaysUntil(BeginOf(count), _joined)
        - (DaysUntil(date, _left) - DaysUntil(BeginOf(count), _left));

    /// <summary>The count when the first counted year began and after each change since, up to a day.</summary>
    public IReadOnlyList<(DateOnly Date, int Members)> History(DateOnly until) =>
    [
        .. Counts.Take(1).Select(BeginOf)
            .Concat(_joined).Concat(_left)
            .Where(date => date <= until && CountOn(date) is not null)
            .Distinct().Order()
            .Select(date => (date, CountOn(date)!.Value)),
    ];

    // How many of the days, which stand in order, are not after a day.
    private static int DaysUntil(DateOnly date, DateOnly[] days)
    {
        var (from, to) = (0, days.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = days[middle] <= date ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}

/// <summary>会費: what a member pays a year.</summary>
/// <param name="Payer">Who pays it, as the papers say: 県, 市町村・企業.</param>
/// <param name="Kinds">The sorts of member meant.</param>
/// <param name="Amount">Yen a year.</param>
public sealed record Fee(string Payer, IReadOnlyList<MemberKind> Kinds, int Amount);

/// <summary>How many members there were when a fiscal year began.</summary>
/// <param name="FiscalYear">The fiscal year.</param>
/// <param name="Members">The number.</param>
/// <param name="Paper">Where in the meeting papers it stands.</param>
public sealed record MemberCount(int FiscalYear, Located<int> Members, string Paper);

/// <summary>How many members the fees of a statement were reckoned with.</summary>
/// <param name="FiscalYear">The fiscal year.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Paper">Where in the meeting papers it stands.</param>
/// <param name="Counts">The payers, by the words of <see cref="Fee.Payer"/>.</param>
/// <param name="Span">Its place.</param>
public sealed record FeePayers(int FiscalYear, AccountsStatement Statement, string Paper, IReadOnlyList<PayerCount> Counts, SourceSpan Span)
{
    /// <summary>All payers together.</summary>
    public int Total => Counts.Sum(count => count.Count);
}

/// <summary>How many paid one of the fees.</summary>
/// <param name="Payer">The words of <see cref="Fee.Payer"/>.</param>
/// <param name="Count">How many.</param>
public sealed record PayerCount(Located<string> Payer, int Count);

/// <summary>A member that the papers name.</summary>
/// <param name="Organisation">Its name.</param>
/// <param name="Kind">What sort of organisation it is.</param>
/// <param name="Joined">入会日, or null where the papers do not say.</param>
/// <param name="Left">退会日, or null for members that did not leave.</param>
/// <param name="Paper">Where in the meeting papers it stands.</param>
public sealed record Member(Located<string> Organisation, MemberKind Kind, Located<DateOnly>? Joined, Located<DateOnly>? Left, string Paper)
{
    /// <summary>The names that it bore before, oldest first.</summary>
    public IReadOnlyList<FormerName> FormerNames { get; init; } = [];

    /// <summary>The name that it bears on a day.</summary>
    public string NameOn(DateOnly day) => FormerNames.FirstOrDefault(former => day <= former.Until)?.Name.Value ?? Organisation.Value;

    /// <summary>The names that it bore until a day before another, oldest first.</summary>
    public IEnumerable<FormerName> NamesBefore(DateOnly day) => FormerNames.Where(former => former.Until < day);
}

/// <summary>A name that a member bore.</summary>
/// <param name="Name">The name.</param>
/// <param name="Until">The last day on which it bore it.</param>
public sealed record FormerName(Located<string> Name, DateOnly Until);
