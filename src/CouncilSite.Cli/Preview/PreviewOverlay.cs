using System.Net;
using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
using CouncilSite.Text;

namespace CouncilSite.Cli.Preview;

/// <summary>
/// What the preview adds to a page: the faults of the last build, and the script that loads the page anew after the
/// next. Style and script are files, for the pages allow no others.
/// </summary>
/// <param name="phrases">The words of the language of messages.</param>
/// <param name="language">The language of messages.</param>
internal sealed class PreviewOverlay(Phrases phrases, MessageLanguage language)
{
    private const int Shown = 100;

    /// <summary>The addition; what follows <c>&lt;/html&gt;</c> is taken into the body by every browser.</summary>
    public string Html(PreviewState state)
    {
        var html = new StringBuilder($"<link rel=\"stylesheet\" href=\"{PreviewFiles.Style}\">\n");
        var lines = Lines(state).ToList();
        if (lines.Count > 0)
        {
            html.Append("<div id=\"council-faults\" role=\"alert\">");
            foreach (var line in lines)
                html.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>\n");
            html.Append("</div>\n");
        }

        return html.Append($"<script src=\"{PreviewFiles.Script}\" data-build=\"{state.Build}\"></script>\n").ToString();
    }

    /// <summary>A page for where there is none to show.</summary>
    public string Page(PreviewState state, Exception? fault = null)
    {
        var words = state.Build == "" ? phrases.In("サイトを作っています…", "Building the site…") : phrases.In("ページがありません。", "There is no such page.");
        return $"<!DOCTYPE html>\n<html lang=\"{phrases.In("ja", "en")}\"><meta charset=\"utf-8\"><title>council</title><p>{words}</p></html>\n"
            + Html(fault is null ? state : state with { Fault = fault });
    }

    private IEnumerable<string> Lines(PreviewState state)
    {
        if (state.Fault is { } fault)
        {
            yield return phrases.In(
                "council: プログラムの誤りです。内容を直すと続けられます。次の内容を添えてお知らせください。",
                "council: this is a fault of the program. It goes on when the content changes. Please report it with these words.");
            yield return PrintableText.Of($"{fault.GetType()}: {fault.Message}");
        }

        // What is no fault is said in the terminal alone: the page is in its way.
        var diagnostics = state.Diagnostics.ToSortedList().Where(diagnostic => diagnostic.Severity > Severity.Notice).ToList();
        foreach (var diagnostic in diagnostics.Take(Shown))
        {
            yield return TextReporter.Line(diagnostic, language);
            if (diagnostic.Hint(language) is { Length: > 0 } hint)
                yield return "→ " + PrintableText.Of(hint);
        }

        if (state.Diagnostics.Count - state.Diagnostics.CountOf(Severity.Notice) - Shown is > 0 and var more)
            yield return phrases.In($"…ほか {more} 件", $"… and {more} more");
    }
}
