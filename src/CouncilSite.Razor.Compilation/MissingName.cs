using CouncilSite.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CouncilSite.Razor.Compilation;

/// <summary>A name in a template that means nothing.</summary>
/// <param name="Name">The name.</param>
/// <param name="Owner">The type that has no such member; for a name that stands alone the compiler's number for it.</param>
/// <param name="Nearest">The nearest name that could stand in its place.</param>
internal sealed record MissingName(string Name, string Owner, string Nearest)
{
    // No such member (of a value, of a type), no such name, no such type, no such type in a namespace.
    private static readonly string[] Codes = ["CS1061", "CS0117", "CS0103", "CS0246", "CS0234"];

    // What every value has, and no template asks for.
    private static readonly string[] Common = [nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(ReferenceEquals), nameof(MemberwiseClone), "Deconstruct"];

    /// <summary>The name that a fault of the compiler is about; null where it is about something else.</summary>
    public static MissingName? Find(Diagnostic error, CSharpCompilation compilation)
    {
        if (!Codes.Contains(error.Id) || error.Location.SourceTree is not { } tree
            || NameOf(tree.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true)) is not { } name)
            return null;
        var model = compilation.GetSemanticModel(tree);
        var owner = FindOwner(name, model);
        var known = model.LookupSymbols(name.SpanStart, owner, includeReducedExtensionMethods: owner is ITypeSymbol)
            .Where(symbol => symbol.CanBeReferencedByName).Select(symbol => symbol.Name).Except(Common);
        return new(name.Identifier.ValueText, owner?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? error.Id, NearestName.Find(name.Identifier.ValueText, known));
    }

    private static SimpleNameSyntax? NameOf(SyntaxNode node) =>
        node as SimpleNameSyntax ?? (node as MemberBindingExpressionSyntax)?.Name;

    private static INamespaceOrTypeSymbol? FindOwner(SimpleNameSyntax name, SemanticModel model) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => OwnerOf(access.Expression, model),
        QualifiedNameSyntax qualified when qualified.Right == name => OwnerOf(qualified.Left, model),
        MemberBindingExpressionSyntax binding => binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault() is { } access
            ? OwnerOf(access.Expression, model) : null,
        _ => null,
    };

    private static INamespaceOrTypeSymbol? OwnerOf(ExpressionSyntax expression, SemanticModel model) =>
        model.GetTypeInfo(expression).Type ?? model.GetSymbolInfo(expression).Symbol as INamespaceOrTypeSymbol;
}
