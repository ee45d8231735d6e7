using System.Globalization;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using SourceSpan = CouncilSite.Text.SourceSpan;

namespace CouncilSite.Razor.Compilation;

/// <summary>What the compilers say of a template, as faults at its lines.</summary>
internal static class CompilerMessage
{
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    /// <summary>Reports a fault of the template's markup. Razor speaks English alone.</summary>
    public static void Report(RazorDiagnostic error, SourceFile template, DiagnosticBag diagnostics)
    {
        var start = template.LineStart(error.Span.LineIndex + 1) + error.Span.CharacterIndex;
        var message = error.GetMessage(CultureInfo.InvariantCulture);
        diagnostics.Add(ThemeDiagnostics.DoesNotCompile, Span(template, start, error.Span.Length), error.Id, message, message);
    }

    /// <summary>Reports a fault of the template's C#: a name that is nowhere with the nearest that is.</summary>
    public static void Report(Diagnostic error, CSharpCompilation compilation, SourceFile template, DiagnosticBag diagnostics)
    {
        var place = PlaceOf(error.Location, template);
        if (MissingName.Find(error, compilation) is { } missing)
            diagnostics.Add(ThemeDiagnostics.UnknownName, place, missing.Name, missing.Owner, missing.Nearest);
        else
            diagnostics.Add(ThemeDiagnostics.DoesNotCompile, place, error.Id, error.GetMessage(Japanese), error.GetMessage(CultureInfo.InvariantCulture));
    }

    // What the compiler has not from the template's lines is of its first directive: the base class.
    private static SourceSpan PlaceOf(Location location, SourceFile template)
    {
        var mapped = location.GetMappedLineSpan();
        if (mapped.Path == template.Path && mapped.HasMappedPath)
        {
            var start = template.LineStart(mapped.StartLinePosition.Line + 1) + mapped.StartLinePosition.Character;
            return Span(template, start, location.SourceSpan.Length);
        }

        var directive = template.Text.IndexOf("@inherits", StringComparison.Ordinal);
        return directive < 0 ? template.Beginning : Span(template, directive, "@inherits".Length);
    }

    private static SourceSpan Span(SourceFile template, int start, int length)
    {
        start = Math.Clamp(start, 0, template.Text.Length);
        return template.Span(start, Math.Min(template.Text.Length, start + length));
    }
}
