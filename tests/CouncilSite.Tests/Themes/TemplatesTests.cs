using System.Text.RegularExpressions;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Themes;

/// <summary>What no template may say, whatever the theme: reads their text, since a sink is found there before it is met.</summary>
public sealed partial class TemplatesTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Path, "themes");

    public static TheoryData<string> Templates { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.cshtml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_writes_text_as_text_alone_and_has_no_script_or_style_in_it(string template) =>
        Assert.Empty(Sinks().Matches(File.ReadAllText(Path.Combine(Folder, template))).Select(match => match.Value));

    [Theory]
    [InlineData("@Raw(text)")]
    [InlineData("WriteLiteral(text);")]
    [InlineData("<style>")]
    [InlineData("<p style=\"color: red\">")]
    [InlineData("<button onclick=\"go()\">")]
    [InlineData("<script>go()</script>")]
    [InlineData("<script nonce=\"1\">go()</script>")]
    [InlineData("<p class=@name>")]
    public void A_sink_is_found(string text) => Assert.NotEmpty(Sinks().Matches(text));

    [Theory]
    [InlineData("<script src=\"@Asset(\"search.js\")\" defer></script>")]
    [InlineData("<script type=\"application/ld+json\">@StructuredData.Write(Page, Site)</script>")]
    public void Scripts_in_files_and_data_are_none(string text) => Assert.Empty(Sinks().Matches(text));

    // Raw writes, inline code, and attributes without quotation marks, which a blank in a text would end.
    [GeneratedRegex("""\bRaw\b|\bWriteLiteral\b|\bHtmlString\b|<style|\sstyle\s*=|\son[a-z]+\s*=|\ssrcdoc\s*=|<script(?! src="@Asset\(| type="application/ld\+json">@StructuredData\.)|<[a-z][^<>]*\s[a-z-]+=@""", RegexOptions.IgnoreCase)]
    private static partial Regex Sinks();
}
