using System.Buffers.Binary;
using System.IO.Compression;
using CouncilSite.Publishing.Pdf;
using FsCheck.Xunit;

namespace CouncilSite.Tests.Publishing.Pdf;

public sealed class PngSheetTests
{
    [Property(MaxTest = 200)]
    public void Each_picture_holds_the_pixels_that_stood_in_its_place_however_its_rows_were_filtered(byte width, byte height, byte count, bool hasAlpha, int seed)
    {
        var random = new Random(seed);
        var size = (Width: width % 9 + 1, Height: height % 5 + 1, Pixel: hasAlpha ? 4 : 3);
        var whole = size.Height * (count % 4 + 1);
        var pixels = new byte[size.Width * size.Pixel * whole];
        random.NextBytes(pixels);

        var pictures = PngSheet.Cut(Png(size.Width, whole, size.Pixel, Filter(pixels, size.Width * size.Pixel, size.Pixel, random)), size.Height);

        Assert.Equal(count % 4 + 1, pictures.Count);
        Assert.Equal(pixels, pictures.SelectMany(picture => Pixels(picture, size.Width, size.Height, size.Pixel)));
    }

    [Theory]
    [InlineData("IHDR", 3)]
    [InlineData("IDAT", 3)]
    public void A_picture_of_another_form_is_refused(string damaged, int at)
    {
        var png = Png(1, 2, 3, new byte[8]);
        var chunk = png.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(damaged));
        png[chunk + at] ^= 0xFF;
        Assert.ThrowsAny<IOException>(() => PngSheet.Cut(png, 1));
    }

    // Every row by a filter of its own (PNG, 9.2), written here as the standard defines it and not as it is read.
    private static byte[] Filter(byte[] pixels, int row, int pixel, Random random)
    {
        var filtered = new List<byte>();
        for (var start = 0; start < pixels.Length; start += row)
        {
            var filter = random.Next(5);
            filtered.Add((byte)filter);
            for (var x = 0; x < row; x++)
            {
                int left = x < pixel ? 0 : pixels[start + x - pixel];
                int above = start == 0 ? 0 : pixels[start - row + x];
                int corner = x < pixel || start == 0 ? 0 : pixels[start - row + x - pixel];
                var paeth = new[] { left, above, corner }.MinBy(candidate => Math.Abs(left + above - corner - candidate));
                filtered.Add((byte)(pixels[start + x] - new[] { 0, left, above, (left + above) / 2, paeth }[filter]));
            }
        }

        return [.. filtered];
    }

    private static byte[] Png(int width, int height, int pixel, byte[] filtered)
    {
        using var png = new MemoryStream();
        png.Write([0x89, .. "PNG\r\n\x1A\n"u8]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, pixel == 4 ? (byte)6 : (byte)2);
        WriteChunk(png, "IHDR"u8, header);
        using var data = new MemoryStream();
        using (var packed = new ZLibStream(data, CompressionLevel.Fastest, leaveOpen: true))
            packed.Write(filtered);
        // Browsers write the data in pieces.
        WriteChunk(png, "IDAT"u8, data.ToArray()[..5]);
        WriteChunk(png, "IDAT"u8, data.ToArray()[5..]);
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    // Without checksums, which nobody reads here.
    private static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        png.Write(length);
        png.Write(type);
        png.Write(content);
        png.Write([0, 0, 0, 0]);
    }

    // Of what is made here: one piece of data, each row the difference to the one above.
    private static byte[] Pixels(byte[] png, int width, int height, int pixel)
    {
        var start = png.AsSpan().IndexOf("IDAT"u8);
        var rows = new byte[(1 + width * pixel) * height];
        using (var data = new ZLibStream(new MemoryStream(png[(start + 4)..]), CompressionMode.Decompress))
            data.ReadExactly(rows);
        var pixels = new List<byte>();
        foreach (var row in rows.Chunk(1 + width * pixel))
        {
            Assert.Equal(2, row[0]);
            var above = pixels.Count == 0 ? new byte[row.Length - 1] : pixels[^(row.Length - 1)..].ToArray();
            pixels.AddRange(row.Skip(1).Zip(above, (difference, top) => (byte)(difference + top)));
        }

        return [.. pixels];
    }
}
