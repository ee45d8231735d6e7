using CouncilSite.Addresses;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Addresses;

public sealed class RouteContainmentTests
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "output");

    private static readonly string[] Devices =
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. "0123456789¹²³".SelectMany(digit => new[] { "COM" + digit, "LPT" + digit })];

    [Fact]
    public void Whatever_an_address_is_made_of_its_file_lies_below_the_output_folder_and_has_a_name_on_every_system()
    {
        var accepted = 0;
        GeneratedCases.Check(20_000, random =>
        {
            if (!Route.TryParse(HostileAddresses.Path(random), out var route))
                return;
            accepted++;
            var file = Path.GetFullPath(Path.Combine(Root, route.OutputPath));
            Assert.Equal(Root + Path.DirectorySeparatorChar + route.OutputPath.Replace('/', Path.DirectorySeparatorChar), file);
            Assert.All(route.OutputPath.Split('/'), AssertIsNameOnWindows);
            Assert.True(Route.TryParse(route.Path, out var again));
            Assert.Equal(route, again);
            Assert.Equal(route, new Route(route.Path));
            Assert.True(Route.TryParse(string.Join('/', route.Path.Split('/').Select(Uri.EscapeDataString)), out var encoded));
            Assert.Equal(route, encoded);
        });
        Assert.NotEqual(0, accepted);
    }

    private static void AssertIsNameOnWindows(string name)
    {
        Assert.DoesNotContain(name, character => character < ' ' || "<>:\"/\\|?*".Contains(character));
        Assert.False(name.EndsWith(' ') || name.EndsWith('.'), name);
        Assert.InRange(name.Length, 1, 255);
        Assert.DoesNotContain(name.Split('.')[0].TrimEnd(' '), Devices, StringComparer.OrdinalIgnoreCase);
    }
}
