using CouncilSite.Diagnostics;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.DependencyInjection;
using RazorLight.Compilation;
using RazorLight.Extensions;
using RazorLight.Generation;

namespace CouncilSite.Razor.Compilation;

/// <summary>
/// Compiles templates while the program runs: RazorLight makes C# of them and says how it is compiled. Loading it takes
/// a second, so it is made when the first template needs it.
/// </summary>
internal sealed class TemplateCompiler
{
    private static readonly EmitOptions WithSymbols = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly RazorEngine _engine;
    private readonly RoslynCompilationService _roslyn;

    public TemplateCompiler()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IMetadataReferenceManager, ProgramReferences>();
        services.AddRazorLight().SetOperatingAssembly(typeof(TemplateCompiler).Assembly);
        var provider = services.BuildServiceProvider();
        _engine = provider.GetRequiredService<RazorEngine>();
        _roslyn = (RoslynCompilationService)provider.GetRequiredService<ICompilationService>();
    }

    /// <summary>Compiles a template; null, with the faults in the bag, where it cannot be compiled.</summary>
    public CompiledTemplate? Compile(TemplateSource source, DiagnosticBag diagnostics)
    {
        if (CreateCompilation(source, diagnostics) is not { } compilation)
            return null;
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(assembly, symbols, options: WithSymbols);
        if (result.Success)
            return new CompiledTemplate(assembly.ToArray(), symbols.ToArray());
        foreach (var error in result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            CompilerMessage.Report(error, compilation, source.Template, diagnostics);
        return null;
    }

    /// <summary>A template as C#, ready to be compiled; null, with the faults in the bag, where Razor cannot read it.</summary>
    internal CSharpCompilation? CreateCompilation(TemplateSource source, DiagnosticBag diagnostics)
    {
        try
        {
            var generator = new RazorSourceGenerator(_engine, new TemplateProject(source), TemplateProject.Namespaces);
            // Nothing in it waits.
            var generated = generator.GenerateCodeAsync(source.Template.Path).GetAwaiter().GetResult();
            var tree = CSharpSyntaxTree.ParseText(SourceText.From(generated.GeneratedCode, System.Text.Encoding.UTF8), Language);
            return _roslyn.CreateCompilation($"Template-{Guid.NewGuid():N}").WithOptions(Options).AddSyntaxTrees(tree);
        }
        catch (TemplateGenerationException exception)
        {
            foreach (var error in exception.Diagnostics)
                CompilerMessage.Report(error, source.Template, diagnostics);
            return null;
        }
    }

    // As the project files of the built-in themes say.
    private CSharpParseOptions Language => _roslyn.ParseOptions.WithLanguageVersion(LanguageVersion.CSharp14);

    private CSharpCompilationOptions Options => _roslyn.CSharpCompilationOptions
        .WithNullableContextOptions(NullableContextOptions.Enable)
        // Optimised code no longer knows from which line of the template it comes.
        .WithOptimizationLevel(OptimizationLevel.Debug);
}
