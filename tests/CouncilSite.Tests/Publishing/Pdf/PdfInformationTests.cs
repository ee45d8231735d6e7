using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CouncilSite.Publishing.Pdf;
using UglyToad.PdfPig;

namespace CouncilSite.Tests.Publishing.Pdf;

public sealed class PdfInformationTests
{
    private static readonly DateOnly Day = new(2021, 8, 1);

    [Theory]
    [InlineData("/Title (A \\(b\\) \\\\ >>)\n")]
    [InlineData("/Title <FEFF898F7D04>\n")]
    [InlineData("")]
    public void Every_reference_leads_to_its_object_after_the_information_has_grown_or_shrunk(string title)
    {
        foreach (var publisher in new[] { "会", new string('会', 100) })
        {
            var text = Encoding.Latin1.GetString(PdfInformation.Set(Printed(title), publisher, Day));
            var table = int.Parse(Regex.Match(text, @"startxref\n(\d+)\n%%EOF$").Groups[1].Value, CultureInfo.InvariantCulture);
            Assert.StartsWith("xref\n0 4\n", text[table..]);
            var offsets = Regex.Matches(text[table..], @"(\d{10}) \d{5} n").Select(entry => int.Parse(entry.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
            Assert.All(offsets.Index(), entry => Assert.StartsWith($"{entry.Index + 1} 0 obj", text[entry.Item..]));
            Assert.Equal(3, offsets.Count);
        }
    }

    [Fact]
    public void A_reader_finds_title_publisher_and_the_day_of_the_build_and_nothing_of_the_browser()
    {
        var pdf = PdfInformation.Set(Printed("/Title <FEFF898F7D04>\n"), "見本協議会", Day);
        using var document = PdfDocument.Open(pdf);
        Assert.Equal("規約", document.Information.Title);
        Assert.Equal("見本協議会", document.Information.Author);
        Assert.Equal("D:20210801000000+09'00'", document.Information.CreationDate);
        Assert.Equal("D:20210801000000+09'00'", document.Information.ModifiedDate);
        Assert.DoesNotContain("Mozilla", Encoding.Latin1.GetString(pdf));
    }

    [Fact]
    public void What_another_program_wrote_stays_as_it_is()
    {
        var other = "%PDF-2.0\n%x\n7 0 obj\n<</Title (a)>>\nendobj\n"u8.ToArray();
        Assert.Same(other, PdfInformation.Set(other, "会", Day));
    }

    // As Skia writes it.
    private static byte[] Printed(string title)
    {
        var text = new StringBuilder("%PDF-1.4\n%\u00D3\u00EB\u00E9\u00E1\n");
        var offsets = new List<int>();
        foreach (var body in new[]
        {
            $"<<{title}/Creator (Mozilla/5.0 \\(X11\\))\n/Producer (Skia/PDF m156)\n/CreationDate (D:20261127124332+00'00')\n/ModDate (D:20261127124332+00'00')>>",
            "<</Type /Catalog\n/Pages 3 0 R>>",
            "<</Type /Pages\n/Count 0\n/Kids []>>",
        })
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }

        var table = text.Length;
        text.Append("xref\n0 4\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size 4\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
