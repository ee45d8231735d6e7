using CouncilSite.Text;

namespace CouncilSite.Tests.Text;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("dat", "date")]
    [InlineData("kategory", "category")]
    public void A_misspelt_name_is_traced_to_the_nearest_one(string written, string meant) =>
        Assert.Equal(meant, NearestName.Find(written, ["title", "date", "category"]));

    [Fact]
    public void Among_no_names_there_is_no_nearest() => Assert.Equal("", NearestName.Find("x", []));
}
