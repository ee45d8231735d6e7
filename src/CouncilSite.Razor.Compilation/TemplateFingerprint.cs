using CouncilSite.Publishing.Caching;

namespace CouncilSite.Razor.Compilation;

/// <summary>What a compiled template depends on, as one number: its text, its imports, and the program that it is compiled against.</summary>
internal static class TemplateFingerprint
{
    /// <summary>The number, as a file name.</summary>
    /// <param name="source">The template.</param>
    /// <param name="ground">The built-in theme whose types it may use.</param>
    public static string Of(TemplateSource source, RazorTheme ground)
    {
        using var fingerprint = new Fingerprint();
        fingerprint.AddProgram(typeof(TemplateFingerprint), typeof(Template), typeof(Site.Page), ground.GetType());
        foreach (var file in source.Imports.Append(source.Template))
            fingerprint.Add(file.Path).Add(file.Text);
        return fingerprint.ToString();
    }
}
