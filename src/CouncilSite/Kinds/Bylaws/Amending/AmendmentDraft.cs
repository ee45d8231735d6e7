using System.Globalization;
using System.Net;
using System.Text;
using CouncilSite.Addresses;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.Publication;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>A file that a draft consists of.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its text.</param>
public sealed record DraftFile(string Name, string Text);

/// <summary>The papers by which an amendment is moved: the amending rule, the comparison table, the meeting with the motion.</summary>
public static class AmendmentDraft
{
    /// <summary>The papers; null, with the faults in the bag, where one of the versions cannot be read.</summary>
    /// <param name="before">The version that is amended.</param>
    /// <param name="after">The version that is to be made of it.</param>
    /// <param name="isLandscape">Whether the comparison table lies on A4 paper on its long side.</param>
    /// <param name="today">The day of the draft, which the meeting's date and fiscal year begin from.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static IReadOnlyList<DraftFile>? Make(NamedFile before, NamedFile after, bool isLandscape, DateOnly today, DiagnosticBag diagnostics)
    {
        if (BylawsFile.Read(before, diagnostics) is not { } old || BylawsFile.Read(after, diagnostics) is not { } amended || diagnostics.HasErrors)
            return null;
        var comparison = BylawsComparison.Of(old.Tree, amended.Tree);
        var title = AmendmentWriter.TitleOf(old.Fields.Title);
        var remark = old.Fields.IsRestated || amended.Fields.IsRestated ? $"※ {RestatedText.Remark}" : "";
        return
        [
            new DraftFile("amendment.txt", (remark.Length > 0 ? remark + "\n\n" : "") + AmendmentWriter.Write(AmendmentComposer.Compose(old.Fields.Title, comparison))),
            new DraftFile("comparison.html", Table(title, remark, ComparisonTable.Of(comparison), isLandscape)),
            new DraftFile("motion.md", Motion(title, BylawsRoutes.Version(Path.GetFileNameWithoutExtension(after.Name)), today)),
        ];
    }

    private static string Table(string title, string remark, IEnumerable<ComparisonRow> rows, bool isLandscape)
    {
        var html = new StringBuilder($$"""
            <!DOCTYPE html>
            <html lang="ja">
            <head>
            <meta charset="utf-8">
            <title>{{WebUtility.HtmlEncode(title)}}　新旧対照表</title>
            <style>
            @page { size: A4{{(isLandscape ? " landscape" : "")}}; margin: 20mm; }
            body { font: 10.5pt/1.7 serif; }
            h1 { font-size: 12pt; text-align: center; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; }
            thead { display: table-header-group; }
            th, td { width: 50%; border: 0.5pt solid; padding: 1mm 2mm; vertical-align: top; }
            td { border-block: 0; }
            tbody { border-block-end: 0.5pt solid; }
            .depth-1 td { padding-inline-start: 1.5em; }
            .depth-2 td { padding-inline-start: 2.5em; }
            .depth-3 td { padding-inline-start: 3.5em; }
            </style>
            </head>
            <body>
            <h1>{{WebUtility.HtmlEncode(title)}}　新旧対照表</h1>
            <p>{{WebUtility.HtmlEncode(remark)}}</p>
            <table>
            <thead><tr><th scope="col">改正案</th><th scope="col">現行</th></tr></thead>
            <tbody>

            """);
        foreach (var row in rows)
            html.Append(CultureInfo.InvariantCulture, $"<tr class=\"depth-{row.Depth}\"><td>{Cell(row.New)}</td><td>{Cell(row.Old)}</td></tr>\n");
        return html.Append("</tbody>\n</table>\n</body>\n</html>\n").ToString();
    }

    private static string Cell(ComparisonCell cell)
    {
        var mark = cell.Mark.Text is { Length: > 0 } ? Run(cell.Mark) + "　" : "";
        return mark + string.Concat(cell.Runs.Where(run => run.Text is { Length: > 0 }).Select(Run));
    }

    private static string Run(ComparisonRun run)
    {
        var text = WebUtility.HtmlEncode(run.Text);
        return run.Change == RunChange.None ? text : $"<u>{text}</u>";
    }

    private static string Motion(string title, Route version, DateOnly today) => $"""
        ---
        # 下書きです。会議の名前、種類（通常総会は ordinary）、日付、開き方、理由を書き直してから content/meetings に置いてください。
        title: 臨時総会
        kind: extraordinary
        fiscal_year: {FiscalCalendar.OfState.YearOf(today)}
        date: {today:yyyy-MM}
        held: in-person
        motions:
          - number: 1
            title: {title}について
            asks: decision
            reason: 改正の理由を書いてください。
            pages:
              - {version.Path}
              - {version.Below("changes/").Path}
        ---

        """;
}
