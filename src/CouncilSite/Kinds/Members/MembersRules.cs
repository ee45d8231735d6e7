using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Accounts;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Members;

/// <summary>What must hold of the register of members, in itself and against the accounts.</summary>
internal static class MembersRules
{
    public static void Check(MembersRegister register, Council council, DiagnosticBag diagnostics)
    {
        CheckMembers(register.Members, diagnostics);
        CheckCounts(register, diagnostics);
        var accounts = new AccountsRules(council.Settings.Yen).FindMeant(council.Accounts, new DiagnosticBag());
        var knownPayers = QuotedWords.Of(register.Fees.Select(fee => fee.Payer));
        var history = register.History(DateOnly.MaxValue).ToLookup(point => register.FiscalCalendar.YearOf(point.Date), point => point.Members);
        foreach (var year in register.Payers.GroupBy(payers => payers.FiscalYear))
        {
            var atBegin = register.CountOn(register.FiscalCalendar.FirstDay(year.Key));
            var members = history[year.Key].Concat(atBegin is { } count ? [count] : []).ToList();
            foreach (var payers in year)
            {
                if (members.Count > 0)
                    CheckNumber(payers, members.Min(), members.Max(), diagnostics);
                CheckFees(payers, register, knownPayers, accounts, council.Settings.Yen, diagnostics);
            }
        }
    }

    private static void CheckMembers(IReadOnlyList<Member> members, DiagnosticBag diagnostics)
    {
        var latest = new Dictionary<string, Member>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (member is { Joined: { } joined, Left: { } left } && left.Value < joined.Value)
            {
                diagnostics.Add(MembersDiagnostics.LeftBeforeJoining, left.Span,
                    member.Organisation.Value, JapaneseDate.Era(left.Value), JapaneseDate.Era(joined.Value), $"{left.Value:O}", $"{joined.Value:O}");
            }

            foreach (var name in member.FormerNames.Select(former => former.Name).Prepend(member.Organisation))
            {
                if (latest.TryGetValue(name.Value, out var earlier) && !(earlier.Left is { } gone && member.Joined is { } again && gone.Value <= again.Value))
                    diagnostics.Add(MembersDiagnostics.DuplicateMember, name.Span, name.Value, earlier.Organisation.Span.Place);
                latest[name.Value] = member;
            }
        }
    }

    private static void CheckCounts(MembersRegister register, DiagnosticBag diagnostics)
    {
        foreach (var (before, count) in register.Counts.Zip(register.Counts.Skip(1)))
        {
            var expected = register.CountFrom(before, register.BeginOf(count));
            if (expected != count.Members.Value)
            {
                diagnostics.Add(MembersDiagnostics.WrongCount, count.Members.Span,
                    $"{count.FiscalYear}", $"{count.Members.Value}", before.Members.Span.Place, $"{expected}");
            }
        }
    }

    private static void CheckNumber(FeePayers payers, int fewest, int most, DiagnosticBag diagnostics)
    {
        if (payers.Total < fewest || payers.Total > most)
        {
            diagnostics.Add(MembersDiagnostics.ImpossiblePayers, payers.Span,
                $"{payers.FiscalYear}", $"{payers.Total}", $"{fewest}", $"{most}");
        }
    }

    private static void CheckFees(
        FeePayers payers, MembersRegister register, QuotedWords knownPayers, AccountsArchive accounts, YenNotation yen, DiagnosticBag diagnostics)
    {
        var fees = payers.Counts.Select(count => (Count: count, Fee: register.FindFee(count.Payer.Value))).ToList();
        foreach (var (count, _) in fees.Where(pair => pair.Fee is null))
            diagnostics.Add(MembersDiagnostics.UnknownPayer, count.Payer.Span, count.Payer.Value, knownPayers.Japanese, knownPayers.English);
        if (fees.TrueForAll(pair => pair.Fee is not null))
            CheckFeeIncome(payers, fees.Sum(pair => (long)pair.Count.Count * pair.Fee!.Amount), accounts.Find(payers.FiscalYear), yen, diagnostics);
    }

    private static void CheckFeeIncome(FeePayers payers, long computed, AccountsYear? year, YenNotation yen, DiagnosticBag diagnostics)
    {
        var income = payers.Statement == AccountsStatement.Settlement
            ? year?.Settlement?.Find(AccountsLineKind.Fees)?.Actual
            : year?.Budget?.Find(AccountsLineKind.Fees)?.Budget;
        if (income is not null && income.Value != computed)
        {
            var statement = AccountsWords.Statements.Of(payers.Statement);
            diagnostics.Add(MembersDiagnostics.WrongFeeIncome, payers.Span,
                yen.Print(computed), statement.Label, yen.Print(income.Value), income.Span.Place, statement.English);
        }
    }
}
