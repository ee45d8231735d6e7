using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Kinds.Bylaws.Importing;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Bylaws.Importing;

public sealed class AssertionFinderTests
{
    private static readonly string[] Fillers = ["会員は、会費を納める。", "第３条の規定により、５年を経過したものは、１０名以内で別に定める。", "総会は、会長が招集する。", "この会に、事務局を置く。"];

    private static PastedBylaws Read(string text) => PastedBylaws.Read(new ImportedFile("規約", Encoding.UTF8.GetBytes(text), _ => null), new DiagnosticBag())!;

    private static List<string> Found(PastedBylaws bylaws) => [.. bylaws.Assertions.Select(found => $"{AssertionWords.Rules.Of(found.Rule).Written} {found.Value}")];

    [Fact]
    public void What_bylaws_state_in_their_usual_words_is_found_wherever_it_stands() => GeneratedCases.Check(60, random =>
    {
        var (chairs, auditors, years, meetings, secretaries, month) = (1 + random.Next(2), 1 + random.Next(9), 1 + random.Next(4), 1 + random.Next(3), 5 + random.Next(20), 1 + random.Next(12));
        var (first, last) = (N(month), N(new FiscalCalendar(month).LastMonth));
        string[] articles =
        [
            Pick($"（役員）\n第0条　本会に、次の役員を置く。\n会　長　{N(chairs)}名\n監事　{N(auditors)}名", $"（役員）\n第0条　本会に次の役員を置く。\n（１）会長　{N(chairs)}人\n（２）監事　{N(auditors)}人", $"（役員）\n第0条　本会に、役員として会長{N(chairs)}名及び監事{N(auditors)}名を置く。"),
            Pick($"（役員の任期）\n第0条　役員の任期は、{N(years)}年とする。ただし、再任を妨げない。", $"（任期）\n第0条　役員は、{N(years)}年を任期とする。", $"（役員の任期）\n第0条　役員の任期は{N(years)}か年とする。"),
            Pick($"（年度）\n第0条　本会の事業年度は、{first}月{N(1)}日に始まり、{Pick("翌年", "")}{last}月末日に終わる。", $"（会計年度）\n第0条　会計年度は、毎年{first}月{N(1)}日から翌年{last}月{N(30)}日までとする。"),
            Pick($"（総会）\n第0条　通常総会は、毎年{N(meetings)}回開催する。", $"（総会）\n第0条　総会は、年{N(meetings)}回会長が招集する。"),
            $"（幹事会）\n第0条　幹事会は、幹事{N(secretaries)}名以内をもって構成する。",
            "（議決）\n第0条　議事は、出席した会員の過半数で決する。",
            .. Fillers.Select(filler => $"第0条　{filler}"),
        ];
        random.Shuffle(articles);
        var bylaws = Read(string.Join('\n', articles.Select((article, index) => article.Replace("第0条", $"第{N(index + 1)}条"))) + "\n附　則\nこの規約は、令和３年４月１日から施行する。\n");
        Assert.Equal(
            new[]
            {
                $"officer_count {chairs}", $"officer_count {auditors}", $"term_years {years}", $"fiscal_year_first_month {month}", $"fiscal_year_last_month {new FiscalCalendar(month).LastMonth}",
                $"ordinary_meetings_per_year {meetings}", $"secretaries_at_most {secretaries}", "majority ",
            },
            Found(bylaws));
        Assert.Equal([new("会長", chairs), new("監事", auditors)], bylaws.Posts);

        // Each of them holds in the file that it is written to.
        var site = SampleSite.Minimal.With("bylaws/first.md", bylaws.ToFile(bylaws.Assertions));
        Assert.DoesNotContain(site.Build().Diagnostics, fault => fault.Descriptor.Code is "BYL016" or "BYL017" or "BYL018");

        string Pick(params string[] forms) => forms[random.Next(forms.Length)];

        string N(int number) => random.Next(3) switch { 0 => $"{number}", 1 => JapaneseNumeral.Wide(number), _ => NumberMark.Kanji(number) };
    });

    [Theory]
    [InlineData("2009")]
    [InlineData("2021")]
    public void Nothing_is_found_in_the_council_s_bylaws_but_what_their_editor_wrote(string version)
    {
        var written = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "content", "bylaws", $"{version}.md"));
        var bylaws = Read(BylawsSample.CouncilText(version));
        var items = bylaws.ToFile(bylaws.Assertions).Split("assertions:\n")[1].Split("\n---\n")[0].Split("  - ", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(9, items.Length);
        Assert.All(items, item => Assert.Contains($"  - {item.TrimEnd()}\n", written));
    }

    [Theory]
    [InlineData("第１条　会費は、年２回に分けて納める。")]
    [InlineData("第１条　総会は、年１回以上開く。")]
    [InlineData("第１条　委員の任期は、２年とする。")]
    [InlineData("第１条　本会の年度は、４月１日から５月３１日までの申込みによる。")]
    [InlineData("第１条　この会に、事務員５名以内を置く。")]
    public void What_is_said_of_other_things_is_not_proposed(string article) =>
        Assert.Empty(Read(article).Assertions);

    [Fact]
    public void What_nobody_has_confirmed_stands_in_the_file_as_a_remark()
    {
        var bylaws = Read("（役員）\n第１条　次の役員を置く。\n会長　１名\n監事　２名\n附　則\nこの規約は、令和３年４月１日から施行する。\n");
        Assert.Contains("# assertions:\n#   - provision: 第１条\n#     rule: officer_count\n#     words: 会長　１名\n#     value: 1\n", bylaws.ToFile([]));
        Assert.DoesNotContain("\nassertions:", bylaws.ToFile([]));
        Assert.Contains("\nassertions:\n  - provision: 第１条\n", bylaws.ToFile([bylaws.Assertions[0]]));
        Assert.Contains("\n#   - provision: 第１条\n#     rule: officer_count\n#     words: 監事　２名\n", bylaws.ToFile([bylaws.Assertions[0]]));
    }
}
