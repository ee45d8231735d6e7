using CouncilSite.Diagnostics;
using CouncilSite.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = CouncilSite.Text.SourceSpan;

namespace CouncilSite.Markdown;

/// <summary>
/// The file's own text is sound; an entity (<c>&amp;#x202E;</c>) may stand for what is not. Wherever Markdown decodes
/// entities, such a character is reported and replaced.
/// </summary>
internal sealed class EntitySoundness(Func<MarkdownObject, SourceSpan> span, DiagnosticBag diagnostics)
{
    public void Ensure(IEnumerable<MarkdownObject> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case HtmlEntityInline entity:
                    entity.Transcoded = new StringSlice(Sound(entity.Transcoded.ToString(), entity)!);
                    break;
                case LinkInline link:
                    (link.Url, link.Title) = (Sound(link.Url, link), Sound(link.Title, link));
                    break;
                case FencedCodeBlock code:
                    (code.Info, code.Arguments) = (Sound(code.Info, code), Sound(code.Arguments, code));
                    break;
            }
        }
    }

    private string? Sound(string? text, MarkdownObject node)
    {
        foreach (var run in UnsoundCharacters.Find(text ?? ""))
            diagnostics.Add(TextDiagnostics.UnsoundCharacter, span(node), run.Name);
        return text is null ? null : UnsoundCharacters.Replace(text);
    }
}
