using CouncilSite.Kinds.Meetings;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Meetings;

public sealed class AgendaBookTests
{
    private static readonly SampleSite Sample = SampleSite.Minimal
        .With("meetings/2021-general.md", """
            ---
            title: 令和３年度通常総会
            kind: ordinary
            fiscal_year: 2021
            date: 2021-07
            held: by-letter
            motions:
              - number: 1
                title: 規約の改定について
                pages: [/news/]
            reports:
              - title: 幹事の委嘱について
            ---
            """)
        .With("meetings/2020-general.md", """
            ---
            title: 令和２年度通常総会
            kind: ordinary
            fiscal_year: 2020
            date: 2020-07
            held: by-letter
            motions:
              - title: 収支決算の承認について
            ---
            """);

    [Fact]
    public void Motions_come_before_reports_and_a_number_only_where_the_papers_give_one() =>
        Assert.Equal(["議案1　規約の改定について", "幹事の委嘱について"], Book().Chapters.Select(chapter => chapter.Heading));

    [Fact]
    public void A_meeting_whose_papers_are_not_on_the_site_has_no_book()
    {
        var addresses = Sample.Build().Files.Keys;
        Assert.Contains("/meetings/2021-general/book/", addresses);
        Assert.DoesNotContain("/meetings/2020-general/book/", addresses);
    }

    [Fact]
    public void The_book_is_a_print_edition_that_no_list_of_pages_names() =>
        Assert.False(Page().IsListed);

    private static AgendaBookPage Book() => (AgendaBookPage)Page().Model;

    private static Page Page() => Sample.Build().Files["/meetings/2021-general/book/"].Page!;
}
