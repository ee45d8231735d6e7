using System.Text;
using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Tests.Harness;
using YamlDotNet.RepresentationModel;

namespace CouncilSite.Tests.Themes;

/// <summary>
/// The repository's content with a mark after every text in it: after the YAML values that have Japanese in them, and
/// after the lines of Markdown. Values that the program then has an error for (a role, a date) stay as they are, so
/// that what is left is all the text that editors may write freely.
/// </summary>
internal sealed partial class MarkedContent
{
    private readonly MemoryContentStore _content = MemoryContentStore.OfRepository;
    private readonly HashSet<(string Path, int Place)> _fixed = [];
    private readonly string _harmless;

    /// <param name="harmless">A mark without any meaning, by which it is found where a mark may stand.</param>
    public MarkedContent(string harmless)
    {
        _harmless = harmless;
        while (FixPlaces() > 0)
        {
        }
    }

    /// <summary>How many texts bear the mark, and how many stay as they are.</summary>
    public (int Marked, int Fixed) Counts => (Marks(_harmless).Count(), _fixed.Count);

    /// <summary>The content with a mark.</summary>
    public MemoryContentStore With(string mark) => Marked(mark).Aggregate(_content, (store, file) => store.With(file.Path, file.Text));

    private int FixPlaces()
    {
        var places = Marks(_harmless).ToLookup(place => (place.Path, place.Line), place => place.Place);
        var faults = (SampleSite.Minimal with { Store = With(_harmless) }).Build().Diagnostics
            .Where(fault => fault.Severity == Severity.Error && !fault.Descriptor.Code.StartsWith("LNK", StringComparison.Ordinal));
        return faults
            .SelectMany(fault => Enumerable.Range(fault.Span.StartPosition.Line, fault.Span.EndPosition.Line - fault.Span.StartPosition.Line + 1)
                .SelectMany(line => places[(fault.Span.File.Path, line)].Select(place => (fault.Span.File.Path, place))))
            .ToList()
            .Count(_fixed.Add);
    }

    private IEnumerable<(string Path, int Place, int Line)> Marks(string mark) =>
        Marked(mark).SelectMany(file => file.Marks.Select(place => (file.Path, place.Place, place.Line)));

    private IEnumerable<(string Path, string Text, List<(int Place, int Line)> Marks)> Marked(string mark) => _content.List()
        .Where(entry => entry.Path.EndsWith(".yml", StringComparison.Ordinal) || entry.Path.EndsWith(".md", StringComparison.Ordinal))
        .Select(entry => Mark(entry.Path, Encoding.UTF8.GetString(_content.ReadBytes(entry.Path, int.MaxValue)), mark));

    private (string Path, string Text, List<(int Place, int Line)> Marks) Mark(string path, string text, string mark)
    {
        var marked = new StringBuilder();
        var marks = new List<(int, int)>();
        var (end, line) = (0, 1);
        foreach (var (index, (start, length, value)) in Texts(path, text).Index())
        {
            if (_fixed.Contains((path, index)))
                continue;
            marked.Append(text, end, start - end);
            line = 1 + marked.ToString().Count(character => character == '\n');
            marks.Add((index, line));
            marked.Append(value is null ? text.Substring(start, length) + mark : Quote(value + mark));
            end = start + length;
        }

        return (path, marked.Append(text, end, text.Length - end).ToString(), marks);
    }

    // The places of texts: of YAML with their values, of Markdown without.
    private static IEnumerable<(int Start, int Length, string? Value)> Texts(string path, string text)
    {
        var isMarkdown = path.EndsWith(".md", StringComparison.Ordinal);
        var body = !isMarkdown ? text.Length : text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) + 5 : 0;
        var yaml = new YamlStream();
        yaml.Load(new StringReader(isMarkdown ? text[Math.Min(4, body)..Math.Max(Math.Min(4, body), body - 5)] : text));
        var offset = isMarkdown ? Math.Min(4, body) : 0;
        foreach (var scalar in yaml.Documents.SelectMany(document => Scalars(document.RootNode)).Where(scalar => Japanese().IsMatch(scalar.Value!)))
        {
            var (start, end) = (offset + (int)scalar.Start.Index, offset + (int)scalar.End.Index);
            // A block ends where the next line begins.
            while (end > start && text[end - 1] is '\n' or ' ')
                end--;
            yield return (start, end - start, scalar.Value!.TrimEnd('\n'));
        }

        foreach (Match line in MarkdownLine().Matches(text, body))
            yield return (line.Groups[1].Index, line.Groups[1].Length, null);
    }

    private static IEnumerable<YamlScalarNode> Scalars(YamlNode node) => node switch
    {
        YamlScalarNode { Value: not null } scalar => [scalar],
        YamlSequenceNode sequence => sequence.Children.SelectMany(Scalars),
        YamlMappingNode mapping => mapping.Children.Values.SelectMany(Scalars),
        _ => [],
    };

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"[\u3041-\u30FF\u4E00-\u9FFF]")]
    private static partial Regex Japanese();

    // The words of a line without what ends a row of a table; code blocks and rules have no Japanese in them.
    [GeneratedRegex(@"^([^\n]*[\u3041-\u30FF\u4E00-\u9FFF][^\n|]*?)(?= *\|?\n)", RegexOptions.Multiline)]
    private static partial Regex MarkdownLine();
}
