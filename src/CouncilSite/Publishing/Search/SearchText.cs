using System.Text;

namespace CouncilSite.Publishing.Search;

/// <summary>The words of a page's content, without what every page repeats: that would make every page a find. They are inside &lt;main&gt;.</summary>
internal sealed class SearchText
{
    private readonly StringBuilder _text = new();
    private bool _isInMain;
    private string _left = "";
    private int _depth;

    /// <summary>Takes a start tag.</summary>
    public void Start(ReadOnlySpan<char> name)
    {
        if (name is "main")
            _isInMain = true;
        else if (_depth > 0)
            _depth += name.SequenceEqual(_left) ? 1 : 0;
        else if (IsLeftOut(name))
            (_left, _depth) = (name.ToString(), 1);
        else if (!IsInline(name))
            _text.Append(' ');
    }

    /// <summary>Takes an end tag.</summary>
    public void End(ReadOnlySpan<char> name)
    {
        if (name is "main")
            _isInMain = false;
        else if (_depth > 0)
            _depth -= name.SequenceEqual(_left) ? 1 : 0;
        else if (!IsInline(name))
            _text.Append(' ');
    }

    /// <summary>Takes a run of text.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (_isInMain && _depth == 0)
            _text.Append(text);
    }

    /// <summary>The words taken so far, one blank wherever there are any.</summary>
    public override string ToString()
    {
        var squeezed = new StringBuilder(_text.Length);
        var afterSpace = true;
        foreach (var chunk in _text.GetChunks())
        {
            foreach (var character in chunk.Span)
            {
                var isSpace = char.IsWhiteSpace(character);
                if (!isSpace || !afterSpace)
                    squeezed.Append(isSpace ? ' ' : character);
                afterSpace = isSpace;
            }
        }

        return squeezed.ToString().TrimEnd();
    }

    private static bool IsLeftOut(ReadOnlySpan<char> name) =>
        name is "h1" or "nav" or "script" or "style" or "svg" or "noscript" or "footer";

    private static bool IsInline(ReadOnlySpan<char> name) =>
        name is "a" or "abbr" or "b" or "code" or "del" or "em" or "i" or "ins" or "mark"
            or "ruby" or "small" or "span" or "strong" or "sub" or "sup" or "time";
}
