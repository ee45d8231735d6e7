using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Tests.Kinds.Bylaws;

/// <summary>The council's own bylaws, held against the counts of the printed ones.</summary>
public sealed class CouncilBylawsTests
{
    [Theory]
    [InlineData("2009", 3)]
    [InlineData("2021", 4)]
    public void They_have_the_provisions_that_the_print_has(string version, int supplements)
    {
        var tree = BylawsSample.Council(version);

        Assert.Equal(16, tree.Articles.Length);
        Assert.Equal(37, tree.Articles.Sum(article => article.Children.Length));
        Assert.Equal(12, tree.All.Count(provision => provision.Kind == ProvisionKind.Item));
        Assert.Equal(supplements, tree.Supplements.Length);
        Assert.Equal(4, tree.All.Count(provision => Sentence.ProvisoOf(provision.Text.Value) is not null));
    }

    [Theory]
    [InlineData("art3-p1-i4")]
    [InlineData("art8-p2-i5")]
    [InlineData("art9-p2-i3")]
    public void The_last_item_of_each_list_has_its_anchor(string anchor) =>
        Assert.Equal(ProvisionKind.Item, BylawsSample.Council("2021").Find(anchor).Kind);

    [Fact]
    public void Article_5_asks_for_one_chair_four_vice_chairs_and_two_auditors()
    {
        var entries = BylawsSample.Council("2021").Find("art5-p1").Entries;

        Assert.Equal([("会長", 1), ("副会長", 4), ("監事", 2)], entries.Select(entry => (entry.Label.Value, entry.Count ?? 0)));
    }

    [Fact]
    public void The_amendment_moves_the_secretariat_and_leaves_its_day_open()
    {
        var before = BylawsSample.Council("2009");
        var after = BylawsSample.Council("2021");

        Assert.Contains("千葉県総合企画部政策企画課", before.Find("art15-p1").Text.Value);
        Assert.Contains("千葉県総務部行政改革推進課", after.Find("art15-p1").Text.Value);
        Assert.Null(SupplementDate.Of(after.Find("suppl4"))!.Date.Day);
        Assert.Equal(new DateOnly(2009, 11, 18), SupplementDate.Of(before.Find("suppl3"))!.Date.Day);
    }
}
