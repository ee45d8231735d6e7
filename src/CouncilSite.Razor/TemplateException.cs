using System.Globalization;
using CouncilSite.Diagnostics;

namespace CouncilSite.Razor;

/// <summary>A template asks for something that the theme does not have. In a built-in theme it is a bug of ours.</summary>
/// <param name="descriptor">What is wrong.</param>
/// <param name="arguments">What fills its message.</param>
public sealed class TemplateException(DiagnosticDescriptor descriptor, params string[] arguments)
    : Exception(string.Format(CultureInfo.InvariantCulture, descriptor.English, [.. arguments]))
{
    /// <summary>What is wrong.</summary>
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>What fills its message.</summary>
    public IReadOnlyList<string> Arguments { get; } = arguments;
}
