using System.Buffers.Binary;
using System.IO.Compression;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Pdf;

/// <summary>
/// Cuts one picture into those that stand in it one below the other: a browser takes a second for a picture, however
/// large. Knows of PNG what browsers write: three or four bytes a pixel, not interlaced.
/// </summary>
internal static class PngSheet
{
    private const int HeaderLength = 13;

    /// <summary>The pictures from the top.</summary>
    /// <param name="png">The whole picture.</param>
    /// <param name="height">Height of each, which divides that of the whole.</param>
    /// <exception cref="IOException">It is no such picture.</exception>
    public static IReadOnlyList<byte[]> Cut(ReadOnlySpan<byte> png, int height)
    {
        var (header, data) = Read(png);
        var (width, whole) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        // Eight bits, RGB with or without alpha, no interlacing (PNG, 11.2.2).
        if (header is not [.., 8, 2 or 6, 0, 0, 0] || whole % height != 0)
            throw new IOException("A picture of an unknown form.");
        var pixel = header[9] == 2 ? 3 : 4;
        var row = 1 + width * pixel;
        var rows = Unpack(data, row * whole);
        for (var y = 0; y < whole; y++)
            Unfilter(rows.AsSpan(row * y, row), y == 0 ? new byte[row] : rows.AsSpan(row * (y - 1), row), pixel);

        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        return [.. Enumerable.Range(0, whole / height).Select(picture => PngFile.Write(header, rows.AsSpan(row * height * picture, row * height), row))];
    }

    private static (byte[] Header, byte[] Data) Read(ReadOnlySpan<byte> png)
    {
        byte[] header = [];
        using var data = new MemoryStream();
        for (var rest = png[PngFile.Signature.Length..]; rest.Length >= 12;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            var content = rest.Slice(8, length);
            if (rest.Slice(4, 4).SequenceEqual("IHDR"u8))
                header = content.ToArray();
            else if (rest.Slice(4, 4).SequenceEqual("IDAT"u8))
                data.Write(content);
            rest = rest[(12 + length)..];
        }

        return header.Length == HeaderLength ? (header, data.ToArray()) : throw new IOException("No picture.");
    }

    private static byte[] Unpack(byte[] data, int length)
    {
        var rows = new byte[length];
        try
        {
            using var unpacked = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
            unpacked.ReadExactly(rows);
            return rows;
        }
        catch (InvalidDataException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }

    // A row holds differences to the pixel at its left, above, or both, as its first byte says (PNG, 9.2).
    private static void Unfilter(Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        for (var x = 1; x < row.Length; x++)
        {
            var (left, top, corner) = x > pixel ? (row[x - pixel], above[x], above[x - pixel]) : ((byte)0, above[x], (byte)0);
            row[x] += row[0] switch
            {
                0 => 0,
                1 => left,
                PngFile.Up => top,
                3 => (byte)((left + top) / 2),
                4 => Nearest(left, top, corner),
                _ => throw new IOException("A picture of an unknown form."),
            };
        }
    }

    // Paeth's predictor (PNG, 9.4).
    private static byte Nearest(byte left, byte top, byte corner)
    {
        var estimate = left + top - corner;
        var (toLeft, toTop, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - top), Math.Abs(estimate - corner));
        return toLeft <= toTop && toLeft <= toCorner ? left : toTop <= toCorner ? top : corner;
    }
}
