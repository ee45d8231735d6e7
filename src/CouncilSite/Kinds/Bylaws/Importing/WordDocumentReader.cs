using System.Text;
using System.Xml;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Importing;

/// <summary>Reads the main part of a document of Word from its beginning to its end.</summary>
/// <param name="reader">The part.</param>
/// <param name="numbering">What numbers its paragraphs.</param>
internal sealed class WordDocumentReader(XmlReader reader, WordNumbering numbering)
{
    // Text that is no longer there, how something looks, and what is told a second time for other programs.
    private static readonly HashSet<string> Skipped = ["del", "moveFrom", "pPrChange", "rPr", "tabs", "tblPr", "trPr", "tcPr", "sectPr", "rt", "Fallback", "instrText"];

    private static readonly Dictionary<string, string> NoText = new(StringComparer.Ordinal)
    {
        ["drawing"] = "図",
        ["pict"] = "図",
        ["object"] = "図",
        ["oMath"] = "数式",
        ["sym"] = "記号",
        ["footnoteReference"] = "脚注",
        ["endnoteReference"] = "文末脚注",
        ["altChunk"] = "埋め込まれた文書",
    };

    private const int ShownWords = 20;

    private readonly StringBuilder _text = new();
    private readonly List<(string What, string After)> _leftOut = [];
    private readonly StringBuilder _words = new();
    private int _tables;
    private bool _isRowBegun;
    private bool _isCellBegun;
    private string _style = "";
    private string? _list;
    private string? _level;

    public WordDocument Read()
    {
        while (_text.Length <= ContentLimits.TextFileBytes && reader.Read())
        {
            while (reader.NodeType == XmlNodeType.Element && ReadElement())
            {
                // What was read whole or skipped leaves the reader at what follows it.
            }

            if (reader.NodeType == XmlNodeType.EndElement)
                End(reader.LocalName);
        }

        return new WordDocument(_text.ToString(), _leftOut);
    }

    // Whether the reader has moved on.
    private bool ReadElement()
    {
        var isEmpty = reader.IsEmptyElement;
        var name = reader.LocalName;
        if (NoText.TryGetValue(name, out var what) && _leftOut.Count < ContentLimits.PrintedDiagnostics)
            _leftOut.Add((what, LastWords()));
        if (Skipped.Contains(name) || what is not null)
        {
            reader.Skip();
            return true;
        }

        if (name == "t")
        {
            var words = reader.ReadElementContentAsString();
            _words.Append(words);
            return true;
        }

        Begin(name);
        if (isEmpty)
            End(name);
        return false;
    }

    private void Begin(string name)
    {
        switch (name)
        {
            case "p":
                (_style, _list, _level) = ("", null, null);
                break;
            case "pStyle":
                _style = Value() ?? "";
                break;
            case "numId":
                _list = Value();
                break;
            case "ilvl":
                _level = Value();
                break;
            case "tab" or "ptab":
                _words.Append('\t');
                break;
            case "br" or "cr":
                _words.Append(_tables > 0 ? '　' : '\n');
                break;
            case "noBreakHyphen":
                _words.Append('-');
                break;
            case "tbl":
                _tables++;
                break;
            case "tr" when _tables == 1:
                _isRowBegun = false;
                break;
            case "tc" when _tables == 1:
                _text.Append(_isRowBegun ? "\t" : "");
                (_isRowBegun, _isCellBegun) = (true, false);
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p":
                EndParagraph();
                break;
            case "tr" when _tables == 1:
                _text.Append('\n');
                break;
            case "tbl":
                _tables--;
                break;
        }
    }

    private void EndParagraph()
    {
        var words = numbering.NumberOf(_style, _list, _level) + _words.ToString();
        _words.Clear();
        if (_tables == 0)
        {
            _text.Append(words).Append('\n');
            return;
        }

        // In a cell a tab would be a cell more.
        if (words.Length > 0)
            _text.Append(_isCellBegun ? "　" : "").Append(words.Replace('\t', '　'));
        _isCellBegun |= words.Length > 0;
    }

    private string? Value() => reader.GetAttribute("val", reader.NamespaceURI);

    private string LastWords()
    {
        var words = _words.Length > 0 ? _words : _text;
        var line = words.ToString(Math.Max(0, words.Length - ShownWords), Math.Min(ShownWords, words.Length)).TrimEnd();
        return line[(line.LastIndexOf('\n') + 1)..];
    }
}
