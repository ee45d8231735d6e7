using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Tests.Yaml;

/// <summary>One slip in one line of the real content is named for what it is, at that line, and nothing else is said.</summary>
public sealed partial class YamlSlipsTests
{
    private static readonly string[] Texts = [.. ContentTexts()];

    // A line with a key and a plain value, as Entry() parts it, before and after the slip.
    private static readonly (string Code, Func<string, string, string, string, string> Slip)[] Slips =
    [
        ("YAML011", (indent, dash, key, value) => $"{indent}{dash}{key}:{value}"),
        ("YAML011", (indent, dash, key, value) => $"{indent}{dash}{key}:\u3000{value}"),
        ("YAML002", (indent, dash, key, value) => $"{indent}{dash}{key}：{value}"),
        ("YAML002", (indent, dash, key, value) => $"{indent}{dash}{key} ：\u3000{value}"),
        ("YAML004", (indent, dash, key, value) => $"{indent}{dash}{key}: {value}: さらに"),
        ("YAML008", (indent, dash, key, value) => $"{indent}{dash}{key}: [{value}"),
        ("YAML008", (indent, dash, key, value) => $"{indent}{dash}{key}: {{{value}"),
        ("YAML013", (indent, dash, key, value) => $"{indent}{dash}{key}: @{value}"),
        ("YAML013", (indent, dash, key, value) => $"{indent}{dash}{key}: `{value}"),
        ("YAML013", (indent, dash, key, value) => $"{indent}{dash}{key}: % {value}"),
        ("YAML013", (indent, dash, key, value) => $"{indent}{dash}{key}: !重要 {value}"),
        ("YAML013", (indent, dash, key, value) => $"{indent}{dash}{key}: > {value}"),
        ("YAML013", (indent, dash, key, value) => $"{indent}{dash}{key}: | {value}"),
        ("YAML006", (indent, dash, key, value) => $"{indent}{dash}{key}: *{value}*"),
        ("YAML013", (indent, dash, key, value) => $"{indent}{dash}{key}: - {value}"),
        ("YAML014", (indent, dash, key, value) => $"{indent}{dash}{key}: \"{value}"),
        ("YAML014", (indent, dash, key, value) => $"{indent}{dash}{key}: '{value}"),
        ("YAML015", (indent, dash, key, value) => $"{indent}{dash}{key}: [見本] {value}"),
        ("YAML015", (indent, dash, key, value) => $"{indent}{dash}{key}: {{見本}} {value}"),
        ("YAML015", (indent, dash, key, value) => $"{indent}{dash}{key}: \"見本\" {value}"),
        ("YAML018", (indent, dash, key, value) => $"{indent}{dash}{key}: {value} #2"),
    ];

    private static readonly (string Code, Func<string, string, string, string, string> Slip)[] SlipsOfItems =
    [
        ("YAML012", (indent, dash, key, value) => $"{indent}-{key}: {value}"),
        ("YAML012", (indent, dash, key, value) => $"{indent}・{key}: {value}"),
        ("YAML012", (indent, dash, key, value) => $"{indent}－ {key}: {value}"),
        ("YAML012", (indent, dash, key, value) => $"{indent}ー\u3000{key}: {value}"),
    ];

    private static readonly (string Code, Func<string, string, string, string, string> Slip)[] SlipsBetween =
    [
        ("YAML016", (indent, dash, key, value) => $"{indent} {key}: {value}"),
        ("YAML016", (indent, dash, key, value) => $"{indent}   {key}: {value}"),
        ("YAML021", (indent, dash, key, value) => $"{indent}- {key}: {value}"),
        ("YAML017", (indent, dash, key, value) => $"{indent}{key} {value}"),
        ("YAML017", (indent, dash, key, value) => $"{indent}{key}\u3000{value}"),
    ];

    [Fact]
    public void A_slip_in_any_entry_is_named_at_its_line() => GeneratedCases.Check(2000, random => CheckSlip(random, Slips, _ => true));

    [Fact]
    public void A_slip_in_the_mark_of_any_item_is_named_at_its_line() =>
        GeneratedCases.Check(500, random => CheckSlip(random, SlipsOfItems, entry => entry.Groups["dash"].Length > 0));

    [Fact]
    public void A_line_between_others_that_is_moved_or_lost_its_colon_is_named() =>
        GeneratedCases.Check(500, random => CheckSlip(random, SlipsBetween, entry => entry.Groups["above"].Length > 0 && entry.Groups["dash"].Length == 0));

    private static void CheckSlip(Random random, (string Code, Func<string, string, string, string, string> Slip)[] slips, Predicate<Match> select)
    {
        Match[] entries;
        string text;
        do
        {
            text = Texts[random.Next(Texts.Length)];
            entries = [.. Entry().Matches(text).Where(entry => select(entry))];
        }
        while (entries.Length == 0);
        var entry = entries[random.Next(entries.Length)];
        var (code, slip) = slips[random.Next(slips.Length)];
        var (line, end) = (entry.Groups["line"].Index, entry.Groups["line"].Index + entry.Groups["line"].Length);
        var broken = text[..line]
            + slip(entry.Groups["indent"].Value, entry.Groups["dash"].Value, entry.Groups["key"].Value, entry.Groups["value"].Value) + text[end..];
        var file = new SourceFile("a.yml", "content/a.yml", broken);
        var faults = Faults(file);
        Assert.True(faults.Count == 1, $"{faults.Count} faults in\n{broken[line..]}");
        var found = faults[0];
        Assert.Equal((code, file.Position(line).Line), (found.Descriptor.Code, found.Span.StartPosition.Line));
        if (FixedFile.Of([found]) is [var mended])
            Assert.Empty(Faults(new SourceFile("a.yml", "content/a.yml", mended.Text)));
    }

    private static IReadOnlyList<Diagnostic> Faults(SourceFile file)
    {
        var diagnostics = new DiagnosticBag();
        YamlParser.Parse(file, diagnostics);
        // How the content's own words are written is no slip of its YAML.
        return [.. diagnostics.ToSortedList().Where(fault => fault.Severity > Severity.Notice)];
    }

    private static IEnumerable<string> ContentTexts()
    {
        var folder = Path.Combine(RepositoryFolder.Path, "content");
        foreach (var file in Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = Path.GetExtension(file) is ".md" or ".yml" ? File.ReadAllText(file) : "";
            var end = text.IndexOf("\n---", StringComparison.Ordinal);
            if (Path.GetExtension(file) == ".md" && end > 0)
                text = text[4..(end + 1)];
            if (Entry().IsMatch(text))
                yield return text;
        }
    }

    // An entry above, in the same column and with a value, makes it one between others.
    [GeneratedRegex("""
        ^(?<line>(?<indent>\ *)(?<dash>-\ )?(?<key>[a-z_]+):\ (?<value>[^"'|>@!%&*`\[{\s\#-][^:\#\[\]{}"'\n]*))$
        (?<=^(?<above>\k<indent>[a-z_]+:\ [^|>"'\[{\s][^\n]*)\n\k<line>)?
        """, RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Entry();
}
