using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Text;

public sealed class NameIndexTests
{
    [Fact]
    public void Among_a_hundred_names_the_nearest_is_found_as_if_all_were_compared() => GeneratedCases.Check(500, random =>
    {
        var names = Enumerable.Range(0, 100).Select(_ => Name(random)).Order(StringComparer.Ordinal).ToList();
        var name = Name(random);
        Assert.Equal(Distance(name, NearestName.Find(name, names)), Distance(name, new NameIndex(names).FindNearest(name)));
    });

    [Fact]
    public void Among_many_names_a_slip_is_recognized() => GeneratedCases.Check(200, random =>
    {
        var names = Enumerable.Range(0, 2_000).Select(number => $"/news/{Name(random)}{number}/").ToList();
        var meant = names[random.Next(names.Count)];
        var slip = meant.Remove(random.Next(7, 9), 1);
        Assert.True(Distance(slip, new NameIndex(names).FindNearest(slip)) <= 1);
    });

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public void Among_no_names_there_is_no_nearest(string name) => Assert.Equal("", new NameIndex([]).FindNearest(name));

    [Fact]
    public void A_name_of_any_length_is_compared() =>
        Assert.Equal("/news/", new NameIndex(["/news/", "/" + new string('b', 100_000)]).FindNearest("/new/"));

    private static string Name(Random random) => new(random.GetItems("abcdefgh".AsSpan(), random.Next(4, 12)));

    // Levenshtein's definition, word for word.
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1),
                    Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
