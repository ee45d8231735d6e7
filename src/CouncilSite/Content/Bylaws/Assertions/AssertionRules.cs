using System.Globalization;
using CouncilSite.Content.Bylaws.Parsing;
using CouncilSite.Content.Bylaws.Provisions;
using CouncilSite.Content.Meetings;
using CouncilSite.Content.Officers;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Content.Bylaws.Assertions;

/// <summary>Holds what is asserted of the bylaws against their own words and against the content that must respect it.</summary>
internal static class AssertionRules
{
    public static void Check(BylawsVersion version, Council council, DiagnosticBag diagnostics)
    {
        foreach (var assertion in version.FrontMatter.Assertions)
        {
            if (FindStated(version, assertion, diagnostics) is { } place)
                CheckContent(version, assertion, place, council, diagnostics);
        }
    }

    // The place of the provision whose words state the number; null, with the fault in the bag, where none does.
    private static string? FindStated(BylawsVersion version, BylawsAssertion assertion, DiagnosticBag diagnostics)
    {
        if (ProvisionAddress.Read(assertion.Provision.Value) is not { } address || version.Provisions.Find(address) is not { } provision)
        {
            diagnostics.Add(BylawsDiagnostics.UnknownAssertedProvision, assertion.Provision.Span, assertion.Provision.Value);
            return null;
        }

        var place = version.Source.Span(provision.SourceOffset, provision.SourceOffset).Place;
        var words = LayoutText.Unspaced(assertion.Words.Value);
        if (!provision.WithDescendants().SelectMany(part => part.Fragments).Any(text => LayoutText.Unspaced(text).Contains(words, StringComparison.Ordinal)))
        {
            diagnostics.Add(BylawsDiagnostics.AssertedWordsMissing, assertion.Words.Span, assertion.Provision.Value, assertion.Words.Value, place);
            return null;
        }

        if (assertion.Value is { } value && !Numbers(words).Contains(value.Value))
        {
            diagnostics.Add(BylawsDiagnostics.AssertedNumberDiffers, value.Span, Digits(value.Value), assertion.Words.Value, place);
            return null;
        }

        return place;
    }

    private static void CheckContent(BylawsVersion version, BylawsAssertion assertion, string place, Council council, DiagnosticBag diagnostics)
    {
        if (assertion.Value is not { } value)
            return;
        switch (assertion.Rule)
        {
            case AssertionRule.OrdinaryMeetingsPerYear:
                foreach (var year in council.Meetings.All.Where(meeting => meeting.Fields.Body == MeetingBody.Ordinary && IsUnder(meeting.Fields.Start.Value.Earliest)).GroupBy(meeting => meeting.Fields.FiscalYear.Value))
                {
                    var held = year.OrderBy(meeting => meeting.Fields.Start.Value.Earliest).ThenBy(meeting => meeting.Slug, StringComparer.Ordinal).ToList();
                    foreach (var surplus in held.Skip(value.Value))
                        Contradict(surplus.Fields.FiscalYear.Span, $"{JapaneseDate.FiscalYear(year.Key)}の通常総会が{held.Count}回（ほかに{held[0].Source.DisplayPath}）",
                            $"The fiscal year {year.Key} has {held.Count} ordinary general meetings (another is {held[0].Source.DisplayPath})");
                }

                break;
            case AssertionRule.TermYears:
                foreach (var term in council.Officers.Terms.Where(term => term.Body == OfficersBody.Officers && IsUnder(term.Start.Value.Earliest)))
                {
                    if (council.Officers.Before(term) is { } before && term.Start.Value.Earliest.Year - before.Start.Value.Earliest.Year is var years && years != value.Value)
                    {
                        Contradict(term.Start.Span, $"前の任期の始まり（{before.Start.Value}）から{years}年",
                            $"The term before began {years} years earlier ({before.Start.Value})");
                    }
                }

                break;
            case AssertionRule.FiscalYearFirstMonth or AssertionRule.FiscalYearLastMonth:
                var month = assertion.Rule == AssertionRule.FiscalYearFirstMonth ? FiscalYear.FirstMonth : FiscalYear.LastMonth;
                if (month != value.Value)
                    Contradict(value.Span, $"このサイトの会計・計画の年度の{(assertion.Rule == AssertionRule.FiscalYearFirstMonth ? "始まり" : "終わり")}が{month}月",
                        $"The fiscal year of this site {(assertion.Rule == AssertionRule.FiscalYearFirstMonth ? "begins" : "ends")} with month {month}");
                break;
        }

        bool IsUnder(DateOnly day) => council.Bylaws.MeantOn(day) == version;

        void Contradict(SourceSpan span, string content, string english) =>
            diagnostics.Add(BylawsDiagnostics.ContentContradictsAssertion, span, content, assertion.Provision.Value, assertion.Words.Value, place, english);
    }

    private static List<int> Numbers(string words)
    {
        var numbers = new List<int>();
        for (var i = 0; i < words.Length;)
        {
            var length = JapaneseNumeral.Read(words.AsSpan(i), out var number);
            if (length > 0)
                numbers.Add(number);
            i += Math.Max(1, length);
        }

        return numbers;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The year by which accounts, plans and reports are kept on this site.</summary>
internal static class FiscalYear
{
    /// <summary>April.</summary>
    public static int FirstMonth => Enumerable.Range(1, 12).First(month => JapaneseDate.FiscalYearOf(new DateOnly(2001, month, 1)) == 2001);

    /// <summary>March.</summary>
    public static int LastMonth => FirstMonth == 1 ? 12 : FirstMonth - 1;
}
