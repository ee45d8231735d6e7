using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Assertions;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Versions;

namespace CouncilSite.Kinds.Bylaws;

/// <summary>What must hold of the bylaws, within a version, between versions and against other content.</summary>
internal static class BylawsRules
{
    public static void Check(BylawsRegister register, Council council, DiagnosticBag diagnostics)
    {
        foreach (var version in register.Versions)
        {
            CheckEffectiveDate(version, diagnostics);
            CheckReferences(version, diagnostics);
            AssertionRules.Check(register, version, council.Settings.FiscalCalendar, diagnostics);
            CheckParts(version, diagnostics);
        }

        foreach (var sameDay in register.Versions.Where(version => version.InForce is not null).GroupBy(version => version.InForce).Where(group => group.Count() > 1))
        {
            var last = sameDay.Last();
            diagnostics.Add(BylawsDiagnostics.SameEffectiveDate, last.FrontMatter.InForce.Span, last.FrontMatter.InForce.Value.ToString(), sameDay.First().Source.DisplayPath,
                last.FrontMatter.InForce.Value.ToEnglish());
        }

        if (register.Versions.Count > 0 && register.InForceOn(council.Today) is null)
            diagnostics.Add(BylawsDiagnostics.NoneInForce, register.Versions[0].FrontMatter.InForce.Span);
    }

    // The last 附則 is the one that brought this version into force.
    private static void CheckEffectiveDate(BylawsVersion version, DiagnosticBag diagnostics)
    {
        if (version.Provisions.Supplements is [.., var last] && SupplementDate.Of(last) is { } stated && stated.Date != version.FrontMatter.InForce.Value)
        {
            diagnostics.Add(BylawsDiagnostics.EffectiveDateDiffers, version.FrontMatter.InForce.Span,
                version.FrontMatter.InForce.Value.ToString(), stated.Date.ToString(),
                version.Source.Position(stated.SourceOffset).Line.ToString(System.Globalization.CultureInfo.InvariantCulture),
                version.FrontMatter.InForce.Value.ToEnglish(), stated.Date.ToEnglish());
        }
    }

    private static void CheckParts(BylawsVersion version, DiagnosticBag diagnostics)
    {
        foreach (var (part, provision) in version.FrontMatter.Parts.All)
        {
            if (version.Provisions.Find(provision.Value) is null)
                diagnostics.Add(BylawsDiagnostics.UnknownPart, provision.Span, BylawsPartWords.Parts.Of(part).Written, provision.Value.ToString());
        }
    }

    private static void CheckReferences(BylawsVersion version, DiagnosticBag diagnostics)
    {
        foreach (var provision in version.Provisions.All)
        {
            foreach (var reference in version.References.FindIn(provision).Where(reference => reference.Anchor is null))
            {
                var start = provision.Text.OffsetAt(reference.Start);
                var end = provision.Text.OffsetAt(reference.Start + reference.Length - 1) + 1;
                diagnostics.Add(BylawsDiagnostics.BrokenReference, version.Source.Span(start, end),
                    provision.Text.Value.Substring(reference.Start, reference.Length));
            }
        }
    }
}
