using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>The effective date that the words of a supplementary provision state.</summary>
/// <param name="Date">The day, or undetermined where it was left blank (令和３年　月　日).</param>
/// <param name="SourceOffset">Where in the source it stands.</param>
public sealed partial record SupplementDate(EffectiveDate Date, int SourceOffset)
{
    /// <summary>The first date in a supplementary provision; null where it states none.</summary>
    public static SupplementDate? Of(Provision supplement)
    {
        foreach (var paragraph in supplement.Children)
        {
            var match = DatePattern().Match(paragraph.Text.Value);
            if (match.Success)
                return new SupplementDate(new EffectiveDate(JapaneseDate.TryParse(match.Value, out var day) ? day : null), paragraph.Text.OffsetAt(match.Index));
        }

        return null;
    }

    [GeneratedRegex("(?:" + JapaneseDate.EraNames + ")?[0-9０-９元一二三四五六七八九十〇　]{1,6}年[0-9０-９一二三四五六七八九十　○〇]{0,4}月[0-9０-９一二三四五六七八九十　○〇]{0,4}日")]
    private static partial Regex DatePattern();
}
