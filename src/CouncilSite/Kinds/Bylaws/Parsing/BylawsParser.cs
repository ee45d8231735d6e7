using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>
/// Reads bylaws as they are printed: one pass over the lines, each of which either begins a provision or goes on
/// with the one before. Any text gives a tree; what looks wrong goes into the bag.
/// </summary>
public sealed class BylawsParser
{
    private readonly PrintedBylaws _print;
    private readonly ProvisionOutline _outline;
    private readonly PrefaceReader _preface;
    private readonly HeadingReader _headings;
    private readonly CaptionReader _captions;
    private readonly NumberReader _numbers;
    private readonly WordsReader _words;

    private BylawsParser(SourceFile file, int start, int end, string title, ProvisionKind? fragment, DiagnosticBag bag)
    {
        _print = new PrintedBylaws(file, start, end, LayoutText.Unspaced(title), bag);
        _outline = new ProvisionOutline(file, bag);
        _numbers = new NumberReader(_print, _outline, fragment);
        _headings = new HeadingReader(_print, _outline, _numbers);
        _captions = new CaptionReader(_print, _outline, _headings, _numbers);
        _preface = new PrefaceReader(_print, _outline);
        _words = new WordsReader(_print, _outline, _numbers);
        if (fragment is { } kind && kind is ProvisionKind.Paragraph or ProvisionKind.Item or ProvisionKind.Subitem)
            _outline.BeginUnnumbered(kind);
    }

    /// <summary>Reads the bylaws between two offsets of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Offset of the first character of the bylaws.</param>
    /// <param name="end">Offset after the last one.</param>
    /// <param name="title">The title, which may stand above the first article; empty where it is not known.</param>
    /// <param name="bag">Takes the faults.</param>
    public static ProvisionTree Parse(SourceFile file, int start, int end, string title, DiagnosticBag bag)
    {
        var tree = new BylawsParser(file, start, end, title, null, bag).Read() with { Title = title };
        NumberingRules.Check(file, start, tree, bag);
        ContentsRules.Check(file, tree, bag);
        return tree;
    }

    /// <summary>
    /// Reads provisions of one rank that stand without those above them, as an amendment adds them. Paragraphs,
    /// items and sub-items are found below an article without a number.
    /// </summary>
    public static ProvisionTree ParseFragment(SourceFile file, int start, int end, ProvisionKind kind, DiagnosticBag bag) =>
        new BylawsParser(file, start, end, "", kind, bag).Read();

    private ProvisionTree Read()
    {
        for (var i = 0; i < _print.Lines.Count; i++)
            ReadLine(ref i);
        return (_outline.ToTree() with { Preface = _preface.Lines, Contents = _preface.Contents }).Anchored();
    }

    private void ReadLine(ref int index)
    {
        var (start, end, _) = _print.Lines[index];
        if (_preface.ReadContents(index) || _headings.ReadSupplement(start, end) || _headings.ReadDivision(start, end) || _headings.ReadAppendix(start, end))
            return;
        if (_outline.Top is { Kind.IsAppendix: true })
        {
            _words.ReadRow(start, end);
            return;
        }

        if (_words.ReadNote(start, end) || _captions.Read(ref index, ref start))
            return;
        end = _print.Lines[index].End;
        if (_headings.ReadArticle(index, start, end) || _words.ReadPageNumber(start, end) || _numbers.Read(start, end))
            return;
        if (_outline.Open is null)
            _preface.Read(start, end);
        else
            _words.Read(start, end);
    }
}
