namespace CouncilSite.Publishing.Scanning;

/// <summary>
/// Reads pages as <see cref="PlainTokens"/> does, but of what stands above and below their content, which is the same on
/// many and most of all their tags, what was read the first time is given again. For one thread.
/// </summary>
/// <param name="pool">Gives the strings of attributes.</param>
internal sealed class PageFrames(StringPool pool)
{
    private const string HeaderEnd = "</header>";

    // A menu shows in which part of the site a page is.
    private const int MostKept = 32;

    private readonly List<Frame> _frames = [];

    /// <summary>Gives all tags and texts to a reader; false where it gave up, and what the reader has taken is worth nothing.</summary>
    public bool TryRead(ReadOnlySpan<char> html, HtmlReader reader)
    {
        var (body, header, main, footer) = (html.IndexOf("<body"), html.IndexOf(HeaderEnd), html.IndexOf("<main"), html.LastIndexOf("<footer"));
        if (body < 0 || header < body || main < header || footer < main)
            return PlainTokens.TryRead(html, reader, pool);
        var content = header + HeaderEnd.Length;
        // Cut anywhere else than between texts and tags, what comes before the cut has no end, and is given up.
        return PlainTokens.TryRead(html[..body], reader, pool) && TryReadFrame(html[body..content], reader)
            && PlainTokens.TryRead(html[content..footer], reader, pool) && TryReadFrame(html[footer..], reader);
    }

    private bool TryReadFrame(ReadOnlySpan<char> html, HtmlReader reader)
    {
        foreach (var known in _frames)
        {
            if (html.SequenceEqual(known.Html))
            {
                known.Give(reader);
                return true;
            }
        }

        if (_frames.Count == MostKept)
            return PlainTokens.TryRead(html, reader, pool);
        var frame = new Frame(html.ToString());
        if (!PlainTokens.TryRead(html, frame, pool))
            return false;
        _frames.Add(frame);
        frame.Give(reader);
        return true;
    }

    // What was read of a part of a page.
    private sealed class Frame(string html) : HtmlReader
    {
        private readonly List<Action<HtmlReader>> _taken = [];

        public string Html => html;

        public override bool TakesText => true;

        public override void Start(ReadOnlySpan<char> name, ReadOnlySpan<HtmlAttribute> attributes)
        {
            var (kept, all) = (name.ToString(), attributes.ToArray());
            _taken.Add(reader => reader.Start(kept, all));
        }

        public override void End(ReadOnlySpan<char> name)
        {
            var kept = name.ToString();
            _taken.Add(reader => reader.End(kept));
        }

        public override void Text(ReadOnlySpan<char> text)
        {
            var kept = text.ToString();
            _taken.Add(reader => reader.Text(kept));
        }

        public void Give(HtmlReader reader)
        {
            foreach (var take in _taken)
                take(reader);
        }
    }
}
