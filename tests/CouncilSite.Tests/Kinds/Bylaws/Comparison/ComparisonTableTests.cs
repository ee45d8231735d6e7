using CouncilSite.Kinds.Bylaws.Comparison;

namespace CouncilSite.Tests.Kinds.Bylaws.Comparison;

public sealed class ComparisonTableTests
{
    private const string Before = """
        （名称）
        第１条　この会の名を、見本の会とする。
        （会員）
        第２条　会員は、会員名簿に載る者とする。
        ２　会費は、年に３，０００円とする。
        （事務局）
        第３条　会の事務局を、総合企画部政策企画課に置く。
        第４条　その他の事項は、会長が定める。
        附則
        この規約は、平成１５年４月１日から施行する。
        """;

    [Fact]
    public void The_councils_amendment_is_shown_as_its_paper_shows_it()
    {
        var rows = ComparisonTable.Of(BylawsComparison.Of(BylawsSample.Council("2009"), BylawsSample.Council("2021")));

        Assert.Equal(
            [
                "第１条～第１４条（略）|第１条～第１４条（略）",
                "（事務局）|（事務局）",
                "第１５条+千葉県総務部行政改革推進課+に、協議会の事務局を置く。|第１５条-千葉県総合企画部政策企画課-に、協議会の事務局を置く。",
                "２（略）|２（略）",
                "第１６条（略）|第１６条（略）",
                "附則（第１）～附則（第３）（略）|附則（第１）～附則（第３）（略）",
                "+附　則+|（新設）",
                "+この改正規約の施行の日は、令和３年　月　日とする。+|",
            ],
            rows.Select(Words));
    }

    [Fact]
    public void An_inserted_article_and_the_renumbering_after_it_stay_side_by_side()
    {
        var after = Before.Replace("（事務局）\n第３条", "（総会）\n第３条　総会は、毎年１回開く。\n（事務局）\n第４条").Replace("第４条　その他", "第５条　その他");

        Assert.Equal(
            [
                "第１条～第２条（略）|第１条～第２条（略）",
                "+（総会）+|（新設）",
                "+第３条++総会は、毎年１回開く。+|",
                "（事務局）|（事務局）",
                "+第４条+（略）|-第３条-（略）",
                "+第５条+（略）|-第４条-（略）",
                "附　則（略）|附　則（略）",
            ],
            Rows(after));
    }

    [Fact]
    public void A_deleted_paragraph_leaves_its_side_empty() =>
        Assert.Equal(
            [
                "第１条（略）|第１条（略）", "（会員）|（会員）", "第２条（略）|第２条（略）", "（削る）|-２--会費は、年に３，０００円とする。-",
                "第３条～第４条（略）|第３条～第４条（略）", "附　則（略）|附　則（略）",
            ],
            Rows(Before.Replace("２　会費は、年に３，０００円とする。\n", "")));

    [Fact]
    public void A_number_is_marked_with_its_unit() =>
        Assert.Contains("２会費は、年に+５，０００円+とする。|２会費は、年に-３，０００円-とする。", Rows(Before.Replace("３，０００円", "５，０００円")));

    [Fact]
    public void Lines_of_a_list_stand_beside_those_of_the_same_label()
    {
        const string List = "第１条　会に、次の役員を置く。\n会長　１名\n監事　２名\n";
        var after = List.Replace("監事　２名", "副会長　４名\n監事　３名");

        Assert.Equal(
            ["第１条会に、次の役員を置く。|第１条会に、次の役員を置く。", "会長　１名|会長　１名", "+副会長　４名+|（新設）", "監事　+３名+|監事　-２名-"],
            ComparisonTable.Of(BylawsComparison.Of(BylawsSample.Parse(List), BylawsSample.Parse(after))).Select(Words));
    }

    [Fact]
    public void A_supplement_that_went_and_one_that_came_are_two() =>
        Assert.Equal(
            ["第１条～第４条（略）|第１条～第４条（略）", "（削る）|-附則-", "|-この規約は、平成１５年４月１日から施行する。-", "+附　則+|（新設）", "+この規約は、令和４年４月１日から施行する。+|"],
            Rows(Before.Replace("平成１５年", "令和４年")).Select(row => row.Replace("-附　則-", "-附則-")));

    [Fact]
    public void A_changed_title_is_shown() =>
        Assert.Equal("+手本+の会規約|-見本-の会規約", Words(ComparisonTable.Of(BylawsComparison.Of(BylawsSample.Parse(Before), BylawsSample.Parse(Before) with { Title = "手本の会規約" }))[0]));

    private static IEnumerable<string> Rows(string after) =>
        ComparisonTable.Of(BylawsComparison.Of(BylawsSample.Parse(Before), BylawsSample.Parse(after))).Select(Words);

    private static string Words(ComparisonRow row) => Words(row.New) + "|" + Words(row.Old);

    private static string Words(ComparisonCell cell) => string.Concat(cell.Runs.Prepend(cell.Mark).Where(run => run.Text is { Length: > 0 }).Select(run => run.Change switch
    {
        RunChange.Inserted => $"+{run.Text}+",
        RunChange.Deleted => $"-{run.Text}-",
        _ => run.Text,
    }));
}
