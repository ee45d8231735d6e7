using System.Buffers;
using System.Diagnostics;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;
using Diagnostic = CouncilSite.Diagnostics.Diagnostic;

namespace CouncilSite.Razor.Compilation;

/// <summary>A theme of a folder over a built-in one. What its templates throw while they render is a fault at their lines.</summary>
/// <param name="name">What messages call it.</param>
/// <param name="folder">The folder's files.</param>
/// <param name="templates">The folder's templates, compiled.</param>
/// <param name="ground">The theme that it builds on.</param>
internal sealed class FolderTheme(string name, ThemeFolder folder, IEnumerable<TemplateType> templates, RazorTheme ground)
    : RazorTheme(name, templates, folder.Assets, ground)
{
    /// <inheritdoc/>
    public override void Render(Page page, SiteView site, IBufferWriter<byte> output)
    {
        try
        {
            base.Render(page, site, output);
        }
        catch (Exception exception) when (FindFault(exception) is { } fault)
        {
            throw new ThemeFaultException(fault);
        }
    }

    private Diagnostic? FindFault(Exception exception)
    {
        var asked = exception as TemplateException;
        // A built-in template that includes a replaced one is right; the replaced one asks for another model.
        if ((FindPlace(exception, asked?.Arguments[0]) ?? FindReplaced(asked)) is not { } place)
            return null;
        return asked is not null
            ? new(asked.Descriptor, place, new EquatableList<string>(asked.Arguments))
            : new(ThemeDiagnostics.TemplateFailed, place, new EquatableList<string>([exception.GetType().Name, exception.Message]));
    }

    // The innermost line of a template of the folder that was being rendered.
    private SourceSpan? FindPlace(Exception exception, string? asked)
    {
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetFileName() is { } path && folder.Templates.TryGetValue(path, out var template))
                return FindExpression(template, frame.GetFileLineNumber(), frame.GetFileColumnNumber(), asked);
            if (CompiledTemplate.PathOf(frame.GetMethod()?.DeclaringType) is { } unknownLine && folder.Templates.TryGetValue(unknownLine, out var whole))
                return whole.Beginning;
        }

        return null;
    }

    // Debug symbols know the statement of a line; in it the words that were asked for are looked for, or else the next @.
    private static SourceSpan FindExpression(SourceFile template, int line, int column, string? asked)
    {
        var (start, end) = (template.LineStart(line), template.LineStart(line + 1));
        if (asked is not null && template.Text.IndexOf($"\"{asked}\"", start, end - start, StringComparison.Ordinal) is >= 0 and var words)
            return template.Span(words, words + asked.Length + 2);
        start = Math.Min(end, start + Math.Max(0, column - 1));
        return template.Text.IndexOf('@', start, end - start) is >= 0 and var sign ? template.Span(sign, sign) : template.Span(start, start);
    }

    private SourceSpan? FindReplaced(TemplateException? exception) =>
        exception?.Descriptor == ThemeDiagnostics.WrongModel && folder.Templates.TryGetValue(exception.Arguments[0], out var template) ? template.Beginning : null;
}
