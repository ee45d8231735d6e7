using CouncilSite.Kinds;
using CouncilSite.Kinds.Newsletters;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Kinds.Newsletters;

/// <summary>A council may have several newsletters, each with its own name, numbers, days of issue and addresses.</summary>
public sealed class SeveralNewslettersTests
{
    // A monthly letter by mail, and a paper in June and December that is older.
    private static readonly SampleSite Site = new[]
    {
        ("newsletters/mail/about.yml", About("みなとメール", "メール", "days: [1]")),
        ("newsletters/mail/1.md", Issue(1, "2021-06-01", "はじめまして")),
        ("newsletters/mail/2.md", Issue(2, "2021-07-01", "梅雨の備え")),
        ("newsletters/koho/about.yml", About("広報みなと", "広報誌", "days: [20]\nmonths: [6, 12]")),
        ("newsletters/koho/40.md", Issue(40, "2020-12-20", "冬号")),
        ("newsletters/koho/41.md", Issue(41, "2021-06-20", "夏号")),
    }.Aggregate(SampleSite.Minimal with { Theme = new CouncilTheme() }, (site, file) => site.With(file.Item1, file.Item2));

    private static readonly BuiltSite Built = Site.Build();

    private static string About(string title, string shortTitle, string days) =>
        $"title: {title}\nshort_title: {shortTitle}\npublisher: 事務局\nsummary: {title}です。\n{days}\n";

    private static string Issue(int number, string date, string title) => $"---\nnumber: {number}\ndate: {date}\ntitle: {title}\n---\n\n{title}の話です。\n";

    [Fact]
    public void Each_has_its_own_archive_issues_and_feed()
    {
        Assert.Empty(Built.Messages);
        Assert.Contains("第41号 夏号", Built.Text("/newsletters/koho/"));
        Assert.DoesNotContain("梅雨の備え", Built.Text("/newsletters/koho/"));
        Assert.Contains("/newsletters/mail/2/", Built.Text("/newsletters/mail/feed.xml"));
        Assert.DoesNotContain("/newsletters/koho/", Built.Text("/newsletters/mail/feed.xml"));
        Assert.Contains("/newsletters/koho/41/index.txt", Built.Files.Keys);
    }

    [Fact]
    public void The_first_page_leads_to_all_and_the_home_page_shows_the_newest_issue_of_each()
    {
        Assert.Contains("<a href=\"/newsletters/koho/\">広報みなと</a>", Built.Text("/newsletters/"));
        Assert.Contains("<a href=\"/newsletters/mail/\">みなとメール</a>", Built.Text("/newsletters/"));
        Assert.Contains("<h2 id=\"newsletter-koho\">広報誌</h2>", Built.Text("/"));
        Assert.Contains("<a href=\"/newsletters/mail/2/\">梅雨の備え</a>", Built.Text("/"));
    }

    [Fact]
    public void The_one_right_in_the_folder_keeps_its_addresses_and_leads_to_the_others()
    {
        var site = Site.With("newsletters/about.yml", About("会報", "会報", "days: [1]")).With("newsletters/9.md", Issue(9, "2021-07-01", "九号")).Build();
        Assert.Empty(site.Messages);
        Assert.Contains("九号", site.Text("/newsletters/9/"));
        Assert.Contains("<a href=\"/newsletters/koho/\">広報みなと</a>", site.Text("/newsletters/"));
    }

    [Fact]
    public void A_page_of_parts_or_topics_is_there_only_for_one_that_has_them()
    {
        var site = Site.With("newsletters/mail/2.md", Issue(2, "2021-07-01", "梅雨の備え").Replace("title:", "topics: [防災]\ntitle:", StringComparison.Ordinal)).Build();
        Assert.Empty(site.Messages);
        Assert.Contains("/newsletters/mail/topics/", site.Files.Keys);
        Assert.DoesNotContain("/newsletters/koho/topics/", site.Files.Keys);
        Assert.DoesNotContain("/newsletters/mail/parts/", site.Files.Keys);
    }

    [Fact]
    public void A_row_of_the_open_data_says_of_which_one_it_is()
    {
        var table = PlannedTable.Of(Site, "newsletters");
        Assert.Equal(["newsletter", "number", "date", "title", "url"], table.Columns.Select(column => column.Name));
        Assert.Equal(["newsletter", "number"], table.Key);
        Assert.Equal(
            [("広報誌", "40"), ("広報誌", "41"), ("メール", "1"), ("メール", "2")],
            table.Rows.Select(row => (row[0].Text, row[1].Text)));
    }

    [Theory]
    [InlineData("newsletters/mail/1.md", "newsletters/mail/9.md", "9", "2021-05-01", "NWL001")]
    [InlineData("newsletters/koho/41.md", "newsletters/koho/41.md", "41", "2021-07-20", "NWL003")]
    [InlineData("newsletters/koho/41.md", "newsletters/koho/40a.md", "40", "2021-06-20", "NWL005")]
    public void Numbers_and_days_must_hold_within_each(string file, string name, string number, string date, string code) =>
        Assert.Contains(code, string.Join('\n', Site.Without(file)
            .With(name, Issue(int.Parse(number), date, "題")).Build().Messages.Where(message => message.StartsWith($"content/{name}(", StringComparison.Ordinal))));

    [Theory]
    [InlineData(null, "newsletters/mail/3.md", "date: 2021-08-01")]
    [InlineData("koho", "newsletters/koho/42.md", "date: 2021-12-20")]
    [InlineData("mail", "newsletters/mail/3.md", "date: 2021-08-01")]
    [InlineData("bosai", "newsletters/bosai/1.md", "date: 2021-09-01")]
    public void The_next_issue_is_of_the_one_that_is_named_or_else_due_first(string? name, string path, string line)
    {
        var content = NewNewsletter.Create(Site.Read(), new NewFileWishes(Name: name));
        Assert.Equal(path, content.Files[0].Path);
        Assert.Contains(line, content.Files[0].Text);
        Assert.Equal(name == "bosai", content.Files.Any(file => file.Path == "newsletters/bosai/about.yml"));
        Assert.DoesNotContain(Site.With(content).Build().Messages, message => message.Contains(" error ", StringComparison.Ordinal));
    }
}
