using CouncilSite.Kinds.Officers;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Officers;

public sealed class OfficersRegisterTests
{
    private static string Term(string body, string start, params string[] members) =>
        $"body: {body}\nterm_start: {start}\nsource: 見本\nmembers:\n" + string.Concat(members);

    private static string Person(string role, string name, string organisation = "見本市", string more = "") =>
        $"  - role: {role}\n    name: {name}\n    organisation: {organisation}\n    post: 課長\n{more}";

    private static OfficersRegister Read(params string[] files) => files
        .Select((text, index) => (Name: $"officers/term-{index}.yml", Text: text))
        .Aggregate(SampleSite.Minimal, (site, file) => site.With(file.Name, file.Text))
        .Read().Officers;

    private static Dictionary<string, Appointment> Newest(OfficersRegister register) =>
        register.Appointments(register.Terms[0]).ToDictionary(appointment => appointment.Holder.Name.Value);

    [Theory]
    [InlineData("〃")]
    [InlineData("同上")]
    public void A_ditto_mark_is_the_post_above(string mark)
    {
        var register = Read(Term("officers", "2021", Person("副会長", "見本 一郎"), Person(mark, "見本 二郎"), Person("監事", "見本 三郎"), Person(mark, "見本 四郎")));
        Assert.Equal(["副会長", "副会長", "監事", "監事"], register.Terms[0].Members.Select(holder => holder.Role));
    }

    [Fact]
    public void Kept_is_who_held_the_same_post_in_the_term_before_however_the_name_is_spaced()
    {
        var register = Read(
            Term("officers", "2019", Person("会長", "見本 一郎"), Person("監事", "見本 二郎")),
            Term("officers", "2021", Person("会長", "見本　一郎"), Person("監事", "見本 三郎"), Person("副会長", "見本 二郎")));
        var newest = Newest(register);

        Assert.Equal(TermStatus.Kept, newest["見本　一郎"].Status);
        Assert.Equal(TermStatus.New, newest["見本 三郎"].Status);
        Assert.Equal(TermStatus.New, newest["見本 二郎"].Status);
    }

    [Fact]
    public void A_seat_that_changes_hands_in_the_course_of_a_term_is_one_seat_and_its_new_holder_is_new()
    {
        var register = Read(
            Term("officers", "2019", Person("会長", "見本 一郎"), Person("監事", "見本 二郎")),
            Term("officers", "2021",
                Person("会長", "見本 一郎", more: "    until: 2022-03-31\n"),
                Person("会長", "見本 三郎", more: "    predecessor: 見本 一郎\n    from: 2022-04-01\n"),
                Person("監事", "見本 二郎")));
        Assert.Equal([TermStatus.Kept, TermStatus.New, TermStatus.Kept], new[] { "見本 一郎", "見本 三郎", "見本 二郎" }.Select(name => Newest(register)[name].Status));
    }

    [Fact]
    public void Without_a_term_before_the_status_is_as_printed_or_unknown()
    {
        var newest = Newest(Read(Term("officers", "2021", Person("会長", "見本 一郎", more: "    status: 留任\n"), Person("監事", "見本 二郎"))));

        Assert.Equal(TermStatus.Kept, newest["見本 一郎"].Status);
        Assert.Null(newest["見本 二郎"].Status);
    }

    [Fact]
    public void The_term_before_is_the_latest_earlier_one_of_the_same_body()
    {
        var register = Read(
            Term("officers", "2017", Person("会長", "見本 一郎")),
            Term("officers", "2019-07", Person("会長", "見本 二郎")),
            Term("secretaries", "2020", Person("幹事長", "見本 三郎")),
            Term("officers", "2021-07-20", Person("会長", "見本 四郎")));

        Assert.Equal("2019-07", register.Before(register.Terms[0])?.Start.Value.ToString());
    }

    [Fact]
    public void One_person_in_both_bodies_is_recognised_though_one_list_names_the_department_too()
    {
        var register = Read(
            Term("officers", "2021-07", Person("副会長", "見本 一郎", "酒々井町"), Person("会長", "見本 二郎")),
            Term("secretaries", "2021", Person("幹事", "見本一郎", "酒々井町 総務課"), Person("幹事長", "見本 三郎")));
        var newest = Newest(register);

        Assert.Equal("幹事", newest["見本 一郎"].OtherOffice?.Role);
        Assert.Null(newest["見本 二郎"].OtherOffice);
    }

    [Fact]
    public void A_term_lasts_until_the_next_one_of_its_body_and_the_last_one_as_long_as_the_one_before()
    {
        var register = Read(
            Term("officers", "2014-07", Person("会長", "見本 一郎")),
            Term("officers", "2018-07", Person("会長", "見本 二郎")),
            Term("secretaries", "2017", Person("幹事", "見本 一郎")),
            Term("secretaries", "2022", Person("幹事", "見本 二郎")),
            Term("secretaries", "2023", Person("幹事", "見本 二郎")));

        Assert.Equal(
            [("2014-07", "幹事"), ("2018-07", "幹事"), ("2017", "会長"), ("2022", "会長"), ("2023", null)],
            register.Terms.OrderBy(term => term.Body).ThenBy(term => term.Start.Value.ToString(), StringComparer.Ordinal)
                .Select(term => (term.Start.Value.ToString(), register.Appointments(term)[0].OtherOffice?.Role)));
    }

    [Fact]
    public void Terms_that_do_not_overlap_make_no_one_serve_in_both_bodies()
    {
        var register = Read(
            Term("officers", "2021-07", Person("副会長", "見本 一郎")),
            Term("secretaries", "2018", Person("幹事", "見本 一郎")));

        Assert.Null(Newest(register)["見本 一郎"].OtherOffice);
    }
}
