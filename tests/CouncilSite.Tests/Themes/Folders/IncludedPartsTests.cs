using CouncilSite.Diagnostics;
using CouncilSite.Razor.Compilation;
using CouncilSite.Text;
using CouncilSite.Themes.Plain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CouncilSite.Tests.Themes.Folders;

/// <summary>
/// Parts are included by path, so the compiler of the built-in themes cannot see whether path and model fit: this
/// holds every call in their templates against the part that it names.
/// </summary>
public sealed class IncludedPartsTests
{
    private static readonly PlainTheme Theme = new();
    private static readonly TemplateCompiler Compiler = new();

    public static TheoryData<string> Templates { get; } = [.. Theme.TemplatePaths.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_included_part_is_there_and_takes_the_model_that_it_is_given(string path)
    {
        var template = Compile(path);
        Assert.All(Includes(template), call =>
        {
            var part = Assert.IsType<string>(template.Model.GetConstantValue(call.Arguments[0].Expression, TestContext.Current.CancellationToken).Value);
            Assert.Contains(part, Theme.TemplatePaths);
            AssertFits(template, call.Arguments.Count > 1 ? call.Arguments[1].Expression : null, part);
        });
    }

    [Fact]
    public void The_calls_are_found() =>
        Assert.True(Theme.TemplatePaths.Sum(path => Includes(Compile(path)).Count()) > 80);

    private static void AssertFits(Template template, ExpressionSyntax? model, string part)
    {
        // The part's own words for its model, understood where the part stands.
        var asked = ModelName(Compile(part));
        Assert.Equal(asked is null, model is null);
        if (asked is null)
            return;
        var usings = string.Concat(Compile(part).Root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(line => line.WithoutTrivia().ToFullString()));
        var declaration = CSharpSyntaxTree.ParseText($"{usings}\nstatic class Part {{ public static {asked} Model = default!; }}", (CSharpParseOptions)template.Root.SyntaxTree.Options, cancellationToken: TestContext.Current.CancellationToken);
        var compilation = template.Compilation.AddSyntaxTrees(declaration);
        var wanted = ((IFieldSymbol)compilation.GetTypeByMetadataName("Part")!.GetMembers("Model").Single()).Type;
        var given = compilation.GetSemanticModel(template.Root.SyntaxTree).GetTypeInfo(model!, TestContext.Current.CancellationToken).Type!;
        var conversion = compilation.ClassifyConversion(given, wanted);
        Assert.True(conversion.IsIdentity || (conversion.IsImplicit && conversion.IsReference), $"{template.Path}: {part} asks for {wanted} and is given {given}.");
    }

    private static string? ModelName(Template template) =>
        template.Root.DescendantNodes().OfType<SimpleBaseTypeSyntax>().First().Type.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault() is { } type
            ? type.TypeArgumentList.Arguments.Single().ToString() : null;

    private static IEnumerable<ArgumentListSyntax> Includes(Template template) =>
        template.Root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "Include" }).Select(call => call.ArgumentList);

    private static Template Compile(string path)
    {
        var source = new TemplateSource(Read(path)!, [.. TemplateSource.ImportPaths(path).Select(Read).OfType<SourceFile>()]);
        var diagnostics = new DiagnosticBag();
        var compilation = Compiler.CreateCompilation(source, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return new Template(path, compilation!);
    }

    private static SourceFile? Read(string path) =>
        Theme.ReadFile(path) is { } bytes ? new SourceFile(path, path, System.Text.Encoding.UTF8.GetString(bytes)) : null;

    private sealed record Template(string Path, CSharpCompilation Compilation)
    {
        public CompilationUnitSyntax Root { get; } = (CompilationUnitSyntax)Compilation.SyntaxTrees.Single().GetRoot();

        public SemanticModel Model => Compilation.GetSemanticModel(Root.SyntaxTree);
    }
}
