using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CouncilSite.Publishing.Pdf;

/// <summary>
/// Sets the document information of a PDF: the browser writes its own name and its clock there, readers look for the
/// author, and two builds of one day are to give the same bytes. Says nothing of PDF/UA: the browser writes tags, language,
/// title and bookmarks, but structure types of PDF 2.0 (Strong, Em) in a PDF 1.4 without a role map (ISO 14289-1, 7.1).
/// </summary>
public static partial class PdfInformation
{
    /// <summary>
    /// The PDF with its title, an author, and midnight in Asia/Tokyo as the time of its making; as it is where no browser's
    /// printing wrote it.
    /// </summary>
    /// <param name="pdf">The PDF as Skia writes it, which prints for Chrome, Chromium and Edge: the information is its first object.</param>
    /// <param name="author">Who publishes it.</param>
    /// <param name="day">The day of the build.</param>
    public static byte[] Set(byte[] pdf, string author, DateOnly day)
    {
        // Latin-1 gives every byte a character and back.
        var text = Encoding.Latin1.GetString(pdf);
        if (Information().Match(text) is not { Success: true } former || PlaceOfReferences().Match(text) is not { Success: true } place)
            return pdf;

        var date = $"(D:{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}000000+09'00')";
        var information = $"<<{former.Groups["title"].Value}/Author <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(author))}>"
            + $"\n/Creator (council-site)\n{former.Groups["producer"].Value}\n/CreationDate {date}\n/ModDate {date}>>";
        var shift = information.Length - former.Groups["information"].Length;
        var start = int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture);
        var body = former.Groups["information"];
        // All else stands behind it and moves along.
        var references = Offset().Replace(text[start..place.Index], entry =>
            int.Parse(entry.Groups[1].Value, CultureInfo.InvariantCulture) is var offset && offset > body.Index
                ? (offset + shift).ToString("D10", CultureInfo.InvariantCulture) + entry.Groups[2].Value
                : entry.Value);
        return Encoding.Latin1.GetBytes(string.Concat(
            text[..body.Index], information, text[(body.Index + body.Length)..start], references,
            $"startxref\n{(start + shift).ToString(CultureInfo.InvariantCulture)}\n%%EOF"));
    }

    // PDF 2.0, 14.3.3; a title is a string in hexadecimal digits or in brackets (7.3.4).
    [GeneratedRegex(@"\A%PDF-[0-9.]+\n%[^\n]*\n1 0 obj\n(?<information><<(?<title>/Title (?:<[0-9A-F]*>|\((?:\\.|[^\\)])*\))\n)?(?:/Creator \((?:\\.|[^\\)])*\)\n)?(?<producer>/Producer \((?:\\.|[^\\)])*\))\n/CreationDate \([^)]*\)\n/ModDate \([^)]*\)>>)\nendobj\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Information();

    [GeneratedRegex(@"startxref\n([0-9]{1,9})\n%%EOF\s*\z")]
    private static partial Regex PlaceOfReferences();

    // An entry of the table of cross-references is always of one length (7.5.4).
    [GeneratedRegex("([0-9]{10})( [0-9]{5} n)")]
    private static partial Regex Offset();
}
