using System.Diagnostics.CodeAnalysis;

namespace CouncilSite.Razor;

/// <summary>A compiled template: where it stands in its theme, and what it shows.</summary>
public sealed class TemplateType
{
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    private readonly Type _type;

    /// <summary>Takes the class that a Razor compiler made of a template.</summary>
    /// <param name="path">Its path below the theme's folder, with <c>/</c>: <c>News/Items.cshtml</c>.</param>
    /// <param name="type">The class.</param>
    public TemplateType(string path, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type type)
    {
        Path = path;
        _type = type;
        for (var ancestor = type.BaseType; ancestor is { IsGenericType: true }; ancestor = ancestor.BaseType)
        {
            var form = ancestor.GetGenericTypeDefinition();
            IsDocument |= form == typeof(DocumentTemplate<>);
            if (form == typeof(PageTemplate<>))
                PageModel = ancestor.GenericTypeArguments[0];
        }
    }

    /// <summary>Its path below the theme's folder.</summary>
    public string Path { get; }

    /// <summary>The page model that it shows; null for a part and for a layout.</summary>
    public Type? PageModel { get; }

    /// <summary>Whether it makes the whole document, without a layout around it.</summary>
    public bool IsDocument { get; }

    /// <summary>A new template, to be rendered once.</summary>
    internal Template Create() => (Template)Activator.CreateInstance(_type)!;
}
