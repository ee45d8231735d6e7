using System.Globalization;
using CouncilSite.Kinds.Members;
using CouncilSite.Tests.Harness;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace CouncilSite.Tests.Seeds;

public sealed class PeopleSeedsTests(RepositorySite site) : IClassFixture<RepositorySite>
{
    [Fact]
    public void Every_printed_new_officer_is_a_row_with_its_predecessor_and_status() => Assert.Equal(
        RepositorySite.Seed("officers").Select(row => (row["role"], row["new_name"], row["new_organisation_and_post"], row["old_name"], row["status"])),
        Data("officers", "2021-07").Select(row => (row["role"], row["name"], Affiliation(row), row["previous_name"], Status(row))));

    [Fact]
    public void Every_printed_old_officer_is_a_row() => Assert.Equal(
        RepositorySite.Seed("officers").Select(row => (row["role"], row["old_name"], row["old_organisation_and_post"])),
        Data("officers", "2019").Select(row => (row["role"], row["name"], Affiliation(row))));

    [Fact]
    public void Every_printed_secretary_is_a_row() => Assert.Equal(
        RepositorySite.Seed("secretaries-2021").Select(row => (row["role"], row["name"], row["organisation"] + row["post"], row["status"])),
        Data("secretaries", "2021").Select(row => (row["role"], row["name"], Affiliation(row), Status(row))));

    [Fact]
    public void The_posts_are_filled_as_the_bylaws_print_them()
    {
        var asked = RepositorySite.Seed("counts").Where(row => row["source"].StartsWith("議案１", StringComparison.Ordinal))
            .ToDictionary(row => row["name"], row => int.Parse(row["value"], CultureInfo.InvariantCulture));

        Assert.All(["会長", "副会長", "監事"], role => Assert.Equal(asked[role], Data("officers", "2021-07").Count(row => row["role"] == role)));
        Assert.InRange(Data("secretaries", "2021").Count(), 1, asked["幹事会の上限"]);
    }

    [Fact]
    public void Every_printed_joining_and_leaving_is_a_row() => Assert.Equal(
        RepositorySite.Seed("members").Select(row => (row["organisation"], row["joined"], row["left"])),
        site.Data("members").Select(row => (row["organisation"], row["joined"], row["left"])));

    [Fact]
    public void The_printed_number_of_members_is_what_joining_and_leaving_give()
    {
        var printed = RepositorySite.Seed("counts").Where(row => row["source"] == "議案４の注")
            .ToDictionary(row => row["name"], row => int.Parse(row["value"], CultureInfo.InvariantCulture));
        var left = DateOnly.Parse(RepositorySite.Seed("members").Single(row => row["organisation"] == "株式会社フジクラ")["left"], CultureInfo.InvariantCulture);

        Assert.Equal(printed["退会前の団体数"], site.Council.Members.CountOn(left.AddDays(-1)));
        Assert.Equal(printed["会費を納めた団体数"], site.Council.Members.CountOn(left));
    }

    private IEnumerable<Row> Data(string body, string termStart) =>
        site.Data("officers").Where(row => row["body"] == body && row["term_start"] == termStart);

    private static string Affiliation(Row row) => (row["organisation"] + row["post"]).Replace(" ", "", StringComparison.Ordinal);

    private static string Status(Row row) => row["status"] switch { "new" => "新任", "kept" => "留任", var other => other };
}
