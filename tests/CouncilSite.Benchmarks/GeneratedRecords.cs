using System.Globalization;

namespace CouncilSite.Benchmarks;

/// <summary>Sound content of the kinds that are lists of records, of any length.</summary>
internal static class GeneratedRecords
{
    private const string Newsletter =
        "title: 見本通信\npublisher: 見本部会\nsummary: 見本です。\ndays: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28]\nparts: []\n";

    /// <summary>A register of members that joined day after day.</summary>
    public static string Members(int count) =>
        $"counts:\n  - fiscal_year: 2000\n    members: {count}\n    source: 見本\nmembers:\n"
        + Many(count, i => $"  - organisation: 団体{i}\n    kind: company\n    joined: {Day(i)}\n    source: 見本\n");

    /// <summary>Terms of both bodies, year after year, with the same people in each.</summary>
    public static IEnumerable<(string Path, string Text)> Officers(int terms, int holders) =>
        from body in new[] { "officers", "secretaries" }
        from term in Enumerable.Range(0, terms + 1)
        select ($"officers/{body}-{term}.yml", Term(body, term, holders));

    /// <summary>Budget and settlement of a year with many items.</summary>
    public static string Accounts(int year, int lines) =>
        $"fiscal_year: {year}\nbudget:\n  title: 予算\n  source: 見本\n  income:\n    - item: 収入\n      budget: {lines}\n      previous_budget: {lines}\n  expenditure:\n"
        + Many(lines, i => $"    - item: 科目{i}\n      budget: 1\n      previous_budget: 1\n")
        + $"settlement:\n  title: 決算\n  source: 見本\n  income:\n    - item: 収入\n      budget: {lines}\n      actual: {lines}\n  expenditure:\n"
        + Many(lines, i => $"    - item: 科目{i}\n      budget: 1\n      actual: 1\n");

    /// <summary>Events, and the plan of one year that announces every one of them.</summary>
    public static IEnumerable<(string Path, string Text)> Events(int count) =>
        Enumerable.Range(0, count)
            .Select(i => ($"events/event-{i}.md", $"---\ntitle: 講座{i}\nstatus: held\nstart: {Day(i)}\nplace: 見本会館\n---\n本文\n"))
            .Append(("plans/2020.md", Plan(count)));

    /// <summary>Issues of a newsletter that appears on every day that all months have.</summary>
    public static IEnumerable<(string Path, string Text)> Newsletters(int count) =>
        Enumerable.Range(1, count)
            .Select(i => ($"newsletters/{i}.md", $"---\nnumber: {i}\ndate: {DayOfIssue(i)}\ntitle: 号\ntopics: [話題{i % 50}, 話題]\n---\n本文 [先](/newsletters/)\n"))
            .Append(("newsletters/about.yml", Newsletter));

    /// <summary>Questions, each about another page.</summary>
    public static IEnumerable<(string Path, string Text)> Questions(int count) =>
        Enumerable.Range(0, count).SelectMany(i => new[]
        {
            ($"questions/question-{i}.yml", $"order: {i + 1}\ntitle: 問い{i}\nsummary: 見本\nreadings:\n  - {{ reading: 甲, where: 一 }}\n  - {{ reading: 乙, where: 二 }}\nshown: 甲\nabout: [/events/event-{i}/]\n"),
            ($"events/event-{i}.md", $"---\ntitle: 講座{i}\nstatus: held\nstart: {Day(i)}\nplace: 見本会館\n---\n本文\n"),
        });

    private static string Term(string body, int term, int holders) =>
        $"body: {body}\nterm_start: {1990 + (term % 30)}-{(term / 30 % 12) + 1:00}\nsource: 見本\nmembers:\n"
        + Many(holders, i => $"  - role: {(body == "officers" ? "副会長" : "幹事")}\n    name: 見本 {body[0]}{i}\n    organisation: 団体{i}\n    post: 課長\n    predecessor: 見本 {body[0]}{i}\n");

    private static string Plan(int count) =>
        "---\ntitle: 計画\nfiscal_year: 2020\npurpose: 見本\nsections:\n  - title: 講座\n    entries:\n"
        + Many(count, i => $"      - id: e{i}\n        title: 講座{i}\n        event: event-{i}\n")
        + "calendar:\n  - number: 1\n    title: 講座\n    rows:\n"
        + Many(count, i => $"      - title: 講座{i}\n        plan: e{i}\n")
        + "---\n本文\n";

    private static string DayOfIssue(int number) =>
        new DateOnly(2005, 4, 1).AddMonths(number / 28).AddDays(number % 28).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Day(int number) => new DateOnly(2005, 4, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Many(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
