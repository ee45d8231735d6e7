using System.Buffers.Binary;
using System.IO.Compression;

namespace CouncilSite.Site;

/// <summary>Writes pictures as PNG.</summary>
internal static class PngFile
{
    /// <summary>The filter whose rows hold differences to the one above (PNG, 9.2).</summary>
    public const byte Up = 2;

    /// <summary>What every file begins with.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The header of a picture of eight bits for each of red, green, blue and opacity, not interlaced (PNG, 11.2.2).</summary>
    public static byte[] HeaderOf(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 6);
        return header;
    }

    /// <summary>The file.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="rows">The pixels, row by row from the top, a byte that says nothing before each.</param>
    /// <param name="row">The length of a row with that byte.</param>
    public static byte[] Write(ReadOnlySpan<byte> header, ReadOnlySpan<byte> rows, int row)
    {
        using var data = new MemoryStream();
        using (var packed = new ZLibStream(data, CompressionLevel.Optimal, leaveOpen: true))
        {
            var filtered = new byte[row];
            for (var start = 0; start < rows.Length; start += row)
            {
                filtered[0] = Up;
                for (var x = 1; x < row; x++)
                    filtered[x] = (byte)(rows[start + x] - (start == 0 ? 0 : rows[start - row + x]));
                packed.Write(filtered);
            }
        }

        using var png = new MemoryStream();
        png.Write(Signature);
        WriteChunk(png, "IHDR"u8, header);
        WriteChunk(png, "IDAT"u8, data.ToArray());
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(type);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Checksum(Checksum(uint.MaxValue, type), content));
        png.Write(number);
    }

    // CRC-32 (PNG, annex D).
    private static uint Checksum(uint checksum, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            checksum ^= value;
            for (var bit = 0; bit < 8; bit++)
                checksum = (checksum & 1) == 0 ? checksum >> 1 : (checksum >> 1) ^ 0xEDB88320;
        }

        return checksum;
    }
}
