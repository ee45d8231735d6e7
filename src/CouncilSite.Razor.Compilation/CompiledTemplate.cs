using System.Runtime.Loader;

namespace CouncilSite.Razor.Compilation;

/// <summary>What the compiler made of one template.</summary>
/// <param name="Assembly">The code.</param>
/// <param name="Symbols">Where in the template it comes from, for the places of faults.</param>
internal sealed record CompiledTemplate(byte[] Assembly, byte[] Symbols)
{
    private const string ClassName = "RazorLight.CompiledTemplates.GeneratedTemplate";

    /// <summary>Loads the template, so that it goes out of memory when nobody uses it any more; null where it is none of ours.</summary>
    public TemplateType? Load(string path)
    {
        var type = new AssemblyLoadContext(path, isCollectible: true)
            .LoadFromStream(new MemoryStream(Assembly), new MemoryStream(Symbols)).GetType(ClassName);
        return type is not null && type.IsSubclassOf(typeof(Template)) ? new TemplateType(path, type) : null;
    }

    /// <summary>The path of the template that a type was compiled of; null for any other type.</summary>
    public static string? PathOf(Type? type) =>
        type is null ? null : AssemblyLoadContext.GetLoadContext(type.Assembly) is { IsCollectible: true } context ? context.Name : null;
}
