using CouncilSite.Publishing.Caching;

namespace CouncilSite.Razor.Compilation;

/// <summary>Compiled templates, kept by what they depend on. What is loaded becomes part of the program, so the files must be whole.</summary>
/// <param name="folder">Where they are kept, for this user alone; null for nowhere.</param>
internal sealed class TemplateCache(string? folder)
{
    private const int LengthBytes = sizeof(int);

    private readonly FileCache _files = new(folder, ".template");

    /// <summary>The compiled template of a fingerprint; null where there is none that is whole.</summary>
    public CompiledTemplate? Find(string fingerprint)
    {
        if (_files.Find(fingerprint) is not { Length: >= LengthBytes } content)
            return null;
        var end = LengthBytes + BitConverter.ToInt32(content);
        return new(content[LengthBytes..end], content[end..]);
    }

    /// <summary>Keeps a compiled template.</summary>
    public void Keep(string fingerprint, CompiledTemplate template) =>
        _files.Keep(fingerprint, [.. BitConverter.GetBytes(template.Assembly.Length), .. template.Assembly, .. template.Symbols]);
}
