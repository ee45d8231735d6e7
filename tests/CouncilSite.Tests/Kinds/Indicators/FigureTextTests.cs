using CouncilSite.Kinds.Indicators.Figures;
using FsCheck;
using FsCheck.Xunit;

namespace CouncilSite.Tests.Kinds.Indicators;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("405，823千枚", "千枚", 405823)]
    [InlineData("405,823千枚（平成30年度）", "千枚", 405823)]
    [InlineData("約2,500時間", "時間", 2500)]
    [InlineData("延8,341人（令和元年11時点）", "人", 8341)]
    [InlineData("延べ参加人数 44,472人", "人", 44472)]
    [InlineData("１，０００人", "人", 1000)]
    [InlineData("教員25名", "名", 25)]
    [InlineData("（電子申請）県含む21団体", "団体", 21)]
    [InlineData("【関係者向け】 103,222件 (平成30年度実績)", "件", 103222)]
    [InlineData("65,667件/月", "件/月", 65667)]
    [InlineData("16.9％（平成30年）", "%", 16.9)]
    [InlineData("37%（20団体）", "%", 37)]
    [InlineData("△9,000円", "円", -9000)]
    [InlineData("-0.5%", "%", -0.5)]
    [InlineData("70.8%（令和元年度） 今年度の状況については来年度当初に調査の予定", "%", 70.8)]
    [InlineData("42", "", 42)]
    public void A_number_is_read_out_of_the_words_around_it(string text, string unit, double number)
    {
        var reading = FigureText.Read(text, unit);
        Assert.Equal(FigureDoubt.None, reading.Doubt);
        Assert.Equal(FigureNature.Number, reading.Figure.Nature);
        Assert.Equal((decimal)number, reading.Figure.Number);
    }

    [Fact]
    public void A_share_is_its_percentage()
    {
        var figure = FigureText.Read("209/447（令和2年12月1日現在）", "%").Figure;
        Assert.Equal(46.7562m, decimal.Round(figure.Number!.Value, 4));
        Assert.Equal(447, figure.Denominator);
    }

    [Theory]
    [InlineData("全施設公開")]
    [InlineData("未整備")]
    [InlineData("相談窓口等の設置（ネット・出前等）")]
    [InlineData("全産業と同じ水準")]
    public void Words_without_a_number_stay_words(string text)
    {
        var figure = FigureText.Read(text, "").Figure;
        Assert.Equal((FigureNature.Text, null, text), (figure.Nature, figure.Number, figure.Text));
    }

    [Theory]
    [InlineData("増加を目指します。")]
    [InlineData("減少を目指します")]
    public void A_target_to_move_on_is_open(string text) =>
        Assert.Equal(FigureNature.Open, FigureText.Read(text, "件").Figure.Nature);

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("－")]
    [InlineData("-")]
    [InlineData("ー")]
    public void A_dash_is_no_figure(string text) => Assert.Equal(Figure.Missing, FigureText.Read(text, "件").Figure);

    [Fact]
    public void Several_numbers_are_in_doubt()
    {
        var reading = FigureText.Read("県、52市町村、13林業事業体", "団体");
        Assert.Equal(FigureDoubt.SeveralNumbers, reading.Doubt);
        Assert.True(reading.Figure.IsInDoubt);
    }

    [Theory]
    [InlineData("550件", "戸")]
    [InlineData("5件", "件/年")]
    [InlineData("404ha", "a")]
    [InlineData("0回", "")]
    public void Another_unit_is_in_doubt(string text, string unit) =>
        Assert.Equal(FigureDoubt.OtherUnit, FigureText.Read(text, unit).Doubt);

    [Fact]
    public void A_share_of_nothing_is_in_doubt() => Assert.Equal(FigureDoubt.ShareOfNothing, FigureText.Read("5/0", "%").Doubt);

    [Property]
    public bool Any_text_is_read_without_an_exception(NonNull<string> text, NonNull<string> unit) =>
        FigureText.Read(text.Get, unit.Get).Figure.Number is null || FigureText.Read(text.Get, unit.Get).Doubt == FigureDoubt.None;

    [Theory]
    [InlineData("2,662件（H30実績）", 2018)]
    [InlineData("1,117,975件（平成29年度実績）", 2017)]
    [InlineData("425,072千枚（令和元年度）", 2019)]
    [InlineData("1,095,825件（令和元年11月現在）", 2019)]
    [InlineData("130件（令和2年3月末時点）", 2019)]
    [InlineData("443,555kW（平成31年3月31日）", 2018)]
    [InlineData("31事業所（平成31年4月1日）", 2019)]
    [InlineData("16.9%（平成30年）", 2018)]
    public void Words_in_brackets_date_a_figure(string text, int fiscalYear) =>
        Assert.Equal(fiscalYear, new Figure(text, 1, FigureNature.Number).FiscalYear);

    [Theory]
    [InlineData("89.0%（過去5年の平均値）")]
    [InlineData("20社")]
    public void A_figure_without_a_year_is_of_no_known_year(string text) =>
        Assert.Null(new Figure(text, 1, FigureNature.Number).FiscalYear);
}
