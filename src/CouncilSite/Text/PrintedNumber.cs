using System.Globalization;

namespace CouncilSite.Text;

/// <summary>The value of digits as Japanese papers print them.</summary>
internal static class PrintedNumber
{
    /// <summary>The number: 1,234, -9000, △9,000, ▲0.5.</summary>
    /// <param name="digits">
    /// ASCII digits with or without thousands separators and a decimal point, and before them any sign for a negative
    /// number; the caller has seen that they are.
    /// </param>
    public static decimal Read(string digits)
    {
        var number = decimal.Parse(
            digits.TrimStart('△', '▲', '−', '-', ' ').Replace(",", "", StringComparison.Ordinal),
            NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return char.IsAsciiDigit(digits[0]) ? number : -number;
    }
}
