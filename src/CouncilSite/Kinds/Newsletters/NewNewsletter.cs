using System.Globalization;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>Begins the next issue: its number, its day of issue and the headings of its parts.</summary>
internal static class NewNewsletter
{
    public static NewFile? Create(NewsletterArchive archive, DateOnly today, NewFileWishes wishes)
    {
        if (archive.About is not { } about)
            return null;
        var last = archive.Issues.Count > 0 ? archive.Issues[^1] : null;
        var number = (last?.Number.Value ?? 0) + 1;
        var next = about.Cadence.Next(last?.Date.Value ?? today);
        var date = wishes.Date ?? next;
        var parts = about.Parts.Select(part => $"## {part.Heading}\n\n### 記事の見出し\n\n本文をここに書きます。\n");
        var text = string.Create(CultureInfo.InvariantCulture,
            $"---\nnumber: {number}\ndate: {date:yyyy-MM-dd}\n{YamlText.Field("title", wishes.Title)}\ntopics: []\n---\n\n{string.Join('\n', parts)}");
        return date == next && next < today
            ? new NewFile(PathOf(number), text,
                $"前の号の次の発行日は {next:yyyy-MM-dd} です。休刊していたのなら、about.yml の suspensions に期間を書いてから、date を直してください。",
                $"The next day of issue after the last one is {next:yyyy-MM-dd}. If issues were suspended since, say so in about.yml and correct the date.")
            : new NewFile(PathOf(number), text);
    }

    private static string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{NewslettersRoutes.Folder}/{number}.md");
}
