using System.Globalization;
using System.Text;

namespace CouncilSite.Benchmarks;

/// <summary>News of some 4 KB each, with headings, lists, a table, a footnote, emphasis and links to other pages.</summary>
internal static class GeneratedNews
{
    // No two alike, for that would be a slip to be warned of.
    private const string Paragraph =
        "番目に、協議会では、県と市町村、企業が力を合わせて、地域の情報化を進めています。**「会則」**という言葉の意味を確かめ、\n次の行へ続きます。くわしくは[お知らせの一覧](/news/)を見てください。\n\n";

    private const int ParagraphsPerSection = 6;

    /// <summary>Any number of articles and nothing else.</summary>
    public static GeneratedContent Site(int articles) => new(Files(articles));

    /// <summary>The files of any number of articles.</summary>
    public static IEnumerable<(string Path, string Text)> Files(int articles) =>
        Enumerable.Range(0, articles).Select(number => ($"news/article-{number}.md", Article(number)));

    /// <summary>The text of one article.</summary>
    public static string Article(int number)
    {
        var day = new DateOnly(2000, 4, 1).AddDays(number % 7000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = new StringBuilder($"---\ntitle: 見本のお知らせ その{number}\ndate: {day}\ncategory: council\n---\n");
        AppendParagraphs(text, 1);
        text.Append(CultureInfo.InvariantCulture, $"## 申込み\n\n- 一つ目\n- 二つ目{number}[^1]\n\n[^1]: その{number}の注です。\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| 項目 | 年度 | 数 |\n| --- | --- | ---: |\n| 講座 | {2000 + (number % 20)} | {number} |\n| 会員 | {2001 + (number % 20)} | {number * 7 % 1000} |\n\n");
        AppendParagraphs(text, 1 + ParagraphsPerSection);
        return text.Append(CultureInfo.InvariantCulture, $"[前のお知らせ](/news/article-{Math.Max(0, number - 1)}/)、[申込み](#申込み)\n").ToString();
    }

    private static void AppendParagraphs(StringBuilder text, int first)
    {
        for (var number = first; number < first + ParagraphsPerSection; number++)
            text.Append(CultureInfo.InvariantCulture, $"{number}{Paragraph}");
    }
}
