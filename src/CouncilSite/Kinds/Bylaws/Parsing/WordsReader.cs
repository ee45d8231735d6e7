using System.Text.RegularExpressions;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>Reads the lines that begin nothing: words that go on, lists, rows of tables, notes, page numbers.</summary>
internal sealed partial class WordsReader(PrintedBylaws print, ProvisionOutline outline, NumberReader numbers)
{
    private const int LongestEntry = 48;

    /// <summary>Adds a line to the provision that is open, as words or as an entry of its list.</summary>
    public void Read(int start, int end)
    {
        if (IsEntry(start, end))
        {
            outline.Open!.Entries.Add(ReadEntry(start, end));
            return;
        }

        if (LooksLikeBeginning(start, end))
            print.Report(ParsingDiagnostics.TakenForText, start, end, Shortened(print.Text(start, end).Value));
        outline.Continue(start, end);
    }

    /// <summary>Adds a row to the 別表 or 様式 that is open.</summary>
    public void ReadRow(int start, int end)
    {
        if (HeadingMarker.Article(print.Line(start, end)) is { IsSpaced: true } article && start + article.Length < end && article.Number.Follows(outline.LastMainArticle))
            print.Report(ParsingDiagnostics.TakenForText, start, end, Shortened(print.Text(start, end).Value));
        outline.Top!.Rows.Add(new TableRow(CellReader.Read(print.Source, start, end)));
    }

    /// <summary>（平20条例22・一部改正): what the print notes of a provision's amendments.</summary>
    public bool ReadNote(int start, int end)
    {
        if (outline.Top is null || !NotePattern().IsMatch(print.Source.AsSpan(start, end - start)))
            return false;
        (outline.Paragraph ?? outline.Top).Notes.Add(print.Text(start, end));
        return true;
    }

    /// <summary>A page number of the printed book: a line of its own, no paragraph that could come next.</summary>
    public bool ReadPageNumber(int start, int end)
    {
        var digits = print.Line(start, end).Trim("-－–—　 ");
        if (digits.IsEmpty || JapaneseNumeral.Digit(digits[0]) < 0 || !JapaneseNumeral.TryParse(digits, out var number))
            return false;
        if (!numbers.IsSentenceOpen && outline.Top is not null && number == outline.Top.LastChild.Main + 1)
            return false;
        var omitted = print.Text(start, end);
        outline.Omit(omitted);
        print.Report(ParsingDiagnostics.PageNumberOmitted, start, end, omitted.Value);
        return true;
    }

    private CountedEntry ReadEntry(int start, int end)
    {
        var entry = CountedEntryLine.Read(print.Source, start, end);
        if (CountedEntryLine.IsUnreadable(entry))
            print.Report(ParsingDiagnostics.UnreadableCount, start, end, entry.Label.Value, entry.Amount.Value);
        return entry;
    }

    private bool IsEntry(int start, int end) =>
        outline.Open is { Kind: ProvisionKind.Paragraph, Children.Count: 0, Text.IsEmpty: false }
        && (outline.Open.Entries.Count > 0 || (outline.Open.Text.IsFinished && outline.Open.Text.AnnouncesList))
        && end - start <= LongestEntry
        && print.Line(start, end).IndexOfAny("。｡") < 0
        && (!HasComma(print.Line(start, end)) || CountedEntryLine.Read(print.Source, start, end).Count is not null);

    // A remark in brackets may have commas of its own.
    private static bool HasComma(ReadOnlySpan<char> line) =>
        line.IndexOfAny("、､") is >= 0 and var comma && line.IndexOfAny("（(") is var bracket && (bracket < 0 || comma < bracket);

    // What stands as a heading, number or caption does and yet is none here: the editor must look.
    private bool LooksLikeBeginning(int start, int end)
    {
        var line = print.Line(start, end);
        if (HeadingMarker.Article(line) is { } article)
            return article.IsSpaced || !HeadingMarker.NamesOnly(line, article);
        if (HeadingMarker.Division(line) is { IsSpaced: true } || HeadingMarker.Appendix(line) is { IsSpaced: true })
            return true;
        if (CaptionReader.CloseOf(print.Source, start, end) == end - 1)
            return true;
        foreach (var marker in Marker.Read(line))
        {
            if (marker.IsClosed ? marker.IsSpaced : marker.IsSpaced && marker.Length < line.Length && line[marker.Length] == '　')
                return true;
        }

        return outline.Open is { Kind.IsDivision: true } && line.Contains('。');
    }

    private static string Shortened(string text) => text.Length <= 30 ? text : text[..29] + "…";

    [GeneratedRegex("^[（(][^（）()。]{0,40}[0-9０-９][^（）()。]{0,40}(?:改正|追加|全改|削除|繰上げ?|繰下げ?|旧第.{1,12}条繰.|改称)[^（）()。]{0,20}[）)]$")]
    private static partial Regex NotePattern();
}
