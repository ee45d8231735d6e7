using System.Buffers.Binary;
using CouncilSite.Content;

namespace CouncilSite.Site;

/// <summary>
/// The icon for programs that show no SVG: three who belong together, on a square. Without a character, since no font
/// need be there where the site is built.
/// </summary>
internal static class IconPicture
{
    // In parts of the side.
    private const double Margin = 0.03, Corner = 0.14, Radius = 0.11, HalfBond = 0.033;

    private static readonly (double X, double Y)[] Members = [(0.5, 0.265), (0.235, 0.72), (0.765, 0.72)];

    /// <summary>The picture as PNG.</summary>
    /// <param name="side">Width and height in pixels.</param>
    /// <param name="ground">The colour of the square.</param>
    /// <param name="ink">The colour of what is on it.</param>
    public static byte[] Draw(int side, Colour ground, Colour ink)
    {
        var row = 1 + (side * 4);
        var rows = new byte[row * side];
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                var place = ((x + 0.5) / side, (y + 0.5) / side);
                var colour = ground.Toward(ink, Covered(ToMembers(place)));
                var pixel = rows.AsSpan((row * y) + 1 + (x * 4), 4);
                (pixel[0], pixel[1], pixel[2], pixel[3]) = (colour.Red, colour.Green, colour.Blue, (byte)Math.Round(255 * Covered(ToSquare(place))));
            }
        }

        return PngFile.Write(PngFile.HeaderOf(side, side), rows, row);

        // How much of a pixel a shape covers whose edge is as far from its middle; less than nothing inside.
        double Covered(double distance) => Math.Clamp(0.5 - (distance * side), 0, 1);
    }

    /// <summary>The picture as an ICO file, which holds it as PNG.</summary>
    /// <param name="side">Width and height in pixels, less than 256.</param>
    /// <param name="ground">The colour of the square.</param>
    /// <param name="ink">The colour of what is on it.</param>
    public static byte[] DrawIco(byte side, Colour ground, Colour ink)
    {
        var png = Draw(side, ground, ink);
        // One picture: its sides, no palette, one plane, 32 bits a pixel, its length and where it begins.
        byte[] head = [0, 0, 1, 0, 1, 0, side, side, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 22, 0, 0, 0];
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(14), png.Length);
        return [.. head, .. png];
    }

    private static double ToSquare((double X, double Y) place)
    {
        var inner = 0.5 - Margin - Corner;
        var (x, y) = (Math.Max(0, Math.Abs(place.X - 0.5) - inner), Math.Max(0, Math.Abs(place.Y - 0.5) - inner));
        return Math.Sqrt((x * x) + (y * y)) - Corner;
    }

    private static double ToMembers((double X, double Y) place)
    {
        var nearest = double.MaxValue;
        foreach (var (index, member) in Members.Index())
            nearest = Math.Min(nearest, Math.Min(ToBond(place, member, member, Radius), ToBond(place, member, Members[(index + 1) % Members.Length], HalfBond)));
        return nearest;
    }

    // To a line of round ends; of no length it is a circle.
    private static double ToBond((double X, double Y) place, (double X, double Y) from, (double X, double Y) to, double halfWidth)
    {
        var (alongX, alongY) = (to.X - from.X, to.Y - from.Y);
        var length = (alongX * alongX) + (alongY * alongY);
        var part = length == 0 ? 0 : Math.Clamp((((place.X - from.X) * alongX) + ((place.Y - from.Y) * alongY)) / length, 0, 1);
        var (x, y) = (place.X - from.X - (part * alongX), place.Y - from.Y - (part * alongY));
        return Math.Sqrt((x * x) + (y * y)) - halfWidth;
    }
}
