using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CouncilSite.Addresses;
using CouncilSite.Csv;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content;

/// <summary>The files of one kind of content, and the ways to read them. Files are read in parallel.</summary>
public sealed partial class ContentFolder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const int Mebibyte = 1024 * 1024;

    private readonly IContentStore _store;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<PageAlias> _aliases = [];
    private readonly Dictionary<string, ContentFile> _tables;
    private readonly ConcurrentDictionary<string, ContentFile> _usedTables = new(StringComparer.Ordinal);
    private readonly Lazy<NameIndex> _tableNames;

    private readonly ReadingMemory? _memory;

    internal ContentFolder(string name, IContentStore store, IReadOnlyList<ContentFile> files, DiagnosticBag diagnostics, ReadingMemory? memory = null)
    {
        _memory = memory;
        Name = name;
        Files = files;
        _tables = files.Where(file => file.Extension == FieldTypes.TableExtension).ToDictionary(file => file.Path, StringComparer.Ordinal);
        _tableNames = new(() => new NameIndex(_tables.Keys));
        _store = store;
        _diagnostics = diagnostics;
    }

    /// <summary>The folder's name, the first part of its pages' addresses; empty for the top of the content folder.</summary>
    public string Name { get; }

    /// <summary>What site.yml says, for models that reckon by the council's conventions; null where it cannot be read.</summary>
    public SiteSettings? Settings { get; init; }

    /// <summary>The council's fiscal years.</summary>
    public FiscalCalendar FiscalCalendar => Settings?.FiscalCalendar ?? FiscalCalendar.OfState;

    /// <summary>All files of the folder and its subfolders, by path.</summary>
    public IReadOnlyList<ContentFile> Files { get; }

    /// <summary>The old addresses of the pages that were read so far, in the order of files and lines.</summary>
    internal IEnumerable<PageAlias> Aliases =>
        _aliases.OrderBy(alias => alias.Source.Path, StringComparer.Ordinal).ThenBy(alias => alias.Address.Span.Start);

    /// <summary>The tables that no file read so far names.</summary>
    internal IEnumerable<ContentFile> UnusedTables => _tables.Values.Where(table => !_usedTables.ContainsKey(table.Path));

    /// <summary>Reads every Markdown file with its front matter; a file with faults is left out, its faults in the bag.</summary>
    /// <param name="schema">The fields of the front matter.</param>
    /// <param name="create">Makes the page of the fields and the text, and of nothing else.</param>
    /// <param name="select">Which files; all Markdown files by default.</param>
    public IReadOnlyList<T> ReadMarkdown<TFrontMatter, T>(
        Schema<TFrontMatter> schema, Func<TFrontMatter, MarkdownFile, T?> create, Func<ContentFile, bool>? select = null)
        where TFrontMatter : class
        where T : class
    {
        var pageSchema = PageFields.AddTo(schema);
        var pages = ReadEach(".md", select, file => _memory is null ? Read(file) : _memory.Recall(file, _diagnostics, () => Read(file)));
        foreach (var alias in pages.SelectMany(page => page.Aliases))
            _aliases.Add(alias);
        return [.. pages.Select(page => page.Value).OfType<T>()];

        ReadPage<T>? Read(ContentFile listed) =>
            ReadText(listed) is { } source && MarkdownFile.Read(source, _diagnostics) is { } file && pageSchema.Read(file.FrontMatter, _diagnostics) is { } frontMatter
                ? new(create(frontMatter.Fields, file), [.. frontMatter.Aliases.Select(address => PageAlias.Read(address, _diagnostics)).OfType<PageAlias>()])
                : null;
    }

    /// <summary>Reads every YAML file; a file with faults is left out, its faults in the bag.</summary>
    /// <param name="schema">The fields of the file.</param>
    /// <param name="create">Makes the value of the fields.</param>
    /// <param name="select">Which files; all YAML files by default.</param>
    public IReadOnlyList<T> ReadYaml<TFields, T>(
        Schema<TFields> schema, Func<TFields, SourceFile, T?> create, Func<ContentFile, bool>? select = null)
        where TFields : class
        where T : class =>
        ReadEach(".yml", select, file => ReadText(file) is { } source && ReadFields(source, schema) is { } fields ? create(fields, source) : null);

    /// <summary>The fields of one YAML file; null, with its faults in the bag, where it cannot be read.</summary>
    internal TFields? ReadYaml<TFields>(ContentFile file, Schema<TFields> schema)
        where TFields : class =>
        ReadText(file) is { } source ? ReadFields(source, schema) : null;

    /// <summary>A file as a whole, as faults point at it.</summary>
    internal SourceFile Place(ContentFile file) => _store.Place(file.Path);

    /// <summary>
    /// Whether a file is called by a number that stands in it as well. If not, that is its fault: nobody knows which page it
    /// is, so it is to be left out, and what leads to it by either is no fault of its own.
    /// </summary>
    /// <param name="number">The number in the file.</param>
    /// <param name="source">The file.</param>
    /// <param name="otherwise">The fault. Arguments: the number, the file's name without extension.</param>
    public bool IsCalled(Located<int> number, SourceFile source, DiagnosticDescriptor otherwise)
    {
        var name = number.Value.ToString(CultureInfo.InvariantCulture);
        if (source.Name == name)
            return true;
        _diagnostics.Add(otherwise, number.Span, name, source.Name);
        return false;
    }

    /// <summary>The text of a file; null, with the fault in the bag, where it cannot be read, is empty or is not UTF-8.</summary>
    public SourceFile? ReadText(ContentFile file)
    {
        if (ReadBytes(file, ContentLimits.TextFileBytes) is not { } bytes || Decode(file, bytes) is not { } source || ReportConflicts(source))
            return null;
        if (!string.IsNullOrWhiteSpace(source.Text))
            return source;
        _diagnostics.Add(ContentDiagnostics.Empty, source.Beginning);
        return null;
    }

    /// <summary>The bytes of a file; null, with the fault in the bag, where it cannot be read or has more than it may.</summary>
    internal byte[]? ReadBytes(ContentFile file, int limit)
    {
        try
        {
            return _store.ReadBytes(file.StorePath, limit);
        }
        catch (FileTooLargeException)
        {
            _diagnostics.Add(ContentDiagnostics.FileTooLarge, _store.Place(file.Path).Beginning, $"{limit / Mebibyte}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(ContentDiagnostics.Unreadable, _store.Place(file.Path).Beginning, exception.GetType().Name);
        }

        return null;
    }

    /// <summary>Bytes as text; null, with the fault in the bag, where they are not UTF-8.</summary>
    internal SourceFile? Decode(ContentFile file, byte[] bytes)
    {
        try
        {
            return MakeSource(file, StrictUtf8.GetString(bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0)));
        }
        catch (DecoderFallbackException)
        {
            _diagnostics.Add(ContentDiagnostics.NotUtf8, _store.Place(file.Path).Beginning);
            return null;
        }
    }

    private TFields? ReadFields<TFields>(SourceFile source, Schema<TFields> schema)
        where TFields : class =>
        YamlParser.Parse(source, _diagnostics) is { } root ? schema.Read(ResolveTables(root), _diagnostics) : null;

    private Node ResolveTables(Node root) => _tables.Count > 0 ? new CsvReferences(ReadTable, path => _tableNames.Value.FindNearest(path), _diagnostics).Resolve(root) : root;

    // Excel's own encoding is allowed for tables only: what editors write by hand is UTF-8.
    private SourceFile? ReadTable(string path)
    {
        if (!_tables.TryGetValue(path, out var file))
            return null;
        _usedTables.TryAdd(path, file);
        if (ReadBytes(file, ContentLimits.TextFileBytes) is not { } bytes)
            return null;
        var nothing = _store.Place(path);
        if (CsvEncoding.Decode(bytes) is { } text)
            return MakeSource(file, text) is var table && ReportConflicts(table) ? nothing : table;
        _diagnostics.Add(CsvDiagnostics.UnknownEncoding, nothing.Beginning);
        return nothing;
    }

    // The one place where bytes have become text: from here on every text is sound.
    private SourceFile MakeSource(ContentFile file, string text)
    {
        var source = new SourceFile(file.Path, _store.Place(file.Path).DisplayPath, UnsoundCharacters.Replace(text));
        foreach (var run in UnsoundCharacters.Find(text).Take(ContentLimits.PrintedDiagnostics))
            _diagnostics.Add(TextDiagnostics.UnsoundCharacter, source.Span(run.Start, run.Start + run.Length), run.Name);
        return source;
    }

    // Whatever else is wrong with such a file follows from it.
    private bool ReportConflicts(SourceFile source)
    {
        var marks = ConflictMark().Matches(source.Text);
        // Each conflict is told once, by its first mark.
        foreach (var mark in marks.Where((mark, index) => mark.Value[0] == '<' || index == 0 || marks[index - 1].Value[0] == '>').Take(ContentLimits.PrintedDiagnostics))
            _diagnostics.Add(TextDiagnostics.UnresolvedConflict, source.Span(mark.Index, mark.Index + mark.Length), mark.Value);
        return marks.Count > 0;
    }

    private List<T> ReadEach<T>(string extension, Func<ContentFile, bool>? select, Func<ContentFile, T?> read)
        where T : class
    {
        var files = Files.Where(file => file.Extension == extension && (select is null || select(file))).ToList();
        return [.. AllCores.Select(files, file => _diagnostics.Run(_store.Place(file.Path).Beginning, () => CheckName(file) ? read(file) : null)).OfType<T>()];
    }

    private bool CheckName(ContentFile file)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(file.Path);
        if (RouteRules.IsSlug(name))
            return true;
        _diagnostics.Add(ContentDiagnostics.WrongFileName, _store.Place(file.Path).Beginning, System.IO.Path.GetFileName(file.Path));
        return false;
    }

    private sealed record ReadPage<T>(T? Value, IReadOnlyList<PageAlias> Aliases);

    [GeneratedRegex("^(?:<{7}|>{7})(?=[ \r\n]|$)", RegexOptions.Multiline)]
    private static partial Regex ConflictMark();
}
