using System.Globalization;

namespace CouncilSite.Text;

/// <summary>How a council prints amounts of yen: thousands separated, a sign before what is below zero.</summary>
/// <param name="NegativeSign">That sign: △, ▲ or -. Whichever it is, all of them are read.</param>
public sealed record YenNotation(string NegativeSign)
{
    private const string Minus = "-";

    /// <summary>As public accounts print them: △9,000.</summary>
    public static YenNotation Usual { get; } = new("△");

    /// <summary>Whether the sign says nothing to whoever does not know accounts.</summary>
    public bool NeedsExplanation => NegativeSign != Minus;

    /// <summary>△9,000.</summary>
    public string Print(decimal amount) => amount < 0 ? NegativeSign + Digits(amount) : Digits(amount);

    /// <summary>△9,000円.</summary>
    public string PrintWithUnit(decimal amount) => Print(amount) + "円";

    /// <summary>−9,000: the same amount with a sign that is read out as minus.</summary>
    public static string Spell(decimal amount) => amount < 0 ? "−" + Digits(amount) : Digits(amount);

    private static string Digits(decimal amount) => Math.Abs(amount).ToString("N0", CultureInfo.InvariantCulture);
}
