using System.Globalization;
using System.Text;
using CouncilSite.Content;

namespace CouncilSite.Benchmarks;

/// <summary>Content of any size, in memory: news of some 4 KB each, with headings, lists, emphasis and links.</summary>
/// <param name="articles">How many articles.</param>
internal sealed class GeneratedContent(int articles) : IContentStore
{
    private const string Paragraph =
        "協議会では、県と市町村、企業が力を合わせて、地域の情報化を進めています。**「会則」**という言葉の意味を確かめ、\n次の行へ続きます。くわしくは[お知らせの一覧](/news/)を見てください。\n\n";

    private const string Settings =
        "name: 見本協議会\nshort_name: 見本\ndescription: 測るためのサイトです。\nbase_url: https://www.example.jp/\nsecretariat: 見本協議会事務局\nnavigation:\n  - title: お知らせ\n    address: /news/\n";

    private readonly Dictionary<string, byte[]> _files = Generate(articles);

    public string DisplayPath => "content";

    public bool Exists => true;

    public IEnumerable<string> ListFiles() => _files.Keys;

    public byte[] ReadBytes(string path) => _files[path];

    /// <summary>The text of one article.</summary>
    public static string Article(int number)
    {
        var day = new DateOnly(2000, 4, 1).AddDays(number % 7000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = new StringBuilder($"---\ntitle: 見本のお知らせ その{number}\ndate: {day}\ncategory: council\n---\n");
        for (var i = 0; i < 4; i++)
            text.Append(Paragraph);
        text.Append("## 申込み\n\n- 一つ目\n- 二つ目\n\n");
        for (var i = 0; i < 4; i++)
            text.Append(Paragraph);
        return text.Append(CultureInfo.InvariantCulture, $"[前のお知らせ](/news/article-{Math.Max(0, number - 1)}/)、[申込み](#申込み)\n").ToString();
    }

    private static Dictionary<string, byte[]> Generate(int articles)
    {
        var files = new Dictionary<string, byte[]> { ["site.yml"] = Encoding.UTF8.GetBytes(Settings) };
        for (var i = 0; i < articles; i++)
            files.Add($"news/article-{i}.md", Encoding.UTF8.GetBytes(Article(i)));
        return files;
    }
}
