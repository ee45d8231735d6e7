using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CouncilSite.Publishing.Pdf;

/// <summary>
/// Sets the dates of a PDF to the day of the build: the browser writes its clock there, and two builds of one day
/// are to give the same bytes.
/// </summary>
public static partial class PdfDates
{
    /// <summary>The PDF with midnight in Asia/Tokyo as the time of its making. No byte moves.</summary>
    public static byte[] Set(byte[] pdf, DateOnly day)
    {
        // Latin-1 gives every byte a character and back.
        var date = $"(D:{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}000000+09'00')";
        return Encoding.Latin1.GetBytes(Dates().Replace(Encoding.Latin1.GetString(pdf), match => $"{match.Groups[1].Value}{date}"));
    }

    // As Skia writes them, always of one length (PDF 2.0, 7.9.4); streams are compressed and cannot look like it.
    [GeneratedRegex(@"(/(?:CreationDate|ModDate) )\(D:[0-9]{14}[+-][0-9]{2}'[0-9]{2}'\)")]
    private static partial Regex Dates();
}
