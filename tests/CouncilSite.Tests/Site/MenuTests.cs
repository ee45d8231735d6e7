using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Site;

public sealed class MenuTests
{
    private static readonly SampleSite WithoutMenu = SampleSite.Minimal.With("site.yml", """
        name: 見本協議会
        short_name: 見本
        description: 試験のための小さなサイトです。
        base_url: https://www.example.jp/
        secretariat: 見本協議会事務局
        navigation: []
        """);

    [Fact]
    public void The_menu_is_the_editors_own() =>
        Assert.Equal([("サイトマップ", "/sitemap/")], Menu(SampleSite.Minimal.With("events/a.md", "---\ntitle: 講演会\nstatus: planned\nstart: 2021-09-01\n---\n")));

    [Fact]
    public void Where_the_settings_give_none_each_kind_that_belongs_there_has_its_place()
    {
        var menu = Menu(WithoutMenu
            .With("news/a.md", "---\ntitle: 題\ndate: 2021-07-01\ncategory: other\n---\n本文\n")
            .With("about/index.md", "---\ntitle: 見本協議会について\n---\n本文\n")
            .With("contact/index.md", "---\ntitle: 連絡先\n---\n本文\n"));
        Assert.Contains(("見本協議会について", "/about/"), menu);
        Assert.Contains(("お知らせ", "/news/"), menu);
        Assert.DoesNotContain("/contact/", menu.Select(item => item.Address));
    }

    [Fact]
    public void A_menu_of_the_kinds_leads_to_pages_that_are_there_in_the_order_of_the_kinds()
    {
        var site = ContentKinds.All.Reverse().SelectMany(kind => kind.NewFiles).Aggregate(WithoutMenu, (site, form) => site.With(form.Begin(site.Read(new DiagnosticBag()), new NewFileWishes())));
        Assert.Equal(ContentKinds.All.Select(kind => kind.MenuRoute?.Path).OfType<string>(), Menu(site).Select(item => item.Address));
    }

    [Fact]
    public void Entries_that_follow_each_other_in_one_group_stand_together_and_others_alone()
    {
        var settings = WithoutMenu.With("site.yml", """
            name: 見本協議会
            short_name: 見本
            description: 試験のための小さなサイトです。
            base_url: https://www.example.jp/
            secretariat: 見本協議会事務局
            navigation:
              - { title: ア, address: /sitemap/, group: 甲 }
              - { title: イ, address: /sitemap/, group: 甲 }
              - { title: ウ, address: /search/ }
              - { title: エ, address: /data/ }
              - { title: オ, address: /sitemap/, group: 甲 }
            """);
        var groups = SitePlanner.Plan(ContentKinds.All, settings.Read(), settings.Theme, new DiagnosticBag()).MenuGroups;
        Assert.Equal(["アイ", "ウ", "エ", "オ"], groups.Select(group => string.Concat(group.Select(item => item.Title))));
    }

    private static List<(string Title, string Address)> Menu(SampleSite sample) =>
        [.. SitePlanner.Plan(ContentKinds.All, sample.Read(new DiagnosticBag()), sample.Theme, new DiagnosticBag()).Menu.Select(item => (item.Title, item.Address))];
}
