using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Yaml;

/// <summary>
/// Finds slips by looking at the lines, as a person would: a parser stumbles where the text can no longer be read, often
/// far behind the slip, and speaks of scanners and tokens.
/// </summary>
internal sealed partial class YamlSlips
{
    private readonly SourceFile _file;
    private readonly List<YamlSlip> _found = [];

    // The columns of the lists and mappings that are open, the innermost on top.
    private readonly Stack<OpenColumn> _columns = [];

    // Whether the entry before has no value yet, so that deeper lines may follow.
    private bool _expectsValue = true;

    // The column of the key whose text (after | or >) goes on; -1 for none.
    private int _textColumn = -1;

    private int _brackets;
    private (int Place, char Mark)? _quote;

    private YamlSlips(SourceFile file) => _file = file;

    /// <summary>The slip that a parser stumbled over; null where the lines show none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the YAML begins, at the start of a line.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="stumble">Where the parser could not go on: nothing after the next line can be the cause.</param>
    public static YamlSlip? FindBefore(SourceFile file, int start, int end, int stumble)
    {
        var slips = new YamlSlips(file);
        var last = file.Position(stumble).Line;
        for (var line = file.Position(start).Line; line <= last; line++)
            slips.LookAt(line, end);
        // A quote that is open swallows all that follows, slips or not.
        if (slips._quote is { } open)
            return slips.Unclosed(open);
        if (slips._found.Count == 0)
            slips.LookAt(last + 1, end);
        return slips._found.LastOrDefault();
    }

    /// <summary>The slip by which a line became part of the value before it, or a value of what should be an entry; null for none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="from">Where the value begins: what is before it is no part of it.</param>
    /// <param name="end">Where it ends.</param>
    public static YamlSlip? FindSwallowed(SourceFile file, int line, int from, int end)
    {
        var start = file.LineStart(line);
        // Most values stand behind their key.
        if (start < from && file.Text.AsSpan(start, from - start).ContainsAnyExcept(' ', '\t', '-'))
            return null;
        var slips = new YamlSlips(file);
        var place = slips.SkipBlanks(start, end);
        var dash = -1;
        for (; place < end && slips.IsDash(place, end); place = slips.SkipBlanks(place + 1, end))
            dash = dash < 0 ? place : dash;
        if (place < from || place == end)
            return null;
        return dash >= from ? new(YamlDiagnostics.MisplacedDash, dash, dash + 1) : (dash < 0 ? slips.FindMark(place) : null) ?? slips.FindColon(place);
    }

    /// <summary>The slip by which a key between braces swallowed its value; null for none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="place">Where the key begins.</param>
    public static YamlSlip? FindSwallowedValue(SourceFile file, int place) => new YamlSlips(file).FindColon(place);

    private void LookAt(int line, int textEnd)
    {
        var start = Math.Min(textEnd, _file.LineStart(line));
        var lineEnd = Math.Min(textEnd, _file.LineStart(line + 1));
        var end = start + _file.Text.AsSpan(start, lineEnd - start).TrimEnd().Length;
        var place = SkipBlanks(start, end);
        if (_quote is { } quote)
            LookForQuoteEnd(quote, start, end);
        else if (place == end || _file.Text[place] == '#' || (_textColumn >= 0 && place - start > _textColumn))
            return;
        else if (_brackets > 0)
            CountBrackets(place, end);
        else
            LookAtEntry(start, place, end);
    }

    private void LookAtEntry(int start, int place, int end)
    {
        _textColumn = -1;
        var isItem = false;
        for (; place < end && IsDash(place, end); place = SkipBlanks(place + 1, end))
        {
            Align(start, place, end, isItem: true);
            (isItem, _expectsValue) = (true, true);
        }

        if (place == end)
            return;
        if (((isItem ? null : FindMark(place)) ?? FindColon(place)) is { } slip)
            AddEntry(start, slip);
        else if (Entry().Match(_file.Text, place, end - place) is { Success: true } entry)
        {
            Align(start, place, end);
            LookAtValue(SkipBlanks(place + entry.Length, end), end, place - start, entry.Groups["key"].Value);
        }
        else if (!isItem && IsEntryColumn(place - start))
            AddEntry(start, new(YamlDiagnostics.MissingColon, place, end, _file.Text[place..end]));
        else
            LookAtValue(place, end, place - start, "");
    }

    // What is beneath belongs to the entry that was meant.
    private void AddEntry(int start, YamlSlip slip)
    {
        Align(start, slip.Start, slip.End, isItem: slip.Descriptor == YamlDiagnostics.WrongListMark);
        _found.Add(slip);
        _expectsValue = true;
    }

    // A value that stands on a line of its own stands deeper than its key.
    private bool IsEntryColumn(int column) => !_columns.TryPeek(out var beside) || column <= beside.Column;

    // An entry stands in the column of those beside it, or deeper where the entry above has no value of its own.
    private void Align(int start, int place, int end, bool isItem = false)
    {
        var entry = new OpenColumn(place - start, isItem, place, end);
        OpenColumn? deeper = null;
        while (_columns.TryPeek(out var open) && open.Column > entry.Column)
            deeper = _columns.Pop();
        if (_columns.TryPeek(out var beside) && beside.Column == entry.Column)
        {
            AlignBeside(beside, entry);
            return;
        }

        if (_columns.Count == 0 && deeper is { } first)
            _found.Add(Uneven(first, entry));
        else if (_columns.Count > 0 && (deeper is not null || !_expectsValue))
            _found.Add(isItem && deeper is null ? Misplaced(entry) : Uneven(entry, beside));
        _columns.Push(entry);
    }

    // A list may stand in the column of its key.
    private void AlignBeside(OpenColumn beside, OpenColumn entry)
    {
        if (beside.IsItem == entry.IsItem)
            return;
        if (entry.IsItem && _expectsValue)
            _columns.Push(entry);
        else if (entry.IsItem)
            _found.Add(Misplaced(entry));
        else
        {
            _columns.Pop();
            if (_columns.TryPeek(out var key) && key.Column == entry.Column)
                return;
            // No file of content is a list.
            _found.Add(_columns.Count == 0 ? Misplaced(beside) : Uneven(entry, key));
            _columns.Push(entry);
        }
    }

    private static YamlSlip Misplaced(OpenColumn dash) => new(YamlDiagnostics.MisplacedDash, dash.Start, dash.Start + 1);

    private static YamlSlip Uneven(OpenColumn entry, OpenColumn beside) =>
        new(YamlDiagnostics.UnevenIndentation, entry.Start, entry.End, $"{entry.Column}", $"{beside.Column}");

    private YamlSlip? FindMark(int place) =>
        ListMark().Match(_file.Text, place) is { Success: true } mark
            ? new(YamlDiagnostics.WrongListMark, place, place + 1, _file.Text[place..(place + 1)]) { Fix = (place, place + mark.Length, "- ") }
            : null;

    private YamlSlip? FindColon(int place)
    {
        if (SwallowedKey().Match(_file.Text, place) is not { Success: true } match)
            return null;
        var key = match.Groups["key"];
        var descriptor = match.Groups["wide"].Success ? YamlDiagnostics.FullWidthColon : YamlDiagnostics.ColonWithoutSpace;
        return new(descriptor, key.Index, key.Index + key.Length, key.Value) { Fix = (key.Index + key.Length, place + match.Length, ": ") };
    }

    private void LookAtValue(int place, int end, int column, string key)
    {
        _expectsValue = place == end || _file.Text[place] == '#';
        if (_expectsValue)
            return;
        switch (_file.Text[place])
        {
            case '|' or '>' when TextMark().IsMatch(_file.Text.AsSpan(place, end - place)):
                _textColumn = column;
                break;
            case '*' or '&':
                _found.Add(new(YamlDiagnostics.Alias, place, place + 1));
                break;
            case '@' or '`' or '%' or '!' or '|' or '>' or ',' or ']' or '}':
            case '-' or '?' when key.Length > 0 && place + 1 < end && _file.Text[place + 1] == ' ':
                _found.Add(new(YamlDiagnostics.ReservedMark, place, place + 1, _file.Text[place..(place + 1)], YamlText.Quote(_file.Text[place..end])) { Fix = Quoted(place, end) });
                break;
            case '"' or '\'':
                LookForQuoteEnd((place, _file.Text[place]), place + 1, end);
                break;
            case '[' or '{':
                if (CountBrackets(place, end) is { } after)
                    LookAtRest(place, after, end);
                break;
            default:
                if (key.Length > 0 && Colon().Match(_file.Text, place, end - place) is { Success: true })
                    _found.Add(new(YamlDiagnostics.UnquotedColon, place, end, key, YamlText.Quote(_file.Text[place..end])) { Fix = Quoted(place, end) });
                break;
        }
    }

    // From after the opening quote, or from the start of a later line.
    private void LookForQuoteEnd((int Place, char Mark) quote, int place, int end)
    {
        _quote = quote;
        for (; place < end; place++)
        {
            var letter = _file.Text[place];
            if (letter == '\\' && quote.Mark == '"')
                place++;
            else if (letter == quote.Mark && quote.Mark == '\'' && place + 1 < end && _file.Text[place + 1] == '\'')
                place++;
            else if (letter == quote.Mark)
            {
                _quote = null;
                LookAtRest(quote.Place, place + 1, end);
                return;
            }
        }
    }

    private void LookAtRest(int start, int place, int end)
    {
        if (SkipBlanks(place, end) is var rest && (rest == end || (rest > place && _file.Text[rest] == '#')))
            return;
        // A quote that a later line ends was not meant to go on so far.
        if (_file.Position(start).Line < _file.Position(place).Line)
            _found.Add(Unclosed((start, _file.Text[start])));
        else
            _found.Add(new(YamlDiagnostics.TextAfterEnd, rest, end, _file.Text[start..place], YamlText.Quote(_file.Text[start..end])) { Fix = Quoted(start, end) });
    }

    // Where a remark follows, it is not clear what is part of the value.
    private (int Start, int End, string Replacement)? Quoted(int start, int end) =>
        _file.Text.AsSpan(start, end - start).Contains(" #", StringComparison.Ordinal) ? null : (start, end, YamlText.Quote(_file.Text[start..end]));

    private YamlSlip Unclosed((int Place, char Mark) quote) =>
        new(YamlDiagnostics.UnclosedQuote, quote.Place, quote.Place + 1, $"{quote.Mark}");

    // The place after the last bracket; null where it is not on this line.
    private int? CountBrackets(int place, int end)
    {
        for (; place < end; place++)
        {
            _brackets += _file.Text[place] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
            if (_brackets == 0)
                return place + 1;
        }

        return null;
    }

    private bool IsDash(int place, int end) =>
        _file.Text[place] == '-' && (place + 1 == end || _file.Text[place + 1] is ' ' or '\t');

    private int SkipBlanks(int place, int end)
    {
        while (place < end && _file.Text[place] is ' ' or '\t')
            place++;
        return place;
    }

    // Blanks before the colon are looked at once, from the first.
    [GeneratedRegex("""\G(?<key>"[^"\r\n]*"|'[^'\r\n]*'|[^\s"'\[{#&*!|>%@`-][^\r\n]*?|-[^\s][^\r\n]*?)(?<! ) *:(?=[ \t\r\n]|$)""")]
    private static partial Regex Entry();

    // The colon of an address is followed by no space.
    [GeneratedRegex(@"\G(?!(?:mailto|tel):|https?://)(?<key>[a-z][a-z0-9_]+)[ 　]*(?:(?<wide>：)|:(?=[^ \t\r\n]))[ 　]*")]
    private static partial Regex SwallowedKey();

    // A minus is followed by a number, a dash of Japanese text by no space.
    [GeneratedRegex(@"\G(?:[－ー−‐・](?=[^\s\d０-９])|[－ー−‐・―–—][ 　]+|-(?=[^\s\d.-]))")]
    private static partial Regex ListMark();

    [GeneratedRegex(@"^[|>][+-]?[1-9]?[+-]?(?:[ \t]+#.*)?$")]
    private static partial Regex TextMark();

    [GeneratedRegex(@":(?= |\t|$)")]
    private static partial Regex Colon();

    // Where a list or the entries of a mapping begin.
    private readonly record struct OpenColumn(int Column, bool IsItem, int Start, int End);
}
