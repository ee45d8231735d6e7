using CouncilSite.Diagnostics;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Tests.Markdown;

/// <summary>A word that one text spells in two ways is told once, at its second spelling; what may be a name is left.</summary>
public sealed class TermSpellingsTests
{
    [Theory]
    [InlineData("ＲＰＡを使い、RPAで省きます。", "RPA")]
    [InlineData("Webを見ます。\n\n- Ｗｅｂを作ります。\n- Ｗｅｂです。", "Ｗｅｂ")]
    [InlineData("サーバーを置き、サーバを直し、サーバは速い。", "サーバ")]
    [InlineData("## ユーザの声\n\nユーザーです。", "ユーザー")]
    public void The_second_spelling_is_told_once(string text, string told) => Assert.Equal([told], Told(text));

    [Theory]
    [InlineData("ＲＰＡを使い、ＲＰＡで省きます。")]
    [InlineData("ＩＴ講習会は、ITの会です。")]
    [InlineData("「ＲＰＡ」と書きますが、RPAです。")]
    [InlineData("[ＲＰＡ](/bylaws/)は、RPAの会です。")]
    [InlineData("ITとIt、ＡＩを学びます。")]
    [InlineData("ドラマのドラマーです。サーバー室にサーバルがいます。")]
    [InlineData("`ＲＰＡ`はRPAです。")]
    public void What_may_be_a_name_or_another_word_is_left(string text) => Assert.Empty(Told(text));

    private static IEnumerable<string> Told(string text)
    {
        var diagnostics = new DiagnosticBag();
        MarkdownText.Parse(new SourceFile("a.md", "a.md", text), 0, text.Length, diagnostics);
        return diagnostics.ToSortedList().Where(fault => fault.Descriptor == WordingDiagnostics.TwoWays).Select(fault => fault.Span.Text);
    }
}
