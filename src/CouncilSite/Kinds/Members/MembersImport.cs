using System.Globalization;
using System.Text.RegularExpressions;
using CouncilSite.Addresses;
using CouncilSite.Diagnostics;
using CouncilSite.Sheets;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Members;

/// <summary>Makes a file of members of a list of them.</summary>
internal sealed partial class MembersImport(ImportWishes wishes, DiagnosticBag diagnostics)
{
    private static readonly SheetTable Table = new(
    [
        new("organisation", "団体名", "会員名", "団体", "会員", "名称"),
        new("kind", "種別", "会員種別", "区分"),
        new("joined", "入会日", "入会年月日", "入会"),
        new("left", "退会日", "退会年月日", "退会"),
        new("source", "出典", "根拠", "資料"),
    ],
    "organisation");

    // Only what a name says for certain.
    private static readonly IReadOnlyList<(Regex Name, MemberKind Kind)> Names =
        [(Company(), MemberKind.Company), (School(), MemberKind.School), (Municipality(), MemberKind.Municipality), (Prefecture(), MemberKind.Prefecture)];

    public NewContent? Read(Sheet sheet)
    {
        var faults = diagnostics.CountOf(Severity.Error);
        var members = new List<string>();
        var lines = Table.Read(sheet, diagnostics);
        foreach (var line in lines)
        {
            if (Total().IsMatch(JapaneseWidth.ToNarrowWithoutBlanks(line.First.Text)))
                CheckTotal(line, members.Count);
            else if (line["organisation"].Length > 0)
                members.Add(Member(line));
            else if (line.Cells is not null || members.Count > 0)
                diagnostics.AddSkipped(line.First);
        }

        if (lines.Count > 0 && members.Count == 0)
            diagnostics.Add(SheetDiagnostics.NoRows, sheet.Source.Beginning);
        if (diagnostics.CountOf(Severity.Error) != faults || members.Count == 0)
            return null;
        var own = Path.GetFileNameWithoutExtension(sheet.Source.Path);
        var name = wishes.Name ?? (RouteRules.IsSlug(own) ? own : string.Create(CultureInfo.InvariantCulture, $"imported-{wishes.Today:yyyy-MM-dd}"));
        return NewContent.Of($"{MembersRoutes.Folder}/{name}.yml", $"members:\n{string.Concat(members)}");
    }

    private string Member(SheetLine line) => YamlText.Item("  ",
    [
        ("organisation", line["organisation"]),
        ("kind", KindOf(line)),
        ("joined", Date(line, "joined")),
        ("left", Date(line, "left")),
        ("source", line["source"] is { Length: > 0 } source ? source : wishes.Paper),
    ]);

    private string? KindOf(SheetLine line)
    {
        var name = JapaneseWidth.ToNarrow(line["organisation"]).Trim();
        if (line.Cells?.GetValueOrDefault("kind") is { } cell)
        {
            if (MembersWords.Kinds.FindMeant(cell.Text) is { } word)
                return word;
            var words = QuotedWords.Of(MembersWords.Kinds.Select(kind => kind.Label));
            diagnostics.AddCell(cell, $"種別は{words.Japanese}のどれかです。", $"the kind is one of {words.English}.");
        }
        else if (Names.FirstOrDefault(known => known.Name.IsMatch(name)) is { Name: not null } known)
        {
            return MembersWords.Kinds.Of(known.Kind).Written;
        }
        else
        {
            diagnostics.AddCell(line.First, "名前から種別が分かりません。「種別」の列を加えてください。", "its name does not tell its kind; add a column '種別'.");
        }

        return null;
    }

    private string? Date(SheetLine line, string key)
    {
        if (line.Cells!.GetValueOrDefault(key) is not { } cell)
            return null;
        var date = WrittenDate.Find(cell.Text);
        if (date is null)
            diagnostics.AddCell(cell, "実在する日付（2021-07-01 か 令和3年7月1日 の形）を書いてください。", "it is no existing date (like 2021-07-01).");
        return date;
    }

    private void CheckTotal(SheetLine line, int count)
    {
        var cell = line.Last;
        if (Count().Match(JapaneseWidth.ToNarrow(cell.Text)) is not { Success: true } match)
            diagnostics.AddSkipped(cell);
        else if (int.Parse(match.Value, CultureInfo.InvariantCulture) != count)
            diagnostics.Add(SheetDiagnostics.WrongTotal, cell.Span, cell.Name, match.Value, $"{count}");
    }

    [GeneratedRegex(@"^(?:合計|総計|計|団体数)(?:[:0-9]|$)")]
    private static partial Regex Total();

    [GeneratedRegex("[0-9]{1,6}")]
    private static partial Regex Count();

    [GeneratedRegex(@"株式会社|有限会社|合同会社|\([株有]\)")]
    private static partial Regex Company();

    [GeneratedRegex("(?:大学|学校|高専)$")]
    private static partial Regex School();

    [GeneratedRegex(@"^\p{L}{1,8}[市町村区]$")]
    private static partial Regex Municipality();

    [GeneratedRegex(@"^(?:\p{L}{2,3}県|東京都|北海道|京都府|大阪府)$")]
    private static partial Regex Prefecture();
}
