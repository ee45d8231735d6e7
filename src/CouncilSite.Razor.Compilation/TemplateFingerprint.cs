using System.Security.Cryptography;
using System.Text;

namespace CouncilSite.Razor.Compilation;

/// <summary>What a compiled template depends on, as one number: its text, its imports, and the program that it is compiled against.</summary>
internal static class TemplateFingerprint
{
    /// <summary>The number, as a file name.</summary>
    /// <param name="source">The template.</param>
    /// <param name="ground">The built-in theme whose types it may use.</param>
    public static string Of(TemplateSource source, RazorTheme ground)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add($"{Environment.Version}");
        // Any change of the code, of a package or of the compiler makes other modules.
        foreach (var type in new[] { typeof(TemplateFingerprint), typeof(Template), typeof(Site.Page), ground.GetType() })
            Add($"{type.Module.ModuleVersionId}");
        foreach (var file in source.Imports.Append(source.Template))
        {
            Add(file.Path);
            Add(file.Text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }
}
