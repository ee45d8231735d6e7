using CouncilSite.Text;

namespace CouncilSite.Content.Members;

/// <summary>What sort of organisation a member is.</summary>
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
}

/// <summary>The members, as far as the papers name and count them.</summary>
/// <param name="Fees">What each sort of member pays a year.</param>
/// <param name="Counts">How many members there were when a fiscal year began, oldest first.</param>
/// <param name="Payers">How many members paid, by statement.</param>
/// <param name="Members">The members that the papers name.</param>
public sealed record MembersRegister(
    IReadOnlyList<Fee> Fees, IReadOnlyList<MemberCount> Counts, IReadOnlyList<FeePayers> Payers, IReadOnlyList<Member> Members)
{
    /// <summary>How many members there are on a day; null before the first year whose count is known.</summary>
    public int? CountOn(DateOnly date) =>
        Counts.LastOrDefault(count => count.Begin <= date) is { } count ? CountFrom(count, date) : null;

    /// <summary>
    /// A count carried on to a later day: those who joined since are added, those who left are taken away. A member
    /// counts on the day it joins and no more on the day it leaves.
    /// </summary>
    public int CountFrom(MemberCount count, DateOnly date) => count.Members.Value
        + Members.Count(member => member.Joined is { } joined && joined.Value > count.Begin && joined.Value <= date)
        - Members.Count(member => member.Left is { } left && left.Value > count.Begin && left.Value <= date);

    /// <summary>The count when the first counted year began and after each change since, up to a day.</summary>
    public IReadOnlyList<(DateOnly Date, int Members)> History(DateOnly until) =>
    [
        .. Counts.Take(1).Select(count => count.Begin)
            .Concat(Members.SelectMany(member => new[] { member.Joined, member.Left }).OfType<Located<DateOnly>>().Select(date => date.Value))
            .Where(date => date <= until && CountOn(date) is not null)
            .Distinct().Order()
            .Select(date => (date, CountOn(date)!.Value)),
    ];
}

/// <summary>会費: what a member pays a year.</summary>
/// <param name="Payer">Who pays it, as the papers say: 県, 市町村・企業.</param>
/// <param name="Kinds">The sorts of member meant.</param>
/// <param name="Amount">Yen a year.</param>
public sealed record Fee(string Payer, IReadOnlyList<MemberKind> Kinds, int Amount);

/// <summary>How many members there were when a fiscal year began.</summary>
/// <param name="FiscalYear">The year in whose April it begins (bylaws article 13).</param>
/// <param name="Members">The number.</param>
/// <param name="Source">Where in the meeting papers it stands.</param>
public sealed record MemberCount(int FiscalYear, Located<int> Members, string Source)
{
    /// <summary>The day of the count: 1 April.</summary>
    public DateOnly Begin => new(FiscalYear, 4, 1);
}

/// <summary>The two statements that count those who pay.</summary>
public enum FeeStatement
{
    /// <summary>決算.</summary>
    Settlement,

    /// <summary>予算.</summary>
    Budget,
}

/// <summary>How many members the fees of a statement were reckoned with.</summary>
/// <param name="FiscalYear">The year in whose April it begins.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Source">Where in the meeting papers it stands.</param>
/// <param name="Counts">The payers, by the words of <see cref="Fee.Payer"/>.</param>
/// <param name="Span">Its place.</param>
public sealed record FeePayers(int FiscalYear, FeeStatement Statement, string Source, IReadOnlyList<PayerCount> Counts, SourceSpan Span)
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
/// <param name="Source">Where in the meeting papers it stands.</param>
public sealed record Member(Located<string> Organisation, MemberKind Kind, Located<DateOnly>? Joined, Located<DateOnly>? Left, string Source);
