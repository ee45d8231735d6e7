using CouncilSite.Content;
using CouncilSite.Fields;
using CouncilSite.Text;
using FsCheck.Xunit;

namespace CouncilSite.Tests.Text;

public class YenNotationTests
{
    [Theory]
    [InlineData("△", 0, "0", "0")]
    [InlineData("△", 741745, "741,745", "741,745")]
    [InlineData("△", -97, "△97", "−97")]
    [InlineData("▲", -9000, "▲9,000", "−9,000")]
    [InlineData("-", -9000, "-9,000", "−9,000")]
    public void What_is_below_zero_carries_the_councils_sign_in_print_and_a_minus_for_the_ear(string sign, long amount, string printed, string spelt)
    {
        Assert.Equal(printed, new YenNotation(sign).Print(amount));
        Assert.Equal(spelt, YenNotation.Spell(amount));
    }

    [Property]
    public bool What_is_printed_with_any_sign_is_read_as_the_same_amount(int amount) =>
        AccountsConventions.NegativeSigns.All(sign => FieldTypes.ParseNumber(new YenNotation(sign.Symbol).Print(amount)) is { IsValid: true, Value: var read } && read == amount);
}
