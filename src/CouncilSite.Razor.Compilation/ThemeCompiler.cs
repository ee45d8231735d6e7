using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Razor.Compilation;

/// <summary>
/// Makes themes of folders: compiles the templates that differ from those of the theme below, as far as they are not
/// in the cache. One that is used again keeps what it has loaded.
/// </summary>
/// <param name="cacheFolder">Where compiled templates are kept between two runs; null for nowhere.</param>
public sealed class ThemeCompiler(string? cacheFolder)
{
    private readonly TemplateCache _cache = new(cacheFolder);
    private Dictionary<string, TemplateType> _loaded = [];
    private TemplateCompiler? _compiler;

    /// <summary>How many templates were compiled so far, rather than found.</summary>
    internal int Compiled { get; private set; }

    /// <summary>The theme of a folder. A template with faults is left to the theme below, its faults in the bag.</summary>
    /// <param name="name">What messages call it: the folder.</param>
    /// <param name="folder">The folder's files.</param>
    /// <param name="ground">The built-in theme that it builds on.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public ITheme Compile(string name, ThemeFolder folder, RazorTheme ground, DiagnosticBag diagnostics)
    {
        var sources = folder.Templates.Values.Where(template => !IsImports(template.Path))
            .Select(template => new TemplateSource(template, [.. TemplateSource.ImportPaths(template.Path).Select(path => FindText(path, folder, ground)).OfType<SourceFile>()]))
            .Where(source => !IsGrounds(source, folder, ground)).ToList();
        ReportUnused(sources, folder, ground, diagnostics);
        var loaded = new Dictionary<string, TemplateType>();
        foreach (var source in sources)
        {
            var fingerprint = TemplateFingerprint.Of(source, ground);
            var template = _loaded.GetValueOrDefault(fingerprint)
                ?? diagnostics.Run(source.Template.Beginning, () => Load(source, fingerprint, diagnostics));
            if (template is not null)
                loaded.TryAdd(fingerprint, template);
        }

        _loaded = loaded;
        return new FolderTheme(name, folder, loaded.Values, ground);
    }

    private TemplateType? Load(TemplateSource source, string fingerprint, DiagnosticBag diagnostics)
    {
        if (_cache.Find(fingerprint) is { } kept)
            return kept.Load(source.Template.Path);
        Compiled++;
        if ((_compiler ??= new TemplateCompiler()).Compile(source, diagnostics) is not { } compiled)
            return null;
        if (compiled.Load(source.Template.Path) is not { } template)
        {
            diagnostics.Add(ThemeDiagnostics.NoBaseClass, source.Template.Beginning);
            return null;
        }

        _cache.Keep(fingerprint, compiled);
        return template;
    }

    private static bool IsImports(string path) => Path.GetFileName(path) == TemplateSource.ImportsFile;

    private static SourceFile? FindText(string path, ThemeFolder folder, RazorTheme ground) =>
        folder.Templates.GetValueOrDefault(path)
        ?? (ground.ReadFile(path) is { } bytes ? new SourceFile(path, path, Decode(bytes)) : null);

    // What stands there as it is in the theme below is compiled already.
    private static bool IsGrounds(TemplateSource source, ThemeFolder folder, RazorTheme ground) =>
        source.Imports.Append(source.Template).All(file =>
            !folder.Templates.ContainsKey(file.Path) || (ground.ReadFile(file.Path) is { } bytes && Decode(bytes) == file.Text));

    private static string Decode(byte[] bytes) => Encoding.UTF8.GetString(bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0));

    // A new template is a part that another one of the folder includes, or it shows pages; else its name is wrong.
    private static void ReportUnused(IEnumerable<TemplateSource> sources, ThemeFolder folder, RazorTheme ground, DiagnosticBag diagnostics)
    {
        var known = ground.TemplatePaths.ToHashSet(StringComparer.Ordinal);
        foreach (var template in sources.Select(source => source.Template).Where(template => !known.Contains(template.Path)))
        {
            if (!template.Text.Contains("@inherits PageTemplate<", StringComparison.Ordinal)
                && !template.Text.Contains("@inherits DocumentTemplate<", StringComparison.Ordinal)
                && !folder.Templates.Values.Any(other => other.Text.Contains($"\"{template.Path}\"", StringComparison.Ordinal)))
                diagnostics.Add(ThemeDiagnostics.UnusedTemplate, template.Beginning, template.Path, NearestName.Find(template.Path, known));
        }
    }
}
