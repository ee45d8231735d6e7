using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Fields;

/// <summary>What people write in the place of a value: in full-width letters, with its unit, with the marks of prose.</summary>
internal static partial class WrittenValue
{
    /// <summary>How a text may be meant, the likeliest first: 10 for 10名, 16:00-17:00 for 16時～17時, /members/ for members.</summary>
    public static IEnumerable<string> FindMeant(string text)
    {
        var narrow = JapaneseWidth.ToNarrow(text).Trim();
        yield return narrow;
        if (Counted().Match(narrow) is { Success: true } counted)
            yield return counted.Groups["number"].Value;
        if (JapaneseDate.FindFiscalYear(narrow) is { } fiscalYear)
            yield return $"{fiscalYear}";
        var plain = Month().Replace(Hour().Replace(narrow, "$1:00"), match => $"{match.Groups[1]}-{match.Groups[2].Value.PadLeft(2, '0')}");
        plain = HourAndMinute().Replace(plain, match => $"{match.Groups[1]}:{match.Groups[2].Value.PadLeft(2, '0')}");
        foreach (var range in new[] { "-", ".." })
            yield return Between().Replace(plain, range);
        if (PagePath().IsMatch(narrow))
            yield return $"/{narrow.Trim('/')}/";
        if (Host().IsMatch(narrow))
            yield return $"https://{narrow}";
    }

    /// <summary>The items that a text lists: between brackets, or parted by commas; the text itself where it lists none.</summary>
    public static IReadOnlyList<string> Items(string text)
    {
        var list = text.Trim() is ['[' or '［', .. var inner, ']' or '］'] ? inner : text;
        // A sentence has commas of its own.
        return list.Contains('。', StringComparison.Ordinal) ? [list] : list.Split(['、', ',', '，'], StringSplitOptions.TrimEntries);
    }

    [GeneratedRegex("^第?(?<number>[0-9,]+(?:\\.[0-9]+)?) ?(?:円|名|人|団体|社|件|回|部|号|日|月|年|年度|%|か所|本|台)$")]
    private static partial Regex Counted();

    [GeneratedRegex("([0-9]{4})年([0-9]{1,2})月(?![0-9])")]
    private static partial Regex Month();

    [GeneratedRegex("(?<![0-9])([0-9]{1,2})時(?![0-9])")]
    private static partial Regex Hour();

    [GeneratedRegex("(?<![0-9])([0-9]{1,2})時([0-9]{1,2})分")]
    private static partial Regex HourAndMinute();

    [GeneratedRegex(" ?(?:[~〜‐−–—ー]|から) ?")]
    private static partial Regex Between();

    [GeneratedRegex("^[a-z][a-z0-9-]*(?:/[a-z0-9-]+)*/?$|^/[a-z0-9/-]*[a-z0-9]$")]
    private static partial Regex PagePath();

    [GeneratedRegex("^(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?:/[!-~]*)?$")]
    private static partial Regex Host();
}
