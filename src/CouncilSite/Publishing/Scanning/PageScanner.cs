using System.Text;
using CouncilSite.Publishing.Links;
using CouncilSite.Publishing.Search;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Scanning;

/// <summary>
/// Reads a finished page once for all that is asked of it: its links, its ids and its words. One scanner serves one
/// thread; its buffer and the addresses it has met are used again.
/// </summary>
internal sealed class PageScanner
{
    private readonly StringPool _pool = new();
    private readonly PageFrames _frames;
    private readonly PageReading _reading = new();
    private char[] _buffer = [];

    /// <summary>A scanner that has met nothing yet.</summary>
    public PageScanner() => _frames = new PageFrames(_pool);

    /// <summary>Reads a page.</summary>
    public ScannedPage Scan(RenderedFile file)
    {
        var html = Decode(file.Bytes.Span);
        _reading.Begin(SearchIndex.Holds(file.Page));
        if (!_frames.TryRead(html, _reading))
        {
            _reading.Begin(_reading.TakesText);
            LibraryTokens.Read(html, _reading, _pool);
        }

        return _reading.ToPage(file);
    }

    private ReadOnlySpan<char> Decode(ReadOnlySpan<byte> bytes)
    {
        if (_buffer.Length < bytes.Length)
            _buffer = new char[bytes.Length];
        return _buffer.AsSpan(0, Encoding.UTF8.GetChars(bytes, _buffer));
    }

    private sealed class PageReading : HtmlReader
    {
        private readonly LinkCollection _links = new();
        private readonly SearchText _words = new();
        private bool _isSearched;

        public override bool TakesText => _isSearched;

        public void Begin(bool isSearched)
        {
            _isSearched = isSearched;
            _links.Clear();
            _words.Clear();
        }

        public override void Start(ReadOnlySpan<char> name, ReadOnlySpan<HtmlAttribute> attributes)
        {
            _links.Take(name, attributes);
            if (_isSearched)
                _words.Start(name, HtmlAttribute.Find("id", attributes), HtmlAttribute.Find("href", attributes));
        }

        public override void End(ReadOnlySpan<char> name)
        {
            if (_isSearched)
                _words.End(name);
        }

        public override void Text(ReadOnlySpan<char> text)
        {
            if (_isSearched)
                _words.Text(text);
        }

        public ScannedPage ToPage(RenderedFile file) =>
            _isSearched ? _links.ToPage(file) with { Sections = _words.Sections(), Files = _words.Files } : _links.ToPage(file);
    }
}
