using CouncilSite.Kinds;
using CouncilSite.Kinds.Events;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds;

public sealed class NewFileTests
{
    private static readonly SampleSite Site = SampleSite.Minimal with
    {
        Store = MemoryContentStore.Empty.WithFolder(Path.Combine(RepositoryFolder.Path, "content")),
        Today = new DateOnly(2021, 3, 20),
    };

    private static NewFile? Begin(string word, SampleSite? site = null, string? name = null, string? title = "題", DateOnly? date = null) =>
        ContentKinds.All.Single(kind => kind.NewFileWord == word).Begin((site ?? Site).Read(), new NewFileWishes(name, title, date));

    private static IEnumerable<string> MessagesAbout(NewFile file) =>
        Site.With(file.Path, file.Text).Build().Messages.Where(message => message.StartsWith($"content/{file.Path}(", StringComparison.Ordinal));

    [Theory]
    [InlineData("newsletter")]
    [InlineData("news")]
    [InlineData("event")]
    public void A_new_file_builds_once_it_has_a_title(string word)
    {
        var file = Begin(word)!;
        Assert.Empty(MessagesAbout(file));
    }

    [Theory]
    [InlineData("newsletter")]
    [InlineData("news")]
    [InlineData("event")]
    public void A_new_file_without_a_title_is_not_published_by_mistake(string word)
    {
        var file = Begin(word, title: null)!;
        Assert.Contains("FLD002", Assert.Single(MessagesAbout(file)));
    }

    [Fact]
    public void A_new_newsletter_has_the_next_number_the_next_day_of_issue_and_both_parts()
    {
        var file = Begin("newsletter")!;
        Assert.Equal("newsletters/57.md", file.Path);
        Assert.Contains("number: 57\ndate: 2021-04-01\n", file.Text);
        Assert.Contains("## 第1部 パソコン活用\n", file.Text);
        Assert.Contains("## 第2部 用語・セキュリティ\n", file.Text);
        Assert.Empty(file.Remark);
    }

    [Fact]
    public void A_new_newsletter_after_a_pause_says_how_to_account_for_it() =>
        Assert.Contains("suspensions", Begin("newsletter", Site with { Today = new DateOnly(2021, 6, 1) })!.Remark);

    [Fact]
    public void No_newsletter_is_begun_where_nothing_says_when_it_appears() =>
        Assert.Null(Begin("newsletter", SampleSite.Minimal));

    [Fact]
    public void New_news_is_a_draft()
    {
        var file = Begin("news", name: "funding-call")!;
        Assert.Equal("news/funding-call.md", file.Path);
        Assert.DoesNotContain("/news/funding-call/", Site.With(file.Path, file.Text).Build().Files.Keys);
    }

    [Fact]
    public void A_new_file_is_named_after_its_date_unless_it_has_a_name() =>
        Assert.Equal("events/2021-12-10.md", Begin("event", date: new DateOnly(2021, 12, 10))!.Path);

    [Fact]
    public void Nothing_in_a_title_means_anything_to_YAML()
    {
        const string title = "「点検」: \"# 設定\" \\ - *";
        var file = Begin("event", title: title)!;
        Assert.Contains(title, Site.With(file.Path, file.Text).Read().Events.Events.Select(found => found.Fields.Title));
    }
}
