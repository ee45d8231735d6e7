using System.Reflection;
using Microsoft.CodeAnalysis;
using RazorLight.Compilation;

namespace CouncilSite.Razor.Compilation;

/// <summary>What templates may call: the program's own assemblies, and the runtime's but for those that serve the web.</summary>
internal sealed class ProgramReferences : IMetadataReferenceManager
{
    /// <inheritdoc/>
    public HashSet<MetadataReference> AdditionalMetadataReferences { get; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<MetadataReference> Resolve(Assembly assembly) =>
        [.. TrustedAssemblies().Where(IsForTemplates).Select(path => MetadataReference.CreateFromFile(path))];

    // The list that the runtime itself looks in: it has every assembly of a published program, wherever it lies.
    private static string[] TrustedAssemblies() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsForTemplates(string path) =>
        Path.GetFileName(path) is var name
        && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("CouncilSite", StringComparison.Ordinal) || name is "RazorLight.dll" or "netstandard.dll");
}
