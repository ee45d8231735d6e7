using System.Text.RegularExpressions;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Members;

/// <summary>Holds the number of members that texts tell against the register, whatever day they mean.</summary>
internal static partial class ToldMembers
{
    /// <summary>Checks the texts of pages.</summary>
    public static void Check(MembersRegister register, Council council, IReadOnlyList<Page> pages, DiagnosticBag diagnostics)
    {
        if (register.Counts.Count == 0)
            return;
        int[] known = [.. register.History(council.Today).Select(day => day.Members).Distinct()];
        foreach (var place in PageTexts.In(pages))
        {
            if (!Count().IsMatch(place.Characters))
                continue;
            foreach (Match match in Count().Matches(place.Text))
            {
                if (FieldTypes.ParseNumber(match.Groups["count"].Value) is { IsValid: true, Value: var count } && !known.Contains((int)count)
                    && !WordsOfOthers.Include(place.Text, match.Index, council.Settings))
                    diagnostics.Add(MembersDiagnostics.ToldOtherwise, place.Part(match.Index, match.Length), match.Value, string.Join(" → ", known));
            }
        }
    }

    // The council's own, all of them, and neither about so many nor so many to come.
    [GeneratedRegex("(?<![一-龠々の])会員(?:数)?は、?(?<count>[0-9０-９]{1,5})団体(?=です(?!か)|でした(?!ら)|となり|になり|と?な(?:っ(?!たら)|り)|。|、)")]
    private static partial Regex Count();
}
