using System.Globalization;
using System.Text.RegularExpressions;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Assertions;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Officers;

/// <summary>
/// What the bylaws in force when a term began ask of its numbers: the officers of each post that they list, and at most
/// so many secretaries.
/// </summary>
internal static partial class OfficersBylawsRules
{
    public static void Check(OfficersRegister register, Council council, DiagnosticBag diagnostics)
    {
        var bylaws = council.Bylaws;
        var roles = OfficersRoles.NamedOrUsual(OfficersBody.Officers, council.Settings);
        foreach (var term in register.Terms)
        {
            if (bylaws.MeantOn(term.Start.Value.Earliest) is not { } version)
                continue;
            var provisions = version.Provisions.All.ToList();
            if (term.Body == OfficersBody.Officers)
                CheckPosts(term, version, provisions, roles, diagnostics);
            else
                CheckSecretaries(term, version, provisions, diagnostics);
        }

        foreach (var stated in StatedAssertion.Find(bylaws, AssertionRule.TermYears))
            CheckLengths(register, stated, diagnostics);
    }

    private static void CheckLengths(OfficersRegister register, StatedAssertion stated, DiagnosticBag diagnostics)
    {
        foreach (var term in register.Terms.Where(term => term.Body == OfficersBody.Officers && stated.Binds(term.Start.Value.Earliest)))
        {
            if (register.Before(term) is { } before && term.Start.Value.Earliest.Year - before.Start.Value.Earliest.Year is var years && years != stated.Value.Value)
            {
                stated.Contradict(term.Start.Span, $"前の任期の始まり（{before.Start.Value}）から{years}年",
                    $"The term before began {years} years earlier ({before.Start.Value})", diagnostics);
            }
        }
    }

    private static void CheckPosts(Term term, BylawsVersion version, IReadOnlyList<Provision> provisions, IReadOnlyList<string> roles, DiagnosticBag diagnostics)
    {
        var holdersByRole = term.Members.ToLookup(holder => holder.Role);
        foreach (var entry in provisions.SelectMany(provision => provision.Entries))
        {
            var role = JapaneseWidth.ToNarrowWithoutBlanks(entry.Label.Value);
            if (!roles.Contains(role) || entry.Count is not { } asked)
                continue;
            // A seat may fall vacant in the course of a term, but there is none more.
            var (first, last) = (holdersByRole[role].Where(holder => holder.From is null).ToList(), holdersByRole[role].Where(holder => holder.Until is null).ToList());
            if (first.Count != asked)
                Report(first, role, asked, entry.Amount);
            else if (last.Count > asked)
                Report(last, role, asked, entry.Amount);
        }

        void Report(List<OfficeHolder> holders, string role, int asked, LocatedText amount) => diagnostics.Add(
            OfficersDiagnostics.WrongCount, holders.LastOrDefault()?.Name.Span ?? term.Span, role, $"{holders.Count}", $"{asked}", Place(version, amount));
    }

    private static void CheckSecretaries(Term term, BylawsVersion version, IReadOnlyList<Provision> provisions, DiagnosticBag diagnostics)
    {
        foreach (var provision in provisions.Where(provision => provision.Text.Value.Contains("幹事会", StringComparison.Ordinal)))
        {
            var match = LimitPattern().Match(JapaneseWidth.ToNarrow(provision.Text.Value));
            if (match.Success && int.Parse(match.Groups["limit"].ValueSpan, CultureInfo.InvariantCulture) is var limit
                && term.Members.Where(holder => holder.Until is null).ToList() is var serving && serving.Count > limit)
            {
                diagnostics.Add(OfficersDiagnostics.TooManySecretaries, serving[limit].Name.Span,
                    $"{serving.Count}", $"{limit}", Place(version, provision.Text));
            }
        }
    }

    private static string Place(BylawsVersion version, LocatedText text) => version.Source.Span(text.OffsetAt(0), text.OffsetAt(0)).Place;

    [GeneratedRegex("(?<limit>[0-9]{1,4})名以内")]
    private static partial Regex LimitPattern();
}
