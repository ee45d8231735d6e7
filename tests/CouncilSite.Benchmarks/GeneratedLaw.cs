using System.Globalization;
using System.Text;

namespace CouncilSite.Benchmarks;

/// <summary>A law of any length, every article with a caption, paragraphs, items and references.</summary>
internal static class GeneratedLaw
{
    /// <summary>A site of nothing but the law.</summary>
    public static GeneratedContent Site(int articles) => new([("bylaws/2021.md", Text(articles))]);

    /// <summary>The text of a version; versions with other words differ in every second article.</summary>
    public static string Text(int articles, string inForce = "2020-04-01", string word = "次の各号の")
    {
        var text = new StringBuilder($"---\ntitle: 見本協議会規約\nname: 見本\nin_force: {inForce}\n---\n");
        for (var number = 1; number <= articles; number++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"""

                【見本その{number}】
                第{number}条　会員は、第{Math.Max(1, number - 1)}条に定める手続により、{(number % 2 == 0 ? word : "次の各号の")}書類を事務局に届け出るものとする。
                (1) 届出の理由を記した書類
                (2) 第{Math.Min(articles, number + 1)}条第２項の書類
                ２　前項の届出は、会長が受ける。ただし、会長に事故があるときは、この限りでない。
                ３　第１項の書類の様式は、会長が別に定める。

                """);
        }

        return text.Append("\n附　則\nこの規約は、令和３年４月１日から施行する。\n").ToString();
    }
}
