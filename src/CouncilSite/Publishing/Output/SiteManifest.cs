using System.Text;

namespace CouncilSite.Publishing.Output;

/// <summary>The file in the output folder that lists what the program wrote there, a name a line.</summary>
internal static class SiteManifest
{
    /// <summary>Its name.</summary>
    public const string Name = ".council-files";

    /// <summary>The names that it lists.</summary>
    public static HashSet<string> Read(string root) => File.ReadLines(Path.Combine(root, Name)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The manifest of a site. No route has a line break in it.</summary>
    /// <param name="names">The names of its files.</param>
    public static byte[] Of(IEnumerable<string> names) =>
        Encoding.UTF8.GetBytes(string.Join('\n', names.Append(Name).Order(StringComparer.Ordinal)) + "\n");
}
