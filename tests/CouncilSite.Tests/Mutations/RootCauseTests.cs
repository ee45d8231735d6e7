using System.Text;
using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Mutations;

/// <summary>What goes wrong with a file is reported there: what the rest of the site misses because of it is no fault of its own.</summary>
public sealed partial class RootCauseTests
{
    private static readonly BuildOptions Options = new(new CouncilTheme(), new DateOnly(2021, 8, 1));

    private static readonly string[] Paths = [.. Mutation.Original.List().Select(entry => entry.Path).Where(path => Path.GetExtension(path) is ".md" or ".yml")];

    private static readonly Func<string, string, string>[] Slips =
    [
        (key, value) => $"{key} {value}",
        (key, value) => $"{key}x: {value}",
        (key, value) => $"{key}: [あ, い]",
        (key, value) => $"{key}:",
    ];

    [Fact]
    public void A_file_that_cannot_be_read_is_all_that_is_reported() => GeneratedCases.Check(20, random =>
    {
        var path = random.Pick(Paths);
        var text = Encoding.UTF8.GetString(Mutation.Original.ReadBytes(path, int.MaxValue));
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---", StringComparison.Ordinal) : text.Length;
        if (Entry().Matches(text[..end]) is not { Count: > 0 } entries)
            return;
        var entry = random.Pick<Match>(entries);
        var line = random.Pick(Slips)(entry.Groups["key"].Value, entry.Groups["value"].Value);
        var diagnostics = new DiagnosticBag();
        new SiteBuild(Mutation.Original.With(path, text.Remove(entry.Index, entry.Length).Insert(entry.Index, line)), new FixedHistory(), Options).Run(diagnostics);
        Assert.Empty(diagnostics.ToSortedList().Where(diagnostic => diagnostic.Span.File.Path != path)
            .Select(diagnostic => $"«{line}» in {path} gives {diagnostic.Descriptor.Code} in {diagnostic.Span.File.DisplayPath}: {diagnostic.Message(MessageLanguage.Japanese)}"));
    });

    [Fact]
    public void A_page_that_cannot_be_read_hides_the_links_to_itself_and_no_others()
    {
        var site = SampleSite.Minimal
            .With("news/a.md", "---\ntitle: 総会\ndate: 2021-07-01\ncategory: council\nx: y\n---\n\n本文です。\n")
            .With("news/b.md", "---\ntitle: 講座\ndate: 2021-07-02\ncategory: council\n---\n\n[総会](/news/a/)と[次の総会](/news/a-2/)です。\n[同じ総会](/news/a/)です。\n")
            .Build();
        Assert.Equal([("FLD001", 2), ("LNK001", 0)], site.Diagnostics.Select(diagnostic => (diagnostic.Descriptor.Code, diagnostic.Followers)));
        Assert.EndsWith("（ほかに 2 か所が、これを直すまで確かめられません。）", site.Diagnostics[0].Hint(MessageLanguage.Japanese), StringComparison.Ordinal);
        Assert.EndsWith("(2 more places cannot be checked before this is mended.)", site.Diagnostics[0].Hint(MessageLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_lead_nowhere_are_no_cause_of_each_other_though_the_deep_check_looks_at_them_twice()
    {
        var site = (SampleSite.Minimal with { ChecksMarkup = true }).With(
            "news/meeting.md", "---\ntitle: 総会\ndate: 2021-07-01\ncategory: council\n---\n\n[規約](/bylaw/)と[資料](siryo.pdf)です。\n").Build();
        Assert.Equal([("LNK001", 0), ("LNK008", 0)], site.Diagnostics.Select(diagnostic => (diagnostic.Descriptor.Code, diagnostic.Followers)));
        Assert.Equal("このファイルを使うなら、content/news/meeting/siryo.pdf に置いてください。", site.Diagnostics[1].Hint(MessageLanguage.Japanese));
    }

    [Fact]
    public void A_misspelt_address_is_one_fault()
    {
        var site = SampleSite.Minimal.With("news/a.md", "---\ntitle: 総会\ndate: 2021-07-01\ncategory: council\n---\n\n[規約](／bylaws／)\n").Build();
        Assert.Equal(["MD019"], site.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Code));
    }

    [Fact]
    public void Commas_that_divide_nothing_are_all_that_is_wrong_with_a_list()
    {
        var settings = Encoding.UTF8.GetString(Mutation.Original.ReadBytes("site.yml", int.MaxValue));
        var diagnostics = new DiagnosticBag();
        new SiteBuild(Mutation.Original.With("site.yml", settings.Replace("[会長, 副会長, 監事]", "[会長、副会長，監事]", StringComparison.Ordinal)), new FixedHistory(), Options).Run(diagnostics);
        Assert.Equal(["YAML019"], diagnostics.ToSortedList().Select(diagnostic => diagnostic.Descriptor.Code));
    }

    [GeneratedRegex("^(?<key> *(?:- )?[a-z_]+): (?<value>.*)$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
