using System.Globalization;
using CouncilSite.Content;

namespace CouncilSite.Site;

/// <summary>What a reader should know of a file before opening it: its type and size.</summary>
internal static class FileDescription
{
    private const double Kilobyte = 1024;

    /// <summary>PDF、1.2MB.</summary>
    public static string Of(Attachment attachment) => $"{TypeOf(attachment.Source.Extension)}、{SizeOf(attachment.Size)}";

    private static string TypeOf(string extension) => extension switch
    {
        ".doc" or ".docx" => "Word",
        ".xls" or ".xlsx" => "Excel",
        ".ppt" or ".pptx" => "PowerPoint",
        ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" or ".svg" => "画像",
        _ => extension.TrimStart('.').ToUpperInvariant(),
    };

    private static string SizeOf(long bytes) => bytes < Kilobyte * Kilobyte
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(bytes / Kilobyte):0}KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilobyte / Kilobyte:0.0}MB");
}
