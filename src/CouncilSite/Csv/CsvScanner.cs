using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Csv;

/// <summary>
/// Takes CSV (RFC 4180, any line ends) apart into cells that know their places, which messages need and no CSV package
/// tells.
/// </summary>
internal sealed class CsvScanner(SourceFile source, DiagnosticBag diagnostics)
{
    private readonly string _text = source.Text;
    private int _position;

    /// <summary>The lines; a line break within quotes does not end one.</summary>
    public IReadOnlyList<IReadOnlyList<Located<string>>> ScanLines()
    {
        var lines = new List<IReadOnlyList<Located<string>>>();
        while (_position < _text.Length)
            lines.Add(ScanLine());
        return lines;
    }

    private List<Located<string>> ScanLine()
    {
        var cells = new List<Located<string>>();
        while (true)
        {
            cells.Add(_position < _text.Length && _text[_position] == '"' ? ScanQuoted() : ScanPlain());
            if (_position >= _text.Length)
                return cells;
            var end = _text[_position++];
            if (end == ',')
                continue;
            if (end == '\r' && _position < _text.Length && _text[_position] == '\n')
                _position++;
            return cells;
        }
    }

    private Located<string> ScanPlain()
    {
        var start = _position;
        while (_position < _text.Length && _text[_position] is not (',' or '\r' or '\n'))
            _position++;
        return new Located<string>(_text[start.._position].Trim(), source.Span(start, _position));
    }

    private Located<string> ScanQuoted()
    {
        var start = _position++;
        var value = new StringBuilder();
        while (true)
        {
            if (_position >= _text.Length)
            {
                diagnostics.Add(CsvDiagnostics.UnclosedQuote, source.Span(start, start + 1));
                break;
            }

            var character = _text[_position++];
            if (character != '"')
                value.Append(character);
            else if (_position < _text.Length && _text[_position] == '"')
                value.Append(_text[_position++]);
            else
                break;
        }

        // What follows the closing quote within the cell belongs to it, as spreadsheets read it.
        var rest = ScanPlain().Value;
        return new Located<string>((value + rest).Trim(), source.Span(start, _position));
    }
}
