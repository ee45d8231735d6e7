using System.Globalization;
using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Kinds.Indicators.Assessing;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Sheets;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Indicators;

/// <summary>
/// Makes a year of indicators of the table that meeting papers print. What the paper does not print (the name in the
/// address, unit, which way is better) is taken from the year before, where it has the indicator, and else from the figures.
/// </summary>
internal sealed partial class IndicatorsImport(ImportWishes wishes, DiagnosticBag diagnostics)
{
    // What papers write above the columns; every column may be headed with its field's label as well.
    private static readonly Dictionary<string, string[]> PrintedHeadings = new(StringComparer.Ordinal)
    {
        ["heading"] = ["項目"],
        ["initiative"] = ["取組名", "取組"],
        ["indicator"] = ["成果指標", "指標"],
        ["unit"] = ["単位"],
        ["group"] = ["区分"],
        ["direction"] = ["よくなる向き", "向き"],
        ["baseline"] = ["基準値"],
        ["value"] = ["見込値", "実績値", "値"],
        ["value_kind"] = ["見込・実績", "見込実績"],
        ["interim_target"] = ["中間目標"],
        ["final_target"] = ["最終目標"],
        ["printed_status"] = ["中間目標達成状況", "達成状況"],
        ["printed_trend"] = ["基準値と見込値との比較", "基準値との比較", "比較"],
        ["printed_rating"] = ["最終目標に対する進捗率", "進捗率"],
        ["note"] = ["備考"],
    };

    private static readonly SheetTable Table = new(
        [.. IndicatorsSchema.Row.Fields.Select(field => new SheetHeading(field.Name, [.. PrintedHeadings.GetValueOrDefault(field.Name) ?? [], field.Label]))],
        "indicator", "final_target");

    private static readonly Dictionary<string, Func<string, string?>> Words = new(StringComparer.Ordinal)
    {
        ["direction"] = IndicatorWords.Directions.FindMeant,
        ["value_kind"] = IndicatorWords.ValueKinds.FindMeant,
        ["state"] = IndicatorWords.States.FindMeant,
        ["printed_trend"] = IndicatorWords.Trends.FindMeant,
        ["printed_status"] = IndicatorWords.Statuses.FindMeant,
        ["covid_effect"] = IndicatorWords.CovidEffects.FindMeant,
    };

    private static readonly string[] Figures = ["baseline", "value", "interim_target", "final_target"];

    // As the papers of the council call them, or any.
    private readonly Vocabulary<IndicatorGroup>[] _groups = [wishes.Council?.Indicators.Groups ?? IndicatorWords.Groups, IndicatorWords.Groups];
    private readonly RatingScale _ratings = wishes.Council?.Indicators.Newest?.FrontMatter.Ratings ?? RatingScale.Usual;
    private readonly ILookup<string, Indicator> _known = (wishes.Council?.Indicators.Newest?.Indicators ?? []).ToLookup(indicator => Plain(indicator.Name));
    private IndicatorGroup? _group;
    private (string? Group, string Heading, string Initiative) _above = (null, "", "");
    private int? _year = wishes.FiscalYear;
    private int _count;

    public NewContent? Read(Sheet sheet)
    {
        var faults = diagnostics.CountOf(Severity.Error);
        var rows = new List<string>();
        var lines = Table.Read(sheet, diagnostics);
        foreach (var line in lines)
        {
            if (line.Cells is null || line["indicator"].Length == 0)
                TakeWords(line.First, rows.Count > 0);
            else
                rows.Add(Row(line));
        }

        if (lines.Count > 0 && _count == 0)
            diagnostics.Add(SheetDiagnostics.NoRows, sheet.Source.Beginning);
        else if (lines.Count > 0 && _year is null)
            diagnostics.Add(SheetDiagnostics.NoFiscalYear, sheet.Source.Beginning);
        if (_year is not { } year || _count == 0 || diagnostics.CountOf(Severity.Error) != faults)
            return null;
        return NewIndicators.Files(wishes.Council?.Indicators.Newest, year, null, "rows:\n" + string.Join('\n', rows));
    }

    private void TakeWords(SheetCell cell, bool isBelow)
    {
        var words = Plain(cell.Text);
        var group = _groups.SelectMany(groups => groups).FirstOrDefault(word => words.Contains(Plain(word.Label), StringComparison.Ordinal));
        if (group is not null)
            _group = group.Value;
        if (JapaneseDate.FindFiscalYear(words) is { } year)
            _year ??= year;
        else if (group is null && isBelow)
            diagnostics.AddSkipped(cell);
    }

    private string Row(SheetLine line)
    {
        _count++;
        // A paper prints a name once for the rows below it, as far as the group reaches.
        var group = line["group"] is { Length: > 0 } written ? FindGroup(written) : IndicatorWords.Groups.Of(_group)?.Written;
        if (group != _above.Group)
            _above = (group, "", "");
        _above = (group, line["heading"] is { Length: > 0 } heading ? heading : _above.Heading, line["initiative"] is { Length: > 0 } initiative ? initiative : _above.Initiative);
        var named = _known[Plain(line["indicator"])].ToList();
        var known = named.Find(indicator => Plain(indicator.Initiative) == Plain(_above.Initiative)) ?? (named.Count == 1 ? named[0] : null);
        var values = line.Cells!.Where(cell => cell.Value.Text.Length > 0).ToDictionary(cell => cell.Key, cell => Meant(cell.Key, cell.Value), StringComparer.Ordinal);
        if (_above.Heading.Length > 0)
            values["heading"] = _above.Heading;
        values["initiative"] = _above.Initiative;
        values.TryAdd("id", known?.Id ?? string.Create(CultureInfo.InvariantCulture, $"indicator-{_count}"));
        if (group is not null || known is not null)
            values.TryAdd("group", group ?? IndicatorWords.Groups.Of(known!.Group).Written);
        values.TryAdd("unit", known?.Unit ?? UnitOf(values));
        foreach (var key in Figures.Where(values.ContainsKey))
            values[key] = WithUnit(values[key], values["unit"]);
        values.TryAdd("direction", IndicatorWords.Directions.Of(known?.Direction ?? DirectionOf(values)).Written);
        AddValueKind(line, values);
        Check(line, values);
        return YamlText.Item("  ", IndicatorsSchema.Row.Fields.Select(field => (field.Name, values.GetValueOrDefault(field.Name) is { Length: > 0 } text ? text : null)));
    }

    private string? FindGroup(string text) => _groups.Select(groups => groups.FindMeant(text)).FirstOrDefault(group => group is not null);

    // (↘) compares with what was measured.
    private string Meant(string key, SheetCell cell)
    {
        var text = key == "printed_trend" ? cell.Text.Trim('(', ')', '（', '）', ' ', '　') : cell.Text;
        return key == "group" ? FindGroup(text) ?? text
            : key == "printed_rating" ? _ratings.Find(text)?.Symbol ?? text
            : Words.TryGetValue(key, out var find) ? find(text) ?? text
            : text;
    }

    private static void AddValueKind(SheetLine line, Dictionary<string, string> values)
    {
        // What is followed no more is neither.
        if (values.GetValueOrDefault("state") == IndicatorWords.States.Of(IndicatorState.Stopped).Written
            || !values.TryGetValue("value", out var value) || FigureText.Read(value, values["unit"]).Figure.Nature == FigureNature.None)
            return;
        var heading = line.Headings["value"].Text;
        var isActual = heading.Contains("実績", StringComparison.Ordinal)
            && (!heading.Contains("見込", StringComparison.Ordinal) || line["printed_trend"] is ['(' or '（', ..]);
        values.TryAdd("value_kind", IndicatorWords.ValueKinds.Of(isActual ? ValueKind.Actual : ValueKind.Forecast).Written);
    }

    // The row as it will be read: what its fields say of a value is said of its cell.
    private void Check(SheetLine line, Dictionary<string, string> values)
    {
        var row = new MappingNode(
            [.. values.Where(value => value.Value.Length > 0).Select(value => new MappingEntry(
                new ScalarNode(value.Key, IsPlain: false, line.First.Span),
                new ScalarNode(value.Value, IsPlain: false, line.Cells!.GetValueOrDefault(value.Key)?.Span ?? line.First.Span)))],
            line.First.Span);
        var found = new DiagnosticBag();
        new IndicatorType(IndicatorsSchema.Row.AsType).TryRead(row, found, out _);
        foreach (var fault in found.ToSortedList())
        {
            var cell = line.Cells!.Values.FirstOrDefault(cell => cell.Span == fault.Span) ?? line.First;
            diagnostics.AddCell(cell, fault.Message(MessageLanguage.Japanese), fault.Message(MessageLanguage.English));
        }
    }

    // 25人: what stands behind the number of a target or a baseline.
    private static string UnitOf(Dictionary<string, string> values) =>
        Figures.Select(key => values.GetValueOrDefault(key) is { } text ? Unit().Match(JapaneseWidth.ToNarrow(text)) : Match.Empty)
            .FirstOrDefault(match => match.Success)?.Groups["unit"].Value ?? "";

    private static string WithUnit(string text, string unit) =>
        unit.Length > 0 && FieldTypes.ParseNumber(text).IsValid ? text + unit : text;

    private static Direction DirectionOf(Dictionary<string, string> values)
    {
        var (baseline, target) = (Figure("baseline"), Figure("final_target"));
        return target.Nature == FigureNature.Text ? Direction.None
            : target.Text.Contains("減少", StringComparison.Ordinal) || target.Text.Contains("短縮", StringComparison.Ordinal) || AssessmentMethod.IsBehind(Direction.Higher, baseline, target)
                ? Direction.Lower : Direction.Higher;

        Figure Figure(string key) => FigureText.Read(values.GetValueOrDefault(key) ?? "", values["unit"]).Figure;
    }

    private static string Plain(string text) => Blanks().Replace(JapaneseWidth.ToNarrow(text), "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[^0-9(]{0,4}[0-9][0-9,.]*(?<unit>[^0-9(,.\s]{1,6})")]
    private static partial Regex Unit();
}
