using System.Globalization;

namespace CouncilSite.Text;

/// <summary>Amounts of yen as public accounts print them: thousands separated, △ before what is below zero.</summary>
public static class Yen
{
    /// <summary>△9,000.</summary>
    public static string Print(decimal amount) => amount < 0 ? "△" + Digits(amount) : Digits(amount);

    /// <summary>−9,000: the same amount with a sign that is read out as minus.</summary>
    public static string Spell(decimal amount) => amount < 0 ? "−" + Digits(amount) : Digits(amount);

    /// <summary>△9,000円.</summary>
    public static string PrintWithUnit(decimal amount) => Print(amount) + "円";

    private static string Digits(decimal amount) => Math.Abs(amount).ToString("N0", CultureInfo.InvariantCulture);
}
