using System.Text.RegularExpressions;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Members;

/// <summary>Holds what a text says that a sort of member pays a year (県は年額18,000円) against the fees of the register.</summary>
internal static partial class ToldFees
{
    /// <summary>Checks the texts of pages.</summary>
    public static void Check(MembersRegister register, SiteSettings settings, IReadOnlyList<Page> pages, DiagnosticBag diagnostics)
    {
        if (register.Fees.Count == 0)
            return;
        foreach (var line in PageTexts.In(pages)
            .Where(text => text.Characters.Contains("年額", StringComparison.Ordinal)).SelectMany(text => text.ToLines()))
        {
            // A line about a year may mean the fees of then.
            if (line.Characters.Contains("年度", StringComparison.Ordinal))
                continue;
            foreach (Match match in Fee().Matches(line.Text))
            {
                if (register.FindFee(match.Groups["payer"].Value) is { } fee
                    && FieldTypes.ParseNumber(match.Groups["amount"].Value) is { IsValid: true, Value: var amount } && amount != fee.Amount
                    && !WordsOfOthers.Include(line.Text, match.Index, settings))
                    diagnostics.Add(MembersDiagnostics.ToldOtherFee, line.Part(match.Index, match.Length), match.Value, fee.Payer, settings.Yen.Print(fee.Amount));
            }
        }
    }

    [GeneratedRegex("(?<![^\\s、。：:・|（「*])(?<payer>[^\\s、。：:|（「*]{1,20}?)(?:の(?:会費|負担金))?[はが：:、| 　]{0,3}年額[はが：: 　]{0,2}(?<amount>[0-9０-９][0-9０-９,，]*)円(?!以上|程度|から|まで|では|でした|だった|だと|なら|ですか|に|の)")]
    private static partial Regex Fee();
}
