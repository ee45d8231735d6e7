using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Indicators.Figures;

/// <summary>Why the number of a printed figure is in doubt.</summary>
public enum FigureDoubt
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>Several numbers stand outside brackets (県、52市町村、13林業事業体).</summary>
    SeveralNumbers,

    /// <summary>The number carries another unit than the indicator (550件 where the unit is 戸).</summary>
    OtherUnit,

    /// <summary>A share of nothing (5/0).</summary>
    ShareOfNothing,
}

/// <summary>A printed figure as it was read.</summary>
/// <param name="Figure">The figure; its number is null where it is in doubt.</param>
/// <param name="Doubt">Why.</param>
public sealed record FigureReading(Figure Figure, FigureDoubt Doubt = FigureDoubt.None);

/// <summary>
/// Reads figures as Japanese papers print them: 405，823千枚（平成30年度）, 209/447, 約2,500時間, 延8,341人, △0.5%,
/// 全施設公開, 増加を目指します, －. Words in brackets say when or of what, and hold no figure.
/// </summary>
public static partial class FigureText
{
    /// <summary>Reads one cell.</summary>
    /// <param name="text">The cell, in any width.</param>
    /// <param name="unit">The indicator's unit; empty where it has none.</param>
    public static FigureReading Read(string text, string unit)
    {
        var printed = Blanks().Replace(JapaneseWidth.ToNarrow(text).Trim(), " ");
        // Brackets stay as Japanese text sets them; only digits and their signs become ASCII.
        var shown = printed.Replace('(', '（').Replace(')', '）').Replace('~', '～');
        var bare = Brackets().Replace(shown, " ").Trim();
        if (bare is "" or "-" or "―" or "ー" or "—")
            return new FigureReading(Figure.Missing);
        if (OpenTarget().IsMatch(bare))
            return new FigureReading(new Figure(shown, null, FigureNature.Open));
        if (Share().Match(bare) is { Success: true } share)
            return ReadShare(shown, PrintedNumber.Read(share.Groups["part"].Value), PrintedNumber.Read(share.Groups["whole"].Value));

        var numbers = Number().Matches(bare);
        if (numbers.Count == 0)
            return new FigureReading(new Figure(shown, null, FigureNature.Text));
        var figure = new Figure(shown, null, FigureNature.Number);
        if (numbers.Count > 1)
            return new FigureReading(figure, FigureDoubt.SeveralNumbers);
        var written = bare[(numbers[0].Index + numbers[0].Length)..].TrimStart().Split(' ', 2)[0];
        return written == JapaneseWidth.ToNarrow(unit)
            ? new FigureReading(figure with { Number = PrintedNumber.Read(numbers[0].Value) })
            : new FigureReading(figure, FigureDoubt.OtherUnit);
    }

    // A share as fine as that still divides another number without running over a decimal.
    private const int ShareDecimals = 10;

    private static FigureReading ReadShare(string shown, decimal part, decimal whole)
    {
        var figure = new Figure(shown, null, FigureNature.Number, whole);
        return whole == 0
            ? new FigureReading(figure, FigureDoubt.ShareOfNothing)
            : new FigureReading(figure with { Number = decimal.Round(part / whole * 100, ShareDecimals) });
    }

    // As many digits as a field may have that holds the number alone.
    [GeneratedRegex(@"[△▲−-]?(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(?:\.[0-9]{1,6})?")]
    private static partial Regex Number();

    [GeneratedRegex("^(?<part>[0-9]{1,3}(?:,[0-9]{3}){0,4}|[0-9]{1,15})/(?<whole>[0-9]{1,3}(?:,[0-9]{3}){0,4}|[0-9]{1,15})$")]
    private static partial Regex Share();

    [GeneratedRegex("(?:増加|減少|向上|短縮)を目指")]
    private static partial Regex OpenTarget();

    [GeneratedRegex("（[^）]*）|【[^】]*】")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
