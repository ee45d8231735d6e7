using CouncilSite.Addresses;

namespace CouncilSite.Tests.Addresses;

public sealed class RouteTests
{
    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/bylaws/2021/", "bylaws/2021/index.html")]
    [InlineData("/data/officers.csv", "data/officers.csv")]
    [InlineData("/旧サイト/お知らせ.html", "旧サイト/お知らせ.html")]
    [InlineData("/events/議事録 第1回（案）：確定.pdf", "events/議事録 第1回（案）：確定.pdf")]
    public void A_route_names_a_file_below_the_output_folder(string path, string file) => Assert.Equal(file, new Route(path).OutputPath);

    [Theory]
    [InlineData("/%E6%97%A7/%e3%81%8a%e7%9f%a5%e3%82%89%e3%81%9b.html", "/旧/お知らせ.html")]
    [InlineData("/か\u3099/", "/が/")]
    [InlineData("/%E3%81%8B%E3%82%99/", "/が/")]
    [InlineData("/old/index.html", "/old/")]
    [InlineData("/a%2Fb/", "/a/b/")]
    [InlineData("/a%20b.pdf", "/a b.pdf")]
    public void An_address_of_content_is_decoded_once_and_normalized(string text, string path)
    {
        Assert.True(Route.TryParse(text, out var route));
        Assert.Equal(new Route(path), route);
    }

    [Theory]
    [InlineData("")]
    [InlineData("news/")]
    [InlineData("//example.jp/")]
    [InlineData("/news//old/")]
    [InlineData("/./")]
    [InlineData("/../content/site.yml")]
    [InlineData("/../../x/")]
    [InlineData("/%2e%2e/x")]
    [InlineData("/%2E./x")]
    [InlineData("/a%2f..%2f..%2fx")]
    [InlineData("/%252e%252e/x")]
    [InlineData("/%c0%ae%c0%ae/x")]
    [InlineData("/%zz/")]
    [InlineData("/100%/")]
    [InlineData("/a%00b/")]
    [InlineData("/a\\..\\b")]
    [InlineData("/a%5C..%5Cb")]
    [InlineData("\\a\\")]
    [InlineData("C:/x")]
    [InlineData("/C:/x")]
    [InlineData("/x:stream")]
    [InlineData("/．．/x/")]
    [InlineData("/․․/x/")]
    [InlineData("/。/x/")]
    [InlineData("／news／")]
    [InlineData("/.git/config")]
    [InlineData("/.council-files")]
    [InlineData("/.nojekyll")]
    [InlineData("/a./")]
    [InlineData("/a /")]
    [InlineData("/ a/")]
    [InlineData("/a\u3000/")]
    [InlineData("/con/")]
    [InlineData("/NUL")]
    [InlineData("/aux.txt")]
    [InlineData("/Com1.tar.gz")]
    [InlineData("/lpt¹/")]
    [InlineData("/prn .txt")]
    [InlineData("/conin$/")]
    [InlineData("/index.php?id=12")]
    [InlineData("/a#b")]
    [InlineData("/a|b/")]
    [InlineData("/<script>/")]
    [InlineData("/\"/")]
    [InlineData("/a*/")]
    [InlineData("/a\nb/")]
    [InlineData("/a\u007F/")]
    [InlineData("/a\u202Eb/")]
    [InlineData("/a\u200Bb/")]
    [InlineData("/a\u2028b/")]
    [InlineData("/\uFEFFa/")]
    [InlineData("/a\uFFFEb/")]
    [InlineData("/\uD800/")]
    [InlineData("/\uE000/")]
    [InlineData("/e\u0301/")]
    public void An_address_that_leads_elsewhere_or_names_no_file_everywhere_is_none(string text)
    {
        Assert.False(Route.TryParse(text, out _, out var fault));
        Assert.NotEmpty(fault.Japanese);
        Assert.NotEmpty(fault.English);
        Assert.Throws<ArgumentException>(() => new Route(text));
    }

    [Theory]
    [InlineData('a', 255)]
    [InlineData('あ', 85)]
    public void A_name_is_as_long_as_the_usual_file_systems_hold(char character, int most)
    {
        Assert.True(Route.TryParse($"/{new string(character, most)}/", out _));
        Assert.False(Route.TryParse($"/{new string(character, most + 1)}/", out _));
    }

    [Fact]
    public void A_path_has_an_end()
    {
        Assert.False(Route.TryParse("/" + string.Concat(Enumerable.Repeat("a/", 500)), out _));
        Assert.False(Route.TryParse("/" + new string('a', 1_000_000), out _));
    }

    [Theory]
    [InlineData("/か\u3099/")]
    [InlineData("/old/index.html")]
    [InlineData("/%61/")]
    public void Code_gives_normalized_addresses_alone(string path) => Assert.Throws<ArgumentException>(() => new Route(path));

    [Theory]
    [InlineData("2021-general", true)]
    [InlineData("a\n", false)]
    [InlineData("-a", false)]
    [InlineData("A", false)]
    [InlineData("a.b", false)]
    [InlineData("con", false)]
    [InlineData("com1", false)]
    [InlineData("", false)]
    public void A_slug_is_part_of_an_address_whatever_stands_around_it(string text, bool isSlug) => Assert.Equal(isSlug, RouteRules.IsSlug(text));

    [Fact]
    public void A_slug_leaves_room_for_what_is_added_to_it()
    {
        Assert.True(RouteRules.IsSlug(new string('a', 100)));
        Assert.False(RouteRules.IsSlug(new string('a', 101)));
    }
}
