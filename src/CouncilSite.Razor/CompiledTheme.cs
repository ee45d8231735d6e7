using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CouncilSite.Site;
using Microsoft.AspNetCore.Razor.Hosting;

namespace CouncilSite.Razor;

/// <summary>What the build of a theme's project leaves in its assembly: compiled templates, and the theme's files as they were.</summary>
/// <param name="assembly">The assembly.</param>
internal sealed class CompiledTheme(Assembly assembly)
{
    private const string ResourceFolder = "theme/";
    private const string AssetFolder = "assets/";

    /// <summary>The templates; the SDK's Razor compiler lists them in the assembly.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The native program keeps the assemblies of its themes whole.")]
    public IEnumerable<TemplateType> Templates() =>
        assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
            .Where(item => typeof(Template).IsAssignableFrom(item.Type))
            .Select(item => new TemplateType(item.Identifier.TrimStart('/'), item.Type));

    /// <summary>The files below assets/.</summary>
    public IEnumerable<ThemeAsset> Assets() =>
        FilePaths().Where(path => path.StartsWith(AssetFolder, StringComparison.Ordinal))
            .Select(path => new ThemeAsset(path[AssetFolder.Length..], Read(path)!));

    /// <summary>The paths of the theme's files below its folder.</summary>
    public IEnumerable<string> FilePaths() =>
        assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourceFolder, StringComparison.Ordinal))
            .Select(name => name[ResourceFolder.Length..])
            .Order(StringComparer.Ordinal);

    /// <summary>A file's bytes; null where the theme has no such file.</summary>
    public byte[]? Read(string path)
    {
        using var stream = assembly.GetManifestResourceStream(ResourceFolder + path);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
