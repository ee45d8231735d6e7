using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Parsing;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Assertions;

/// <summary>Holds what is asserted of the bylaws against their own words and against the content that must respect it.</summary>
internal static class AssertionRules
{
    public static void Check(BylawsRegister register, BylawsVersion version, FiscalCalendar years, DiagnosticBag diagnostics)
    {
        foreach (var assertion in version.FrontMatter.Assertions)
        {
            if (FindStated(register, version, assertion, diagnostics) is { } stated && assertion is { Rule: AssertionRule.FiscalYearFirstMonth or AssertionRule.FiscalYearLastMonth, Value: not null })
                CheckFiscalYear(stated, years, diagnostics);
        }
    }

    /// <summary>The assertion with its provision; null, with the fault in the bag, where the provision does not say it.</summary>
    public static StatedAssertion? FindStated(BylawsRegister register, BylawsVersion version, BylawsAssertion assertion, DiagnosticBag diagnostics)
    {
        if (version.Provisions.Find(assertion.Provision.Value) is not { } provision)
        {
            diagnostics.Add(AssertionDiagnostics.UnknownAssertedProvision, assertion.Provision.Span, assertion.Provision.Value.ToString());
            return null;
        }

        var place = version.Source.Span(provision.SourceOffset, provision.SourceOffset).Place;
        var words = LayoutText.Unspaced(assertion.Words.Value);
        if (!provision.WithDescendants().SelectMany(part => part.Fragments).Any(text => LayoutText.Unspaced(text).Contains(words, StringComparison.Ordinal)))
        {
            diagnostics.Add(AssertionDiagnostics.AssertedWordsMissing, assertion.Words.Span, assertion.Provision.Value.ToString(), assertion.Words.Value, place);
            return null;
        }

        if (assertion.Value is { } value && !Numbers(words).Contains(value.Value))
        {
            diagnostics.Add(AssertionDiagnostics.AssertedNumberDiffers, value.Span, $"{value.Value}", assertion.Words.Value, place);
            return null;
        }

        return new StatedAssertion(register, version, assertion, place);
    }

    private static void CheckFiscalYear(StatedAssertion stated, FiscalCalendar years, DiagnosticBag diagnostics)
    {
        var isFirst = stated.Assertion.Rule == AssertionRule.FiscalYearFirstMonth;
        var month = isFirst ? years.FirstMonth : years.LastMonth;
        if (month != stated.Value.Value)
        {
            stated.Contradict(stated.Value.Span, $"このサイトの会計・計画の年度の{(isFirst ? "始まり" : "終わり")}が{month}月",
                $"The fiscal year of this site {(isFirst ? "begins" : "ends")} with month {month}", diagnostics);
        }
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
}
