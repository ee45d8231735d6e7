using System.Text;

namespace CouncilSite.Csv;

/// <summary>Text as Excel saves it: UTF-8 with or without a byte-order mark, or Shift_JIS (code page 932).</summary>
public static class CsvEncoding
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding ShiftJis =
        CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text of a file; null where the bytes are neither. Japanese in Shift_JIS is never valid UTF-8.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        return Decode(Utf8, bytes) ?? Decode(ShiftJis, bytes);
    }

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            // UTF-16, Excel's "Unicode text", passes for Shift_JIS but for its zero bytes.
            var text = encoding.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
