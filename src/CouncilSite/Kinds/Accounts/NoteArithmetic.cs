using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>
/// The arithmetic that a note (摘要) writes out: <c>県 18,000円、市町村・企業 9,000円×61</c> comes to 567,000 yen, and
/// <c>63団体－1団体＝62団体</c> is a sum that either holds or does not.
/// </summary>
public static partial class NoteArithmetic
{
    /// <summary>
    /// Sum of all amounts of yen in the note, multiplied where it says so; null where nothing is multiplied, since a
    /// lone amount need not be the line's whole.
    /// </summary>
    public static decimal? SumProducts(string note)
    {
        var amounts = AmountPattern().Matches(Normalize(note));
        return amounts.Any(match => match.Groups["count"].Success)
            ? amounts.Sum(match => PrintedNumber.Read(match.Groups["amount"].Value) * (match.Groups["count"].Success ? PrintedNumber.Read(match.Groups["count"].Value) : 1))
            : null;
    }

    /// <summary>The first sum in the note that does not come out (<c>63－1＝61</c>), as it is written; null where all hold.</summary>
    public static string? FindWrongSum(string note)
    {
        foreach (Match match in SumPattern().Matches(Normalize(note)))
        {
            var sum = PrintedNumber.Read(match.Groups["first"].Value);
            for (var i = 0; i < match.Groups["sign"].Captures.Count; i++)
            {
                var term = PrintedNumber.Read(match.Groups["term"].Captures[i].Value);
                sum += match.Groups["sign"].Captures[i].Value == "+" ? term : -term;
            }

            if (sum != PrintedNumber.Read(match.Groups["result"].Value))
                return match.Value;
        }

        return null;
    }

    private static string Normalize(string note) => JapaneseWidth.ToNarrowWithoutBlanks(note).Replace('−', '-').Replace('－', '-');

    [GeneratedRegex("(?<amount>[0-9][0-9,]{0,14})円(?:[×xX*](?<count>[0-9][0-9,]{0,5}))?")]
    private static partial Regex AmountPattern();

    // Terms may carry a unit (団体, 円, 名), any two or three letters that are no digits or signs.
    [GeneratedRegex("(?<first>[0-9][0-9,]{0,14})[^0-9,+=、。-]{0,3}(?:(?<sign>[+-])(?<term>[0-9][0-9,]{0,14})[^0-9,+=、。-]{0,3}){1,9}=(?<result>[0-9][0-9,]{0,14})")]
    private static partial Regex SumPattern();
}
