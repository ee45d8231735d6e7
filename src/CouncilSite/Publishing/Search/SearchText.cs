using System.Buffers;
using System.Text;
using CouncilSite.Publishing.Links;

namespace CouncilSite.Publishing.Search;

/// <summary>
/// The words of a page's content, section by section, without what every page repeats: that would make every page a
/// find. They are inside &lt;main&gt;; a section begins with a heading that can be linked to. For one thread: what it writes
/// with is used again.
/// </summary>
internal sealed class SearchText
{
    private readonly List<PageSection> _sections = [];
    private readonly List<FileLink> _files = [];
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _heading = new();
    private string _anchor = "";
    private int _level = 1;
    private string? _sectionId;
    private string? _file;
    private int _fileText;
    private bool _isInMain;
    private bool _isInHeading;
    private bool _isInOwnLink;
    private string _left = "";
    private int _depth;

    /// <summary>Begins a page.</summary>
    public void Clear()
    {
        _sections.Clear();
        _files.Clear();
        _text.Clear();
        _heading.Clear();
        (_anchor, _level, _sectionId, _file, _fileText) = ("", 1, null, null, 0);
        (_isInMain, _isInHeading, _isInOwnLink, _left, _depth) = (false, false, false, "", 0);
    }

    /// <summary>Takes a start tag.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="id">Its id; null for none.</param>
    /// <param name="address">Where it leads (<c>href</c>); null for nowhere.</param>
    public void Start(ReadOnlySpan<char> name, string? id, string? address)
    {
        if (name is "main")
        {
            _isInMain = true;
        }
        else if (_depth > 0)
        {
            _depth += name.SequenceEqual(_left) ? 1 : 0;
        }
        else if (IsLeftOut(name))
        {
            (_left, _depth) = (name.ToString(), 1);
        }
        else if (name is "section" or "article")
        {
            _sectionId = id;
            _text.Append(' ');
        }
        else if (IsHeading(name))
        {
            // A section that has a name of its own is linked to by that: an article of the bylaws by its number.
            if (_isInMain && (_sectionId ?? id) is { } anchor)
            {
                Close();
                (_anchor, _level) = (anchor, name[1] - '0');
                _isInHeading = true;
            }

            _sectionId = null;
        }
        else if (name is "a" && address is ['#', ..])
        {
            _isInOwnLink = true;
        }
        else if (name is "a" && address is not null && address.AsSpan(address.LastIndexOf('/') + 1).Contains('.'))
        {
            (_file, _fileText) = (address, _text.Length);
        }
        else if (!IsInline(name))
        {
            _text.Append(' ');
        }
    }

    /// <summary>Takes an end tag.</summary>
    public void End(ReadOnlySpan<char> name)
    {
        if (name is "main")
        {
            _isInMain = false;
        }
        else if (_depth > 0)
        {
            _depth -= name.SequenceEqual(_left) ? 1 : 0;
        }
        else if (IsHeading(name))
        {
            _isInHeading = false;
            _text.Append(' ');
        }
        else if (name is "a" && _isInOwnLink)
        {
            _isInOwnLink = false;
        }
        else if (name is "a" && _file is not null)
        {
            if (_isInMain && !_isInHeading)
                _files.Add(new FileLink(_file, Squeeze(_text, _fileText)));
            _file = null;
        }
        else if (!IsInline(name))
        {
            _text.Append(' ');
        }
    }

    /// <summary>Takes a run of text.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        // The mark by which a provision can be linked to is no word of it.
        if (!_isInMain || _depth > 0 || (_isInOwnLink && text is "#"))
            return;
        (_isInHeading ? _heading : _text).Append(text);
        if (!text.IsWhiteSpace())
            _sectionId = null;
    }

    /// <summary>The sections taken so far: first what stands before the first heading, even where that is nothing.</summary>
    public IReadOnlyList<PageSection> Sections()
    {
        Close();
        return [.. _sections];
    }

    /// <summary>The links to files.</summary>
    public IReadOnlyList<FileLink> Files => [.. _files];

    private void Close()
    {
        _sections.Add(new PageSection(_anchor, _level, Squeeze(_heading), Squeeze(_text)));
        _heading.Clear();
        _text.Clear();
        _file = null;
    }

    private static bool IsHeading(ReadOnlySpan<char> name) => name is "h2" or "h3" or "h4";

    private static bool IsLeftOut(ReadOnlySpan<char> name) =>
        name is "h1" or "nav" or "script" or "style" or "svg" or "noscript" or "footer";

    private static bool IsInline(ReadOnlySpan<char> name) =>
        name is "a" or "abbr" or "b" or "code" or "del" or "em" or "i" or "ins" or "mark"
            or "ruby" or "small" or "span" or "strong" or "sub" or "sup" or "time";

    private static string Squeeze(StringBuilder text, int start = 0)
    {
        var squeezed = ArrayPool<char>.Shared.Rent(text.Length - start);
        try
        {
            text.CopyTo(start, squeezed, text.Length - start);
            return new string(Squeeze(squeezed.AsSpan(0, text.Length - start)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(squeezed);
        }
    }

    private static ReadOnlySpan<char> Squeeze(Span<char> text)
    {
        var length = 0;
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character);
            // A word joiner keeps such a mark with the last word.
            if (character != '\u2060' && !(isSpace && (length == 0 || text[length - 1] == ' ')))
                text[length++] = isSpace ? ' ' : character;
        }

        return text[..length].TrimEnd(' ');
    }
}
