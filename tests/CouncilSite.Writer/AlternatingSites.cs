using System.Text;
using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Writer;

/// <summary>Two sites with files in common, files that differ, and files that only one of them has.</summary>
internal static class AlternatingSites
{
    /// <summary>One site.</summary>
    public static IReadOnlyList<RenderedFile> Even { get; } = Make("even", 0);

    /// <summary>The other.</summary>
    public static IReadOnlyList<RenderedFile> Odd { get; } = Make("odd", 1);

    private static IReadOnlyList<RenderedFile> Make(string name, int remainder) =>
    [
        .. from number in Enumerable.Range(0, 60)
           where number % 3 == 0 || number % 2 == remainder
           select new RenderedFile(
               new Route($"/part-{number % 12}/page-{number}/"),
               Encoding.UTF8.GetBytes(number % 4 == 0 ? $"always {number}" : $"{name} {number}"), null),
        // A file of one is a folder of the other.
        new RenderedFile(new Route(remainder == 0 ? "/turn" : "/turn/"), Encoding.UTF8.GetBytes(name), null),
        new RenderedFile(Route.Home, Encoding.UTF8.GetBytes(name), null),
    ];
}
