using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
using CouncilSite.Kinds;
using CouncilSite.Kinds.Accounts;
using CouncilSite.Kinds.Indicators;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Kinds.Members;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds;

public sealed class ImportTests
{
    private static readonly SampleSite Repository = SampleSite.Minimal with { Store = MemoryContentStore.OfRepository };

    private static readonly object?[][] Settlement =
    [
        ["令和２年度収支決算書"],
        [],
        [null, null, null, null, "（単位：円）"],
        ["（収入の部）"],
        ["科　目", "予算額(A)", "決算額(B)", "差異(B-A)", "摘　　要"],
        ["負担金", 576000, "５６７，０００", "△ 9,000", "県 18,000円、市町村・企業 9,000円×61、計62団体。（株）フジクラ退会 63団体－1団体＝62団体"],
        ["雑収入", "20,100", 29003, 8903, "情報通信月間行事援助金、利子"],
        ["前期繰越金", 145645, 145645, 0],
        ["合　　計", "741,745", "741,648", "△97"],
        ["（支出の部）"],
        ["科　目", "予算額(A)", "決算額(B)", "差異(A-B)", "摘　　要"],
        [null, "円", "円", "円"],
        ["会議費", 195000, 63400, 131600, "ソリューション提案会会場費"],
        ["講演関係費", 165000, 34298, 130702, "外部講師謝礼"],
        ["事務局費", 160000, 157142, 2858, "Webサーバ・システム利用料、\n振込手数料"],
        ["企画活動費", 220000, 186936, 33064, "部会助成費（２部会）"],
        ["予備費", 1745, "－", 1745],
        ["合計", 741745, 441776, 299969],
        ["収入総額", null, "741,648"],
        ["支出総額", null, "441,776円"],
        ["次期繰越金", null, 299872],
    ];

    private static (NewContent? Content, IReadOnlyList<string> Messages) Read(string word, string file, byte[] bytes, ImportWishes? wishes = null)
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentKinds.All.Select(kind => kind.Import).Single(form => form?.Word == word)!
            .ReadFile(MemoryContentStore.Empty.With(file, bytes), file, wishes ?? new(null, SampleSite.Minimal.Today), diagnostics);
        return (content, [.. diagnostics.ToSortedList().Select(diagnostic => TextReporter.Line(diagnostic, MessageLanguage.Japanese))]);
    }

    private static SampleSite With(SampleSite site, NewContent content) =>
        content.Files.Aggregate(site, (with, file) => with.With(file.Path, file.AppendedTo?.Text + file.Text));

    // As Excel saves a table in the encoding of Japanese Windows.
    private static byte[] ShiftJis(IEnumerable<IReadOnlyList<object?>> rows) => CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(
        string.Concat(rows.Select(row => string.Join(',', row.Select(value => $"\"{value switch { DateOnly day => $"{day:yyyy/M/d}", var other => $"{other}".Replace("\"", "\"\"") }}\"")) + "\r\n")));

    private static object Model(Settlement settlement) => (
        settlement.Title, settlement.Paper, Lines(settlement.Income), Lines(settlement.Expenditure),
        Totals(settlement.PrintedIncome!), Totals(settlement.PrintedExpenditure!), settlement.PrintedCarriedOver!.Value);

    private static string Lines(IEnumerable<SettlementLine> lines) => string.Join('\n', lines.Select(line =>
        (line.Item.Value, line.Kind, line.Budget.Value, line.Actual.Value, line.PrintedDifference?.Value, line.Note?.Value)));

    private static (int?, int?, int?) Totals(PrintedSettlementTotals totals) => (totals.Budget?.Value, totals.Actual?.Value, totals.Difference?.Value);

    [Theory]
    [InlineData("settlement.xlsx")]
    [InlineData("settlement.csv")]
    public void The_settlement_that_the_papers_print_becomes_the_one_that_was_written_by_hand(string file)
    {
        var bytes = file.EndsWith(".csv", StringComparison.Ordinal) ? ShiftJis(Settlement) : Workbook.Of(Settlement, ["A1:E1", "A5:A5"]);
        var (content, messages) = Read("accounts", file, bytes, new(null, SampleSite.Minimal.Today, Source: "議案４ 13ページ"));
        Assert.Empty(messages);
        Assert.Equal("accounts/2020.yml", content!.Files[0].Path);
        Assert.Equal(
            Model(Repository.Read().Accounts.Find(2020)!.Settlement!),
            Model(With(SampleSite.Minimal, content).Read().Accounts.Find(2020)!.Settlement!));
    }

    [Fact]
    public void A_budget_in_thousands_of_yen_is_put_below_the_settlement_of_its_year()
    {
        var (content, messages) = Read("accounts", "budget.xlsx", Workbook.Of(
        [
            ["令和２年度収支予算（案）"],
            ["【収入の部】"],
            ["科　目", "予算額（千円）", "前年度\n予算額", "増　減"],
            ["会費", 576, "570", 6],
            ["合計", 576, 570, 6],
            ["【支出の部】"],
            ["科　目", "予算額（千円）", "前年度\n予算額", "増　減"],
            ["会議費", "576", "－", "576"],
        ]), new(Repository.Read(), Repository.Today));
        Assert.Empty(messages);
        Assert.Equal("accounts/2020.yml", content!.Files[0].AppendedTo?.Path);
        var budget = With(Repository, content).ReadUnfinished().Accounts.Find(2020)!.Budget!;
        Assert.Equal((576_000, 570_000, 6_000, AccountsLineKind.Fees), (budget.Income[0].Budget.Value, budget.Income[0].PreviousBudget!.Value, budget.Income[0].PrintedChange!.Value, budget.Income[0].Kind!.Value));
        Assert.Equal(576_000, budget.Expenditure[0].Budget.Value);
    }

    [Fact]
    public void A_cell_that_cannot_be_read_and_a_total_that_does_not_add_up_are_named()
    {
        object?[][] rows = [.. Settlement];
        rows[6] = ["雑収入", "二万", 29003, 8903];
        rows[17] = ["合計", 741745, 441777, 299969];
        var (content, messages) = Read("accounts", "settlement.xlsx", Workbook.Of(rows));
        Assert.Null(content);
        Assert.Contains("content/settlement.xlsx(7,2): error IMP003: セルB7の「二万」が読めません。金額（1,234 の形）を書いてください。", messages);
        Assert.Contains("content/settlement.xlsx(18,3): error IMP004: セルC18の合計は441,777ですが、行を足すと441,776です。", messages);
        // The total above the cell that cannot be read says nothing.
        Assert.Equal(2, messages.Count);
    }

    [Theory]
    [InlineData("members.xlsx")]
    [InlineData("members.csv")]
    public void The_list_of_members_becomes_the_register_that_was_written_by_hand(string file)
    {
        object?[][] rows =
        [
            ["会員の入退会"],
            ["＜入会＞"],
            ["団体名", "入会日", "出典"],
            ["株式会社ソリトンシステムズ", "令和３年６月２９日", "報告２（入会）"],
            ["＜退会＞"],
            ["団体名", "退会日", "出典"],
            ["株式会社フジクラ", new DateOnly(2020, 8, 7), "報告２（退会）"],
            ["株式会社三協ソフトウェア", "2020.11.30", "報告２（退会）"],
            ["計", "３団体"],
        ];
        var (content, messages) = Read("members", file, file.EndsWith(".csv", StringComparison.Ordinal) ? ShiftJis(rows) : Workbook.Of(rows));
        Assert.Equal(["IMP006"], messages.Select(message => message.Split(' ')[2][..6]));
        Assert.Equal("members/members.yml", content!.Files[0].Path);
        Assert.Equal(Members(Repository), Members(With(SampleSite.Minimal, content)));
    }

    [Fact]
    public void A_list_of_persons_says_that_its_members_are_persons()
    {
        object?[][] rows = [["会員名", "区分"], ["見本花子", "個人"], ["見本商店", "団体"]];
        var (content, messages) = Read("members", "members.csv", ShiftJis(rows));
        Assert.DoesNotContain(messages, message => message.Contains("error", StringComparison.Ordinal));
        Assert.Contains("  - organisation: 見本花子\n    kind: person\n", content!.Files[0].Text, StringComparison.Ordinal);
    }

    private static IEnumerable<object> Members(SampleSite site) => site.Read().Members.Members.Select(member =>
        (object)(member.Organisation.Value, member.Kind, member.Joined?.Value, member.Left?.Value, member.Paper));

    [Fact]
    public void The_list_of_indicators_becomes_the_year_that_was_written_by_hand()
    {
        var year = Repository.Read().Indicators.Newest!;
        string[] keys = [.. IndicatorsSchema.Row.Fields.Select(field => field.Name)];
        var rows = year.Indicators.Select(indicator => Cells(indicator).ToList()).ToList();
        var workbook = Workbook.Of([["令和２年度 進捗状況一覧"], [.. IndicatorsSchema.Row.Fields.Select(field => field.Label)], .. rows]);
        var (content, messages) = Read("indicators", "indicators.xlsx", workbook);
        Assert.Empty(messages);
        Assert.All(year.Indicators.Zip(With(SampleSite.Minimal, content!).ReadUnfinished().Indicators.Newest!.Indicators), pair => Assert.Equal(Model(pair.First), Model(pair.Second)));
        Assert.Equal(year.Indicators.Count, rows.Count);

        IEnumerable<object?> Cells(Indicator indicator) => keys.Select(key => (object?)(key switch
        {
            "id" => indicator.Id,
            "group" => IndicatorWords.Groups.Of(indicator.Group).Label,
            "heading" => indicator.Heading,
            "initiative" => indicator.Initiative,
            "indicator" => indicator.Name,
            "unit" => indicator.Unit,
            "direction" => IndicatorWords.Directions.Of(indicator.Direction).Label,
            "baseline" => indicator.Baseline.Text,
            "baseline_number" => Number(indicator.Baseline, indicator),
            "value" => indicator.Value.Text,
            "value_number" => Number(indicator.Value, indicator),
            "value_kind" => IndicatorWords.ValueKinds.Of(indicator.ValueKind)?.Label,
            "interim_target" => indicator.InterimTarget?.Text,
            "interim_target_number" => indicator.InterimTarget is { } interim ? Number(interim, indicator) : null,
            "final_target" => indicator.FinalTarget.Text,
            "final_target_number" => Number(indicator.FinalTarget, indicator),
            "condition_met" => indicator.ConditionMet switch { true => "true", false => "false", null => null },
            "state" => IndicatorWords.States.Of(indicator.State).Label,
            "printed_trend" => indicator.Printed.Trend is { } trend ? $"({IndicatorWords.Trends.Of(trend.Value).Symbol})" : null,
            "printed_rating" => indicator.Printed.Rating?.Value,
            "printed_status" => indicator.Printed.Status is { } status ? IndicatorWords.Statuses.Of(status.Value).Label : null,
            "covid_effect" => IndicatorWords.CovidEffects.Of(indicator.CovidEffect)?.Label,
            "note" => indicator.Note,
            "source" => indicator.Paper,
            _ => throw new ArgumentOutOfRangeException(key),
        }));

        static string? Number(Figure figure, Indicator indicator) =>
            FigureText.Read(figure.Text, indicator.Unit).Figure.Number == figure.Number ? null : $"{figure.Number}";
    }

    private static object Model(Indicator indicator) => (
        (indicator.Id, indicator.Group, indicator.Heading, indicator.Initiative, indicator.Name, indicator.Unit, indicator.Direction),
        (indicator.Baseline, indicator.Value, indicator.ValueKind, indicator.InterimTarget, indicator.FinalTarget, indicator.State, indicator.ConditionMet),
        (indicator.Printed.Trend?.Value, indicator.Printed.Rating?.Value, indicator.Printed.Status?.Value, indicator.CovidEffect, indicator.Note, indicator.Paper));

    [Fact]
    public void What_a_printed_list_of_indicators_leaves_out_comes_from_the_year_before_and_from_its_figures()
    {
        var (content, messages) = Read("indicators", "indicators.xlsx", Workbook.Of(
        [
            ["令和３年度 進捗状況一覧：個別施策"],
            ["取組名", "成果指標", "基準値\n（令和元年度）", "令和3年度末\n実績値", "基準値と見込値との比較\n（ ）は実績値との比較", "最終目標\n(令和３年度)", "最終目標に対する\n進捗率※"],
            ["窓口の改革", "待ち時間", "30分", 20, "↗", "10分", "○"],
            [null, "受付の数", "5件", "9件", "(↗)", "増加を目指します", "◎"],
            [null, "利用の割合", 0.465f, 0.6f, null, "60%"],
            ["見本の取組", "見本の指標", null, "3校"],
        ], ["A3:A5"]));
        Assert.Empty(messages);
        var rows = With(SampleSite.Minimal, content!).ReadUnfinished().Indicators.Years.Single(year => year.FiscalYear == 2021).Indicators;
        Assert.Equal(
            [("分", Direction.Lower, 30m, 20m), ("件", Direction.Higher, 5m, 9m), ("%", Direction.Higher, 46.5m, 60m), ("校", Direction.Higher, null, (decimal?)3)],
            rows.Select(row => (row.Unit, row.Direction, row.Baseline.Number, row.Value.Number)));
        Assert.All(rows, row => Assert.Equal((IndicatorGroup.Measure, ValueKind.Actual), (row.Group, row.ValueKind!.Value)));
        Assert.Equal(["窓口の改革", "窓口の改革", "窓口の改革", "見本の取組"], rows.Select(row => row.Initiative));
        Assert.Equal(["20分", "46.5%"], [rows[0].Value.Text, rows[2].Baseline.Text]);
    }

    [Fact]
    public void Whatever_cells_hold_is_named_or_becomes_files_that_can_be_read() => GeneratedCases.Check(150, random =>
    {
        var rows = Enumerable.Range(0, random.Next(12)).Select(_ => Enumerable.Range(0, random.Next(7)).Select(_ => (object?)Cells[random.Next(Cells.Length)]).ToArray()).ToList();
        foreach (var word in (string[])["accounts", "members", "indicators"])
        {
            var (content, messages) = Read(word, "table.csv", Encoding.UTF8.GetBytes(string.Concat(rows.Prepend(Headings[random.Next(Headings.Length)])
                .Select(row => string.Join(',', row.Select(value => $"\"{$"{value}".Replace("\"", "\"\"")}\"")) + "\n"))), new(null, SampleSite.Minimal.Today, 2021));
            Assert.True(content is not null || messages.Any(message => message.Contains(" error ", StringComparison.Ordinal)));
            var diagnostics = new DiagnosticBag();
            if (content is not null)
                With(SampleSite.Minimal, content).Read(diagnostics);
            Assert.Empty(diagnostics.ToSortedList().Where(fault => fault.Severity == Severity.Error).Select(fault => TextReporter.Line(fault, MessageLanguage.Japanese)));
        }
    });

    private static readonly object?[][] Headings =
    [
        ["科目", "予算額（千円）", "決算額", "差異", "摘要", "区分"],
        ["団体名", "種別", "入会日", "退会日"],
        ["取組名", "成果指標", "基準値", "見込値(実績値)", "最終目標", "中間目標", "比較"],
    ];

    private static readonly string[] Cells =
    [
        "", "", "科目", "予算額（千円）", "（収入の部）", "支出の部", "支出", "合計", "収入総額", "次期繰越金", "令和２年度決算", "令和元年度", "負担金", "△１，２３４", "-5",
        "99999999999999", "円", "県", "企業", "見本市", "計", "２団体", "2021/2/30", "令和３年６月３０日", "個別施策", "波及効果の高いプロジェクト",
        "増加を目指します", "5/0", "46.5%", "県、52市町村、13事業体", "(↘)", "－", "25人", "\u0001", "行\n行", "\"'#: |", "null", "[", "=1+1", "～",
    ];
}
