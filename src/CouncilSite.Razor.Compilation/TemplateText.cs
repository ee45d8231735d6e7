using System.Text;
using CouncilSite.Text;
using RazorLight.Razor;

namespace CouncilSite.Razor.Compilation;

/// <summary>A template to compile, or the imports (<c>_ViewImports.cshtml</c>) of one, as RazorLight takes them.</summary>
/// <param name="source">Its text.</param>
internal sealed class TemplateText(SourceFile source) : RazorLightProjectItem
{
    /// <inheritdoc/>
    public override string Key => source.Path;

    /// <inheritdoc/>
    public override bool Exists => true;

    /// <inheritdoc/>
    public override Stream Read() => new MemoryStream(Encoding.UTF8.GetBytes(source.Text));
}
