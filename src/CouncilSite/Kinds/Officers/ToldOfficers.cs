using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Officers;

/// <summary>Holds a line of a text that says how many there are in each role (会長1名、副会長4名、監事2名) against the lists.</summary>
internal static partial class ToldOfficers
{
    /// <summary>Checks the texts of pages.</summary>
    public static void Check(OfficersRegister register, IReadOnlyList<Page> pages, DiagnosticBag diagnostics)
    {
        var terms = register.Terms.Where(term => term.Body == OfficersBody.Officers)
            .Select(term => term.Members.Where(holder => holder.From is null).CountBy(holder => holder.Role).ToDictionary(StringComparer.Ordinal)).ToList();
        if (terms.Count == 0 || terms[0].Count < 2)
            return;
        foreach (var place in PageTexts.In(pages))
        {
            if (!place.Characters.Contains(terms[0].Keys.First(), StringComparison.Ordinal) || !InRole().IsMatch(place.Characters))
                continue;
            foreach (var line in place.ToLines())
                CheckLine(line, terms, diagnostics);
        }
    }

    private static void CheckLine(SourceSpan line, List<Dictionary<string, int>> terms, DiagnosticBag diagnostics)
    {
        var told = InRole().Matches(line.Text).Where(match => terms[0].ContainsKey(match.Groups["role"].Value)).ToList();
        // All roles are told only of the whole body, and not of those who came, or were elected.
        if (told.Select(match => match.Groups["role"].Value).Distinct(StringComparer.Ordinal).Count() < terms[0].Count || OfSome().IsMatch(line.Text)
            || terms.Exists(term => told.TrueForAll(match => CountOf(match) == term.GetValueOrDefault(match.Groups["role"].Value))))
            return;
        foreach (var match in told.Where(match => CountOf(match) != terms[0][match.Groups["role"].Value]))
        {
            diagnostics.Add(OfficersDiagnostics.ToldOtherwise, line.Part(match.Index, match.Length),
                match.Value, match.Groups["role"].Value, $"{terms[0][match.Groups["role"].Value]}");
        }
    }

    private static int CountOf(Match match) => FieldTypes.ParseNumber(match.Groups["count"].Value) is { IsValid: true, Value: var count } ? (int)count : -1;

    [GeneratedRegex("(?<![一-龠々ァ-ヶー])(?<role>[一-龠々]{2,8})[はが]?[ 　]?(?<count>[0-9０-９]{1,3})(?:名|人)")]
    private static partial Regex InRole();

    [GeneratedRegex("出席|欠席|参加|委任|選|改|交代|退|新任|以内|程度|うち")]
    private static partial Regex OfSome();
}
