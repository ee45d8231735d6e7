using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Officers;

/// <summary>What must hold of officers and secretaries among themselves.</summary>
internal static class OfficersRules
{
    public static void Check(OfficersRegister register, SiteSettings settings, DiagnosticBag diagnostics)
    {
        foreach (var term in register.Terms)
        {
            CheckList(term, OfficersRoles.Named(term.Body, settings), diagnostics);
            if (register.Before(term) is { } before)
                CheckAgainst(before, term, register, diagnostics);
            if (term.Body == OfficersBody.Officers)
                CheckBodies(term, register, diagnostics);
        }

        foreach (var group in register.Terms.GroupBy(term => (term.Body, term.Start.Value)).Where(group => group.Count() > 1))
            diagnostics.Add(OfficersDiagnostics.DuplicateTerm, group.Last().Start.Span, group.Key.Value.ToString(), group.First().Start.Span.Place);
    }

    private static void CheckList(Term term, IReadOnlyList<string> roles, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, OfficeHolder>(StringComparer.Ordinal);
        var known = QuotedWords.Of(roles);
        foreach (var holder in term.Members)
        {
            if (roles.Count > 0 && !roles.Contains(holder.Role))
                diagnostics.Add(OfficersDiagnostics.UnknownRole, holder.Name.Span, holder.Role, known.Japanese, known.English);
            CheckDays(term, holder, diagnostics);
            // Who passes on to another post in the course of the term stands twice.
            if (!first.TryAdd(holder.PlainName, holder) && !(first[holder.PlainName].Until is { } until && holder.From is { } from && until.Value < from.Value))
                diagnostics.Add(OfficersDiagnostics.DuplicateName, holder.Name.Span, holder.Name.Value, first[holder.PlainName].Name.Span.Place);
        }
    }

    private static void CheckDays(Term term, OfficeHolder holder, DiagnosticBag diagnostics)
    {
        if (holder.From is { } from && from.Value <= term.Start.Value.Earliest)
            diagnostics.Add(OfficersDiagnostics.OutsideTerm, from.Span, holder.Name.Value, JapaneseDate.Era(from.Value), $"{term.Start.Value}", $"{from.Value:O}");
        var begin = holder.From?.Value ?? term.Start.Value.Earliest;
        if (holder.Until is { } until && until.Value < begin)
            diagnostics.Add(OfficersDiagnostics.OutsideTerm, until.Span, holder.Name.Value, JapaneseDate.Era(until.Value), holder.From is { } own ? $"{own.Value:O}" : $"{term.Start.Value}", $"{until.Value:O}");
    }

    private static void CheckAgainst(Term before, Term term, OfficersRegister register, DiagnosticBag diagnostics)
    {
        var namesByRole = before.Members.GroupBy(holder => holder.Role, holder => holder.Name.Value)
            .ToDictionary(role => role.Key, role => QuotedWords.Of(role), StringComparer.Ordinal);
        foreach (var holder in term.Members)
        {
            var status = register.ComputeStatus(term, holder);
            if (holder.PrintedStatus is { } printed && status is { } computed && printed.Value != computed)
            {
                diagnostics.Add(OfficersDiagnostics.WrongStatus, printed.Span,
                    holder.Name.Value, OfficersWords.Statuses.Of(printed.Value).Label, OfficersWords.Statuses.Of(computed).Label, before.Span.Place,
                    OfficersWords.Statuses.Of(printed.Value).English, OfficersWords.Statuses.Of(computed).English);
            }

            // A post that nobody held before has no list to compare with: its name or number is the fault.
            if (holder.From is null && holder.Predecessor is { } predecessor && namesByRole.TryGetValue(holder.Role, out var names)
                && !before.HadInPost(holder.Role, JapaneseWidth.ToNarrowWithoutBlanks(predecessor.Value)))
            {
                diagnostics.Add(OfficersDiagnostics.UnknownPredecessor, predecessor.Span,
                    predecessor.Value, holder.Role, before.Span.Place, names.Japanese, names.English);
            }
        }
    }

    private static void CheckBodies(Term term, OfficersRegister register, DiagnosticBag diagnostics)
    {
        foreach (var officer in term.Members)
        {
            if (register.NamesakesInOtherBody(term, officer).FirstOrDefault() is not { } secretary)
                continue;
            if (officer.Role == OfficersRoles.Auditor)
                diagnostics.Add(OfficersDiagnostics.AuditorIsSecretary, officer.Name.Span, officer.Name.Value, secretary.Name.Span.Place);
            else if (!officer.IsSamePerson(secretary))
            {
                diagnostics.Add(OfficersDiagnostics.DifferentOrganisation, officer.Name.Span,
                    officer.Name.Value, officer.Organisation, secretary.Organisation, secretary.Name.Span.Place);
            }
        }
    }
}
