namespace CouncilSite.Tests.Cli;

/// <summary><c>council compare BEFORE AFTER</c>: what a change of the content does to the site, for whoever looks at a pull request.</summary>
public sealed class CompareCommandTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public CompareCommandTests()
    {
        _program.Write("content/news/meeting.md", Article("総会", "七月に開きます。"));
        _program.Write("content/news/old.md", Article("古い知らせ", "消える知らせです。"));
        Assert.Equal(0, _program.Run("build", "--output", "before"));
    }

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Pages_that_come_go_and_change_are_told_in_words_with_their_addresses()
    {
        File.Delete(_program.Path("content/news/old.md"));
        _program.Write("content/news/meeting.md", Article("総会", "八月に開きます。"));
        _program.Write("content/news/new.md", Article("講座 @all <b>", "新しい知らせです。"));
        Assert.Equal(0, _program.Run("build", "--output", "after"));
        Assert.Equal(0, _program.Run("compare", "before", "after"));
        Assert.StartsWith("### この変更でサイトに起きること\n\n#### 増えるページ：1\n\n- 講座 &#64;\u2060all &#60;b&#62; &#47;news&#47;new&#47;\n", _program.Output, StringComparison.Ordinal);
        Assert.Contains("なくなるページ（住所も。移したのなら aliases に前の住所を書いてください）：1\n\n- 古い知らせ &#47;news&#47;old&#47;\n", _program.Output, StringComparison.Ordinal);
        Assert.Contains("- 総会 &#47;news&#47;meeting&#47;\n  - 消える: 七月に開きます。\n  - 加わる: 八月に開きます。\n", _program.Output, StringComparison.Ordinal);
        Assert.Contains("- &#47;feed&#46;xml\n", _program.Output, StringComparison.Ordinal);
        // What is looked for follows from the pages.
        Assert.DoesNotContain("&#47;search&#47;", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_and_what_is_of_a_later_day_are_told_with_the_day()
    {
        _program.Write("content/news/later.md", Article("秋の催し", "秋に開きます。").Replace("2021-07-01", "2199-10-01", StringComparison.Ordinal));
        _program.Write("content/news/draft.md", Article("書きかけ", "まだです。").Replace("category", "draft: true\ncategory", StringComparison.Ordinal));
        Assert.Equal(0, _program.Run("build", "--output", "after"));
        Assert.Equal(0, _program.Run("compare", "before", "after", "--content", "content"));
        Assert.Equal(
            "### この変更でサイトに起きること\n\n何も変わりません。\n\n#### これから現れるもの：2\n\n"
            + "- 秋の催し &#47;news&#47;later&#47; （2199年10月1日から）\n- 書きかけ &#47;news&#47;draft&#47; （下書き）\n\n", _program.Output);
        Assert.Equal(2, _program.Run("compare", "before", "after", "--content", "nowhere"));
    }

    [Fact]
    public void Of_two_equal_sites_nothing_is_told()
    {
        Assert.Equal(0, _program.Run("build", "--output", "after"));
        Assert.Equal(0, _program.Run("compare", "before", "after", "--language", "en"));
        Assert.Equal("### What this change does to the site\n\nNothing.\n\n", _program.Output);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_wrong_use()
    {
        Assert.Equal(2, _program.Run("compare", "before", "nowhere"));
        Assert.Equal("council: フォルダー「nowhere」がありません。\n", _program.Error);
    }

    private static string Article(string title, string text) => $"---\ntitle: \"{title}\"\ndate: 2021-07-01\ncategory: council\n---\n{text}\n";
}
