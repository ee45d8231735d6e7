using CouncilSite.Content;
using CouncilSite.Kinds;
using CouncilSite.Kinds.Accounts;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Kinds.Events;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Kinds.Meetings;
using CouncilSite.Kinds.Officers;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds;

public sealed class NewFileTests
{
    private static readonly SampleSite Site = SampleSite.Minimal with
    {
        Store = MemoryContentStore.OfRepository,
        Today = new DateOnly(2021, 3, 20),
    };

    // The bare theme has no headings, which some links of the content lead to.
    private static readonly Lazy<IReadOnlyList<(SampleSite Site, IReadOnlyList<string> Errors)>> Sites = new(() =>
        [.. new[] { SampleSite.Minimal, Site with { Today = new DateOnly(2026, 11, 27) } }.Select(site => (site, ErrorsOf(site)))]);

    public static TheoryData<string> Words => [.. ContentKinds.All.SelectMany(kind => kind.NewFiles).Select(form => form.Word)];

    private static NewContent Begin(string word, SampleSite site, NewFileWishes? wishes = null) => Begin(word, site.Read(), wishes);

    private static NewContent Begin(string word, Council council, NewFileWishes? wishes = null) =>
        ContentKinds.All.SelectMany(kind => kind.NewFiles).Single(form => form.Word == word).Begin(council, wishes ?? new());

    private static IReadOnlyList<string> ErrorsOf(SampleSite site) =>
        [.. site.Build().Messages.Where(message => message.Contains(" error ", StringComparison.Ordinal))];

    [Fact]
    public void Something_of_every_kind_can_be_begun() =>
        Assert.All(ContentKinds.All, kind => Assert.NotEmpty(kind.NewFiles));

    [Theory]
    [MemberData(nameof(Words))]
    public void A_new_file_that_nothing_was_said_about_builds_at_once(string word)
    {
        foreach (var (site, errors) in Sites.Value)
        {
            var content = Begin(word, site);
            Assert.All(content.Files, file => Assert.True(file.AppendedTo is not null || site.Store.List().All(there => there.Path != file.Path), file.Path));
            Assert.Empty(ErrorsOf(site.With(content)).Except(errors));
        }
    }

    [Fact]
    public void A_new_newsletter_has_the_next_number_the_next_day_of_issue_and_both_parts()
    {
        var content = Begin("newsletter", Site);
        var file = Assert.Single(content.Files);
        Assert.Equal("newsletters/57.md", file.Path);
        Assert.Contains("number: 57\ndate: 2021-04-01\n", file.Text);
        Assert.Contains("## 第1部 パソコン活用\n", file.Text);
        Assert.Contains("## 第2部 用語・セキュリティ\n", file.Text);
        Assert.Empty(content.Remark);
    }

    [Fact]
    public void A_new_newsletter_after_a_pause_says_how_to_account_for_it() =>
        Assert.Contains("suspensions", Begin("newsletter", Site with { Today = new DateOnly(2021, 6, 1) }).Remark);

    [Fact]
    public void New_news_is_a_draft()
    {
        var content = Begin("news", SampleSite.Minimal, new(Name: "funding-call"));
        Assert.Equal("news/funding-call.md", content.Files[0].Path);
        Assert.DoesNotContain("/news/funding-call/", SampleSite.Minimal.With(content).Build().Files.Keys);
    }

    [Fact]
    public void A_new_file_is_named_after_its_date_unless_it_has_a_name() =>
        Assert.Equal("events/2021-12-10.md", Begin("event", SampleSite.Minimal, new(Date: new DateOnly(2021, 12, 10))).Files[0].Path);

    [Fact]
    public void Nothing_in_a_title_means_anything_to_YAML()
    {
        const string title = "「点検」: \"# 設定\" \\ - *";
        var site = SampleSite.Minimal.With(Begin("event", SampleSite.Minimal, new(Title: title)));
        Assert.Equal(title, Assert.Single(site.ReadUnfinished().Events.Events).Fields.Title);
    }

    [Fact]
    public void The_next_budget_has_the_items_of_the_last_one_beside_its_amounts()
    {
        var budget = Site.With(Begin("budget", Site)).ReadUnfinished().Accounts.Find(2022)!.Budget!;
        var last = Site.Read().Accounts.Find(2021)!.Budget!;
        foreach (var side in Enum.GetValues<AccountsSide>())
        {
            Assert.Equal(
                last.Lines(side).Select(line => (line.Item.Value, line.Kind, (int?)line.Budget.Value)),
                budget.Lines(side).Select(line => (line.Item.Value, line.Kind, line.PreviousBudget?.Value)));
        }
    }

    [Fact]
    public void The_next_settlement_is_put_to_the_end_of_its_budget_and_opens_with_what_was_carried_over()
    {
        var content = Begin("accounts", Site);
        Assert.Equal("accounts/2021.yml", content.Files[0].AppendedTo?.Path);
        var year = Site.With(content).ReadUnfinished().Accounts.Find(2021)!;
        Assert.Equal(year.Budget!.Expenditure.Select(line => line.Budget.Value), year.Settlement!.Expenditure.Select(line => line.Budget.Value));
        Assert.Equal(299_872, year.Settlement.Find(AccountsLineKind.OpeningBalance)?.Actual.Value);
    }

    [Fact]
    public void A_settlement_that_is_begun_after_the_next_budget_builds_at_once_too()
    {
        var planned = Site.With(Begin("budget", Site));
        Assert.DoesNotContain(ErrorsOf(planned.With(Begin("accounts", planned.ReadUnfinished()))), error => error.Contains(" ACC", StringComparison.Ordinal));
    }

    [Fact]
    public void The_next_year_of_indicators_asks_for_the_same_indicators_and_makes_up_no_figure()
    {
        var years = Site.With(Begin("indicators", Site)).ReadUnfinished().Indicators.Years;
        var (last, next) = (years[^2].Indicators, years[^1].Indicators);
        Assert.Equal(
            last.Select(row => (row.Id, row.Name, row.Unit, row.Direction, row.Baseline.Number, row.InterimTarget?.Number, row.FinalTarget.Number)),
            next.Select(row => (row.Id, row.Name, row.Unit, row.Direction, row.Baseline.Number, row.InterimTarget?.Number, row.FinalTarget.Number)));
        Assert.All(next, row => Assert.Equal((null, false), (row.Value.Number, row.State == IndicatorState.Measured)));
    }

    [Fact]
    public void The_next_term_has_the_seats_of_the_last_one_each_with_who_held_it()
    {
        var terms = Site.With(Begin("officers", Site)).ReadUnfinished().Officers.Terms;
        Assert.Equal("2023-07", terms[0].Start.Value.ToString());
        Assert.Equal(
            terms[1].Members.Select(holder => (holder.Role, holder.Name.Value)),
            terms[0].Members.Select(holder => (holder.Role, holder.Predecessor!.Value)));
    }

    [Fact]
    public void A_new_version_of_the_bylaws_says_what_the_one_in_force_says_until_it_is_amended()
    {
        var register = Site.With(Begin("bylaws", Site, new(Name: "next", Date: new DateOnly(2022, 4, 1)))).ReadUnfinished().Bylaws;
        var (before, next) = (register.InForceOn(Site.Today)!, register.InForceOn(new DateOnly(2022, 4, 1))!);
        Assert.Equal("next", next.Slug);
        Assert.Equal(before.Provisions.All.Select(provision => provision.Text.Value), next.Provisions.All.Take(before.Provisions.All.Count()).Select(provision => provision.Text.Value));
        Assert.Equal(before.FrontMatter.Assertions.Count, next.FrontMatter.Assertions.Count);
    }

    [Theory]
    [InlineData("2021-03-20", "2020-secretaries-3")]
    [InlineData("2022-05-10", "2022-general")]
    public void A_new_meeting_is_the_general_one_of_its_fiscal_year_or_else_the_next_one_of_the_secretaries(string date, string name)
    {
        var content = Begin("meeting", Site, new(Date: DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal($"meetings/{name}.md", content.Files[0].Path);
        Assert.NotNull(Site.With(content).ReadUnfinished().Meetings.Find(name));
    }
}
