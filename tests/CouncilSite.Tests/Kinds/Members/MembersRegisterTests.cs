using CouncilSite.Kinds.Members;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Members;

public sealed class MembersRegisterTests
{
    private const string Register = """
        counts:
          - fiscal_year: 2020
            members: 63
            source: 見本
        members:
          - organisation: 見本株式会社
            kind: company
            left: 2020-08-07
            source: 見本
          - organisation: 例市
            kind: municipality
            joined: 2021-06-29
            source: 見本
          - organisation: 前からの会員
            kind: company
            joined: 2015-04-01
            source: 見本
        """;

    private static MembersRegister Read(string text) => SampleSite.Minimal.With("members/register.yml", text).Read().Members;

    [Theory]
    [InlineData("2020-04-01", 63)]
    [InlineData("2020-08-06", 63)]
    [InlineData("2020-08-07", 62)]
    [InlineData("2021-06-28", 62)]
    [InlineData("2021-06-29", 63)]
    [InlineData("2030-01-01", 63)]
    public void A_member_counts_from_the_day_it_joins_until_the_day_before_it_leaves(string date, int members) =>
        Assert.Equal(members, Read(Register).CountOn(DateOnly.ParseExact(date, "yyyy-MM-dd")));

    [Theory]
    [InlineData("2021-03-31", "旧見本株式会社", 0)]
    [InlineData("2021-04-01", "見本株式会社", 1)]
    public void A_member_bears_its_former_name_until_the_last_day_of_it_and_is_one_member(string date, string name, int formerNames)
    {
        var register = Read(Register.Replace("    left: 2020-08-07\n", "    formerly: [{ name: 旧見本株式会社, until: 2021-03-31 }]\n", StringComparison.Ordinal));
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd");
        Assert.Equal((name, formerNames), (register.Members[0].NameOn(day), register.Members[0].NamesBefore(day).Count()));
        Assert.Equal(63, register.CountOn(day));
    }

    [Fact]
    public void Before_the_first_known_count_the_number_is_unknown() =>
        Assert.Null(Read(Register).CountOn(new DateOnly(2020, 3, 31)));

    [Fact]
    public void The_history_has_a_point_for_the_first_count_and_for_each_change_since() => Assert.Equal(
        [(new DateOnly(2020, 4, 1), 63), (new DateOnly(2020, 8, 7), 62)],
        Read(Register).History(new DateOnly(2021, 3, 31)));

    [Fact]
    public void A_later_count_is_counted_on_from_its_own_day()
    {
        var register = Read(Register.Replace("members:\n", "  - fiscal_year: 2021\n    members: 62\n    source: 見本\nmembers:\n", StringComparison.Ordinal));

        Assert.Equal(62, register.CountOn(new DateOnly(2021, 4, 1)));
        Assert.Equal(63, register.CountOn(new DateOnly(2021, 6, 29)));
    }

    [Fact]
    public void A_page_without_members_says_no_number()
    {
        var register = SampleSite.Minimal.Read().Members;

        Assert.Empty(register.History(new DateOnly(2021, 8, 1)));
        Assert.Null(register.CountOn(new DateOnly(2021, 8, 1)));
    }
}
