using System.Text;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Meetings;

/// <summary>
/// The style sheet that prints each chapter's heading at the head of its pages: the words come from the agenda, so
/// no style sheet of a theme can have them.
/// </summary>
internal static class RunningHeads
{
    /// <summary>The file, UTF-8.</summary>
    public static byte[] Write(AgendaBookPage book)
    {
        var css = new StringBuilder("@charset \"utf-8\";\n");
        foreach (var chapter in book.Chapters)
        {
            css.Append($"@page {chapter.Anchor} {{ @top-right {{ content: {CssString.Quote(chapter.Heading)}; }} }}\n");
            css.Append($"#{chapter.Anchor} {{ page: {chapter.Anchor}; }}\n");
        }

        return Encoding.UTF8.GetBytes(css.ToString());
    }
}
