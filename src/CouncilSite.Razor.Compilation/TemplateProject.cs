using RazorLight.Razor;

namespace CouncilSite.Razor.Compilation;

/// <summary>One template and its imports, as RazorLight asks for them.</summary>
/// <param name="source">The template.</param>
internal sealed class TemplateProject(TemplateSource source) : RazorLightProject
{
    // What the SDK gives every file of a project by itself.
    private static readonly string[] ImplicitUsings = ["System.IO", "System.Net.Http", "System.Threading"];

    /// <summary>The namespaces that RazorLight is to open besides its own default ones.</summary>
    public static ISet<string> Namespaces => new HashSet<string>(ImplicitUsings);

    /// <inheritdoc/>
    public override Task<RazorLightProjectItem> GetItemAsync(string templateKey) =>
        Task.FromResult<RazorLightProjectItem>(new TemplateText(source.Template));

    /// <inheritdoc/>
    public override Task<IEnumerable<RazorLightProjectItem>> GetImportsAsync(string templateKey) =>
        // RazorLight sets each before those that it was given earlier.
        Task.FromResult(source.Imports.Reverse().Select(import => (RazorLightProjectItem)new TemplateText(import)));
}
