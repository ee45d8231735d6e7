using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>Reads what stands above the first provision: title, dates and numbers, preamble (前文), table of contents (目次).</summary>
internal sealed partial class PrefaceReader(PrintedBylaws print, ProvisionOutline outline)
{
    private readonly ImmutableArray<LocatedText>.Builder _lines = ImmutableArray.CreateBuilder<LocatedText>();
    private readonly ImmutableArray<LocatedText>.Builder _contents = ImmutableArray.CreateBuilder<LocatedText>();
    private readonly HashSet<ProvisionNumber> _listed = [];
    private ProvisionKind? _widest;
    private bool _isInContents;

    /// <summary>The lines above the first provision.</summary>
    public ImmutableArray<LocatedText> Lines => _lines.ToImmutable();

    /// <summary>The lines of the table of contents, its heading left out.</summary>
    public ImmutableArray<LocatedText> Contents => _contents.ToImmutable();

    /// <summary>目次 and its lines, up to the first heading that comes again.</summary>
    public bool ReadContents(int index)
    {
        var (start, end, _) = print.Lines[index];
        var line = print.Text(start, end);
        if (!_isInContents && !outline.HasArticles && outline.Open is null && line.Value == "目次")
        {
            _isInContents = true;
            outline.Omit(line);
            return true;
        }

        _isInContents = _isInContents && IsOfContents(start, end);
        if (_isInContents)
            _contents.Add(line);
        return _isInContents;
    }

    /// <summary>A line above the first provision.</summary>
    public void Read(int start, int end)
    {
        var line = print.Text(start, end);
        _lines.Add(line);
        if (LayoutText.Unspaced(line.Value) != print.Title && !IsUsual(line.Value))
            print.Report(ParsingDiagnostics.TextBeforeFirstArticle, start, end, line.Value);
    }

    /// <summary>Whether a line is the title of a law: 見本の会規約.</summary>
    public static bool IsTitle(string line) => TitlePattern().IsMatch(line);

    private bool IsOfContents(int start, int end)
    {
        if (HeadingMarker.Division(print.Line(start, end)) is { } division)
        {
            // The first chapter that comes again is the text's; its sections come again with it.
            _widest ??= division.Kind;
            return division.Kind > _widest || _listed.Add(division.Number);
        }

        return print.Text(start, end).Value is "前文" or "附則" || HeadingMarker.Appendix(print.Line(start, end)) is not null;
    }

    // The title, in whatever words; a date; a number; a sentence of the preamble.
    private static bool IsUsual(string line) =>
        line is "前文" || line[^1] == '。' || line.Contains('、') || DatePattern().IsMatch(line) || IsTitle(line);

    [GeneratedRegex("^[（(]?(?:" + JapaneseDate.EraNames + ")?[0-9０-９元一二三四五六七八九十]+年.{0,60}$|第[0-9０-９一二三四五六七八九十百]+号[）)]?$|^(?:制定|改正|施行|最終改正)", RegexOptions.NonBacktracking)]
    private static partial Regex DatePattern();

    [GeneratedRegex("^.{0,60}(?:" + BylawsTypes.Pattern + ")(?:[（(].{1,10}[）)])?$", RegexOptions.NonBacktracking)]
    private static partial Regex TitlePattern();
}
