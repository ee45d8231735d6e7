using System.Globalization;
using System.Text.RegularExpressions;

namespace CouncilSite.Content;

/// <summary>A colour of a screen (sRGB), without transparency.</summary>
public readonly partial record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>How style sheets write one: <c>#1d4f91</c>, or <c>#fff</c> for short.</summary>
    public const string Pattern = "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$";

    /// <summary>Black.</summary>
    public static Colour Black => default;

    /// <summary>White.</summary>
    public static Colour White => new(255, 255, 255);

    // Relative luminance, from 0 for black to 1 for white.
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads a colour that is written as <see cref="Pattern"/> says.</summary>
    public static bool TryParse(string text, out Colour colour)
    {
        colour = default;
        // The length, since a pattern's end may stand before a line's end.
        if (text.Length is not (4 or 7) || !Written().IsMatch(text))
            return false;
        var digits = text.Length == 4 ? string.Concat(text.Skip(1).Select(digit => $"{digit}{digit}")) : text[1..];
        colour = new Colour(Part(0), Part(2), Part(4));
        return true;

        byte Part(int at) => byte.Parse(digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    /// <summary>The contrast ratio (WCAG 2.2), from 1 for none to 21 for black and white; which of the two is the ground does not matter.</summary>
    public double ContrastTo(Colour other)
    {
        var (one, another) = (Luminance, other.Luminance);
        return (Math.Max(one, another) + 0.05) / (Math.Min(one, another) + 0.05);
    }

    /// <summary>The colour a part of the way to another.</summary>
    /// <param name="other">The other.</param>
    /// <param name="part">How far: 0 for this colour, 1 for the other.</param>
    public Colour Toward(Colour other, double part)
    {
        return new Colour(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue));

        byte Mix(byte from, byte to) => (byte)Math.Round(from + ((to - from) * part));
    }

    /// <summary>As style sheets write it, with six small digits.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private static double Linear(byte value)
    {
        var part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(Pattern)]
    private static partial Regex Written();
}
