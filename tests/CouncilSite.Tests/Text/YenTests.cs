using CouncilSite.Text;

namespace CouncilSite.Tests.Text;

public class YenTests
{
    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(877, "877", "877")]
    [InlineData(741745, "741,745", "741,745")]
    [InlineData(-97, "△97", "−97")]
    [InlineData(-9000, "△9,000", "−9,000")]
    public void What_is_below_zero_carries_a_triangle_in_print_and_a_minus_for_the_ear(long amount, string printed, string spelt)
    {
        Assert.Equal(printed, Yen.Print(amount));
        Assert.Equal(spelt, Yen.Spell(amount));
    }
}
