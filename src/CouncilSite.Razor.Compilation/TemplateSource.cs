using CouncilSite.Text;

namespace CouncilSite.Razor.Compilation;

/// <summary>All that a template is compiled of.</summary>
/// <param name="Template">Its text.</param>
/// <param name="Imports">The <c>_ViewImports.cshtml</c> that hold for it, the innermost folder's last.</param>
public sealed record TemplateSource(SourceFile Template, IReadOnlyList<SourceFile> Imports)
{
    /// <summary>The name of the files whose directives hold for all templates beside and below them.</summary>
    public const string ImportsFile = "_ViewImports.cshtml";

    /// <summary>The paths at which the imports of a template are looked for, the innermost folder's last.</summary>
    public static IEnumerable<string> ImportPaths(string path)
    {
        for (var end = 0; end >= 0; end = path.IndexOf('/', end + 1))
            yield return end == 0 ? ImportsFile : $"{path[..end]}/{ImportsFile}";
    }
}
