using System.Globalization;
using CouncilSite.Content.Accounts;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Content.Members;

/// <summary>What must hold of the register of members, in itself and against the accounts.</summary>
internal static class MembersRules
{
    public static void Check(MembersRegister register, AccountsArchive accounts, DiagnosticBag diagnostics)
    {
        CheckMembers(register.Members, diagnostics);
        CheckCounts(register, diagnostics);
        foreach (var payers in register.Payers)
        {
            if (CheckPayers(payers, register, diagnostics))
                CheckFeeIncome(payers, register.Fees, accounts, diagnostics);
        }
    }

    private static void CheckMembers(IReadOnlyList<Member> members, DiagnosticBag diagnostics)
    {
        foreach (var (index, member) in members.Index())
        {
            if (member is { Joined: { } joined, Left: { } left } && left.Value < joined.Value)
            {
                diagnostics.Add(MembersDiagnostics.LeftBeforeJoining, left.Span,
                    member.Organisation.Value, JapaneseDate.Era(left.Value), JapaneseDate.Era(joined.Value));
            }

            var earlier = members.Take(index).LastOrDefault(other => other.Organisation.Value == member.Organisation.Value);
            if (earlier is not null && !(earlier.Left is { } gone && member.Joined is { } again && gone.Value <= again.Value))
                diagnostics.Add(MembersDiagnostics.DuplicateMember, member.Organisation.Span, member.Organisation.Value, earlier.Organisation.Span.Place);
        }
    }

    private static void CheckCounts(MembersRegister register, DiagnosticBag diagnostics)
    {
        foreach (var (before, count) in register.Counts.Zip(register.Counts.Skip(1)))
        {
            var expected = register.CountFrom(before, count.Begin);
            if (expected != count.Members.Value)
            {
                diagnostics.Add(MembersDiagnostics.WrongCount, count.Members.Span,
                    Digits(count.FiscalYear), Digits(count.Members.Value), before.Members.Span.Place, Digits(expected));
            }
        }
    }

    private static bool CheckPayers(FeePayers payers, MembersRegister register, DiagnosticBag diagnostics)
    {
        var unknown = payers.Counts.Where(count => register.Fees.All(fee => fee.Payer != count.Payer.Value)).ToList();
        foreach (var count in unknown)
        {
            diagnostics.Add(MembersDiagnostics.UnknownPayer, count.Payer.Span,
                count.Payer.Value, string.Join("、", register.Fees.Select(fee => fee.Payer)));
        }

        var (begin, end) = (new DateOnly(payers.FiscalYear, 4, 1), new DateOnly(payers.FiscalYear + 1, 3, 31));
        var members = register.History(end).Where(point => point.Date >= begin).Select(point => point.Members)
            .Concat(register.CountOn(begin) is { } atBegin ? [atBegin] : []).ToList();
        if (members.Count > 0 && (payers.Total < members.Min() || payers.Total > members.Max()))
        {
            diagnostics.Add(MembersDiagnostics.ImpossiblePayers, payers.Span,
                Digits(payers.FiscalYear), Digits(payers.Total), Digits(members.Min()), Digits(members.Max()));
        }

        return unknown.Count == 0;
    }

    private static void CheckFeeIncome(FeePayers payers, IReadOnlyList<Fee> fees, AccountsArchive accounts, DiagnosticBag diagnostics)
    {
        var year = accounts.Find(payers.FiscalYear);
        var (name, income) = payers.Statement == FeeStatement.Settlement
            ? ("決算", year?.Settlement?.Find(AccountsLineKind.Fees)?.Actual)
            : ("予算", year?.Budget?.Find(AccountsLineKind.Fees)?.Budget);
        var computed = payers.Counts.Sum(count => (long)count.Count * fees.First(fee => fee.Payer == count.Payer.Value).Amount);
        if (income is not null && income.Value != computed)
            diagnostics.Add(MembersDiagnostics.WrongFeeIncome, payers.Span, Yen.Print(computed), name, Yen.Print(income.Value), income.Span.Place);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
