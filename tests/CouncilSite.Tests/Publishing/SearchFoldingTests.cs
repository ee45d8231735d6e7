using CouncilSite.Publishing.Search;

namespace CouncilSite.Tests.Publishing;

public sealed class SearchFoldingTests
{
    [Theory]
    [InlineData("ＩＴ化", "it化")]
    [InlineData("ﾌｫｰﾗﾑ", "フォーラム")]
    [InlineData("ﾊﾟｿｺﾝ", "ぱそこん")]
    [InlineData("サーバー", "サーバ")]
    [InlineData("デ－タ", "データ")]
    [InlineData("ウィルス", "ウイルス")]
    [InlineData("斉藤", "斎藤")]
    [InlineData("齋藤", "斎藤")]
    [InlineData("髙徳", "高徳")]
    [InlineData("第九条", "第９条")]
    [InlineData("第十条", "第10条")]
    [InlineData("第二十一条", "第21条")]
    [InlineData("二〇二一年", "2021年")]
    [InlineData("申込み", "申込")]
    [InlineData("申し込み", "申込")]
    [InlineData("申し込み方法", "申込方法")]
    [InlineData("問い合わせ", "問合せ")]
    [InlineData("取り組み", "取組")]
    [InlineData("団体・職名", "団体　職名")]
    public void What_is_written_in_two_ways_is_folded_into_one(string one, string other) =>
        Assert.Equal(SearchFolding.Fold(one), SearchFolding.Fold(other));

    [Theory]
    [InlineData("会員", "会費")]
    [InlineData("千葉", "1000葉")]
    [InlineData("一般", "二般")]
    [InlineData("かき", "かぎ")]
    [InlineData("見方", "味方")]
    public void What_means_something_else_stays_apart(string one, string other) =>
        Assert.NotEqual(SearchFolding.Fold(one), SearchFolding.Fold(other));

    [Theory]
    [InlineData("")]
    [InlineData("十一万円")]
    [InlineData("ﾞー゛")]
    [InlineData("一二三四五六七八九〇十百千")]
    public void Any_text_folds_and_nothing_is_left_to_fold(string text)
    {
        var folded = SearchFolding.Fold(text);
        Assert.Equal(folded, SearchFolding.Fold(folded));
    }
}
