using System.Globalization;
using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.References;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>The content file of the version that an amending text makes of another.</summary>
public static class AmendedVersion
{
    /// <summary>
    /// The new file's text: the old one's title, the effective date that an added 附則 states, the amended provisions, and
    /// the assertions and parts with the numbers that their provisions have now. Null, with the faults in the bag, where the
    /// amendment cannot be applied as a whole. What should be amended along with it (ハネ改正) goes into the bag as warnings.
    /// </summary>
    public static string? Make(NamedFile before, NamedFile amendment, OwnSupplement own, DiagnosticBag diagnostics)
    {
        if (BylawsFile.Read(before, diagnostics) is not { } old || amendment.ReadText(diagnostics) is not { } text)
            return null;
        var amended = diagnostics.Run(text.Beginning, () => AmendmentApplication.Apply(old.Tree, text, own, diagnostics));
        if (amended is null || diagnostics.HasErrors)
            return null;
        var comparison = BylawsComparison.Of(old.Tree, amended);
        ReportConsequences(old, comparison, diagnostics);
        return $"""
            ---
            title: {amended.Title}
            name: {old.Fields.Name}の改正案
            in_force: {InForce(old.Tree, amended)}{(old.Fields.IsRestated ? "\nrestated: true" : "")}{Assertions(old, comparison)}{Parts(old, comparison)}
            ---

            {PlainText.Of(amended)}
            """;
    }

    private static void ReportConsequences(BylawsFile old, BylawsComparison comparison, DiagnosticBag diagnostics)
    {
        var found = ConsequentialAmendment.Find(
            comparison, new ReferenceResolver(comparison.Before, comparison.Before.Title), new ReferenceResolver(comparison.After, comparison.After.Title));
        foreach (var consequence in found)
            Report(old.File.Source.Span(consequence.SourceOffset, consequence.SourceOffset + consequence.Words.Length), consequence.Words, consequence.Becomes, diagnostics);
        foreach (var assertion in old.Fields.Assertions.Where(assertion => Find(assertion.Provision.Value, comparison) is { Anchor: null }))
            Report(assertion.Provision.Span, assertion.Provision.Value.ToString(), null, diagnostics);
    }

    private static void Report(SourceSpan place, string words, string? becomes, DiagnosticBag diagnostics) => diagnostics.Add(
        AmendmentDiagnostics.Consequence, place, words,
        becomes is null ? "改正でなくなるものを指しています" : $"改正の後は「{becomes}」に当たります",
        becomes is null ? "means what the amendment removes" : $"will be '{becomes}'");

    // Of the 附則 that was added last; where it is relative (公布の日), or none was, the editor fills it in.
    private static string InForce(ProvisionTree before, ProvisionTree after) =>
        after.Supplements is [.., var last] && !before.Supplements.Any(old => PlainText.Of(old) == PlainText.Of(last)) && SupplementDate.Of(last)?.Date.Day is { } day
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : "未定";

    // As written, but for the numbers that changed: where the amendment changed their words, the next check of the content says so.
    private static string Assertions(BylawsFile old, BylawsComparison comparison)
    {
        if (old.File.FrontMatter is not MappingNode fields || fields.Entries.FirstOrDefault(entry => entry.Key.Text == "assertions") is not { } assertions)
            return "";
        var start = assertions.Key.Span.Start;
        var text = new StringBuilder(old.File.Source.Text[start..assertions.Value.Span.End]);
        foreach (var provision in old.Fields.Assertions.Select(assertion => assertion.Provision).OrderByDescending(provision => provision.Span.Start))
        {
            if (Find(provision.Value, comparison) is { Anchor: { } anchor } moved && anchor != moved.Former)
                text.Remove(provision.Span.Start - start, provision.Span.End - provision.Span.Start).Insert(provision.Span.Start - start, ProvisionAddress.OfAnchor(anchor));
        }

        return "\n" + text.ToString().TrimEnd().ReplaceLineEndings("\n");
    }

    // Each part is played by what its provision has become.
    private static string Parts(BylawsFile old, BylawsComparison comparison)
    {
        var lines = old.Fields.Parts.All
            .Select(played => (played.Part, Find(played.Provision.Value, comparison)?.Anchor))
            .Where(played => played.Anchor is not null)
            .Select(played => $"\n  {BylawsPartWords.Parts.Of(played.Part).Written}: {ProvisionAddress.OfAnchor(played.Anchor!)}");
        return string.Concat(lines) is { Length: > 0 } text ? "\nparts:" + text : "";
    }

    // What a provision's anchor was and is; no anchor where it was removed, null where it was never there.
    private static (string Former, string? Anchor)? Find(ProvisionAddress address, BylawsComparison comparison) =>
        comparison.Before.Find(address) is { } provision ? (provision.Anchor, comparison.Moves.GetValueOrDefault(provision.Anchor)) : null;
}
