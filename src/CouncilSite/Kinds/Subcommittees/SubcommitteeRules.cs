using System.Globalization;
using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Events;
using CouncilSite.Kinds.Newsletters;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Subcommittees;

/// <summary>What must hold of subcommittees.</summary>
internal static class SubcommitteeRules
{
    public static void Check(SubcommitteeRegister register, Council council, DiagnosticBag diagnostics)
    {
        foreach (var subcommittee in register.All)
        {
            var ids = new HashSet<string>();
            foreach (var activity in subcommittee.Fields.Activities)
            {
                if (!RouteRules.IsSlug(activity.Id.Value) || !ids.Add(activity.Id.Value))
                    diagnostics.Add(SubcommitteeDiagnostics.WrongId, activity.Id.Span, activity.Id.Value);
                CheckDates(activity, subcommittee.Fields.Established, diagnostics);
                CheckParticipants(activity, diagnostics);
            }
        }

        CheckReferences(register, council, diagnostics);
    }

    private static void CheckReferences(SubcommitteeRegister register, Council council, DiagnosticBag diagnostics)
    {
        var names = QuotedWords.Of(register.All.Select(subcommittee => subcommittee.Slug));
        var ofNewsletters = council.Newsletters.All.Select(newsletter => newsletter.About?.Subcommittee);
        foreach (var reference in council.Events.Events.Select(found => found.Fields.Subcommittee).Concat(ofNewsletters))
        {
            if (reference is not null && register.Find(reference.Value) is null)
                diagnostics.Add(SubcommitteeDiagnostics.UnknownSubcommittee, reference.Span, reference.Value, names.Japanese, names.English);
        }
    }

    private static void CheckDates(Activity activity, DateOnly established, DiagnosticBag diagnostics)
    {
        if (activity.Date.Value < established)
            diagnostics.Add(SubcommitteeDiagnostics.BeforeEstablishment, activity.Date.Span, JapaneseDate.Era(activity.Date.Value), JapaneseDate.Era(established), $"{activity.Date.Value:O}", $"{established:O}");
        if (activity.Until is { } until && until.Value < activity.Date.Value)
            diagnostics.Add(SubcommitteeDiagnostics.EndsBeforeStart, until.Span, JapaneseDate.Era(until.Value), JapaneseDate.Era(activity.Date.Value), $"{until.Value:O}", $"{activity.Date.Value:O}");
    }

    private static void CheckParticipants(Activity activity, DiagnosticBag diagnostics)
    {
        var parts = activity.ParticipantsByOrganisation;
        var sum = parts.Sum(part => part.Count);
        if (activity.Participants is { } stated && parts.Count > 0 && stated.Value != sum)
        {
            diagnostics.Add(SubcommitteeDiagnostics.ParticipantsDoNotAddUp, stated.Span,
                stated.Value.ToString(CultureInfo.InvariantCulture), sum.ToString(CultureInfo.InvariantCulture),
                string.Join('、', parts.Select(part => $"{part.Organisation} {part.Count}")),
                string.Join(", ", parts.Select(part => $"'{part.Organisation}' {part.Count}")));
        }
    }
}
