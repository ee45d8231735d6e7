using System.Text.RegularExpressions;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds;

/// <summary>Finds in the texts of pages the sentences and the rows of tables that speak of one fiscal year and name it: 令和2年度.</summary>
internal static partial class YearSentences
{
    /// <summary>Each of them with the calendar year in which the fiscal year begins.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="unit">What stands in those that are asked for, behind a number.</param>
    public static IEnumerable<(int FiscalYear, SourceSpan Sentence)> Find(IEnumerable<Page> pages, char unit)
    {
        foreach (var text in PageTexts.In(pages))
        {
            // Most texts name none.
            if (!text.Characters.Contains(unit) || !text.Characters.Contains("年度", StringComparison.Ordinal))
                continue;
            foreach (var sentence in text.ToLines().SelectMany(Split))
            {
                if (sentence.Characters.Contains(unit) && FindYear(sentence.Text) is { } year)
                    yield return (year, sentence);
            }
        }
    }

    private static IEnumerable<SourceSpan> Split(SourceSpan line)
    {
        for (var start = 0; start < line.Characters.Length;)
        {
            var length = line.Characters[start..].IndexOf('。') is >= 0 and var end ? end + 1 : line.Characters.Length - start;
            yield return line.Part(start, length);
            start += length;
        }
    }

    // Beside another year, also next year or the one before, nobody knows which of them a number is of.
    private static int? FindYear(string sentence)
    {
        var named = Years().Matches(sentence);
        return named.Count > 0 && named.Count == AnyYear().Count(sentence) && named.Select(year => JapaneseDate.YearOf(year.Groups["era"].Value, year.Groups["number"].Value)).Distinct().Take(2).ToList() is [var only] ? only : null;
    }

    [GeneratedRegex("(?:(?<era>" + JapaneseDate.EraNames + ")(?<number>[0-9０-９]{1,2}|元)|(?<![0-9０-９])(?<number>[12１２][0-9０-９]{3}))年度")]
    private static partial Regex Years();

    [GeneratedRegex("年度|[前昨翌来今]年")]
    private static partial Regex AnyYear();
}
