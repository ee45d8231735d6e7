using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using CouncilSite.Publishing.Links;

namespace CouncilSite.Publishing.Scanning;

/// <summary>
/// Reads the HTML that templates write by themselves, ten times as fast as the library: quoted attributes, closed
/// comments, the few character references that escaping makes. At anything else, which browsers would have to mend or
/// to look up, it gives up, and <see cref="LibraryTokens"/> reads the page. A test holds the two against each other.
/// </summary>
internal ref struct PlainTokens
{
    private const int LongestName = 32;

    private readonly ReadOnlySpan<char> _html;
    private readonly HtmlReader _reader;
    private readonly StringPool _pool;
    private readonly List<HtmlAttribute> _attributes = [];
    private int _at;

    private PlainTokens(ReadOnlySpan<char> html, HtmlReader reader, StringPool pool)
    {
        _html = html;
        _reader = reader;
        _pool = pool;
    }

    /// <summary>Gives all tags and texts to a reader; false where it gave up, and what the reader has taken is worth nothing.</summary>
    public static bool TryRead(ReadOnlySpan<char> html, HtmlReader reader, StringPool pool) =>
        !html.ContainsAny('\0', '\r') && new PlainTokens(html, reader, pool).TryRead();

    private bool TryRead()
    {
        while (true)
        {
            var length = _html[_at..].IndexOf('<');
            if (!TryText(length < 0 ? _html[_at..] : _html.Slice(_at, length)))
                return false;
            if (length < 0)
                return true;
            _at += length + 1;
            var isRead = Peek() switch
            {
                '/' => TryEndTag(),
                '!' => TryDeclaration(),
                _ => TryStartTag(),
            };
            if (!isRead)
                return false;
        }
    }

    private readonly char Peek() => _at < _html.Length ? _html[_at] : '\0';

    private bool TryDeclaration()
    {
        var rest = _html[_at..];
        if (rest.StartsWith("!DOCTYPE html>", StringComparison.OrdinalIgnoreCase))
        {
            _at += "!DOCTYPE html>".Length;
            return true;
        }

        if (!rest.StartsWith("!--") || rest[3..].IndexOf("-->") is not (>= 0 and var length))
            return false;
        var comment = rest.Slice(3, length);
        _at += length + "!---->".Length;
        return !comment.StartsWith(">") && !comment.StartsWith("->") && comment.IndexOf("--") < 0;
    }

    private bool TryEndTag()
    {
        _at++;
        var name = ReadName();
        if (name.Length == 0 || Peek() != '>')
            return false;
        _at++;
        _reader.End(name);
        return true;
    }

    private bool TryStartTag()
    {
        var name = ReadName();
        if (name.Length == 0 || !TryAttributes())
            return false;
        _reader.Start(name, CollectionsMarshal.AsSpan(_attributes));
        return name switch
        {
            "title" or "textarea" or "style" or "xmp" or "iframe" or "noembed" or "noframes" or "script" => TryContent(name),
            "plaintext" => false,
            _ => true,
        };
    }

    // What has no elements in it goes on up to its own end tag; another one before that is for the library.
    private bool TryContent(ReadOnlySpan<char> name)
    {
        var rest = _html[_at..];
        var length = rest.IndexOf("</");
        if (length < 0 || !rest[(length + 2)..].StartsWith(name) || rest[(length + 2 + name.Length)..] is not ['>', ..])
            return false;
        _at += length;
        var content = rest[..length];
        return name switch
        {
            "script" => content.IndexOf("<!--") < 0,
            "title" or "textarea" => TryText(content),
            _ => TryRaw(content),
        };
    }

    private bool TryAttributes()
    {
        _attributes.Clear();
        while (true)
        {
            var blanks = SkipBlanks();
            switch (Peek())
            {
                case '>':
                    _at++;
                    return true;
                case '/' when _at + 1 < _html.Length && _html[_at + 1] == '>':
                    _at += 2;
                    return true;
                default:
                    if (!blanks || !TryAttribute())
                        return false;
                    break;
            }
        }
    }

    private bool TryAttribute()
    {
        var length = 0;
        while (_at + length < _html.Length && (char.IsAsciiLetterOrDigit(_html[_at + length]) || _html[_at + length] is '-' or ':' or '_' or '.'))
            length++;
        var name = _html.Slice(_at, length);
        _at += length;
        if (length is 0 or > LongestName)
            return false;
        ReadOnlySpan<char> value = [];
        if (Peek() == '=')
        {
            _at++;
            var quote = Peek();
            if (quote is not ('"' or '\'') || _html[(_at + 1)..].IndexOf(quote) is not (>= 0 and var end))
                return false;
            value = _html.Slice(_at + 1, end);
            _at += end + 2;
        }

        name = Lower(name);
        return !LinkAttributes.Matters(name) || TryKeep(name, value);
    }

    private readonly bool TryKeep(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        var known = _pool.Get(name);
        foreach (var attribute in _attributes)
        {
            if (attribute.Name == known)
                return false;
        }

        if (!value.Contains('&'))
        {
            _attributes.Add(new HtmlAttribute(known, _pool.Get(value)));
            return true;
        }

        var decoded = new StringBuilder(value.Length);
        for (var rest = value; ;)
        {
            var and = rest.IndexOf('&');
            decoded.Append(and < 0 ? rest : rest[..and]);
            if (and < 0)
                break;
            if (Decode(rest[and..], out var length) is not { } character)
                return false;
            decoded.Append(character.ToString());
            rest = rest[(and + length)..];
        }

        _attributes.Add(new HtmlAttribute(known, _pool.Get(decoded.ToString())));
        return true;
    }

    private readonly bool TryRaw(ReadOnlySpan<char> text)
    {
        if (_reader.TakesText && text.Length > 0)
            _reader.Text(text);
        return true;
    }

    private readonly bool TryText(ReadOnlySpan<char> text)
    {
        if (!_reader.TakesText)
            return true;
        Span<char> decoded = stackalloc char[2];
        while (text.IndexOf('&') is >= 0 and var and)
        {
            TryRaw(text[..and]);
            if (Decode(text[and..], out var length) is not { } character)
                return false;
            _reader.Text(decoded[..character.EncodeToUtf16(decoded)]);
            text = text[(and + length)..];
        }

        return TryRaw(text);
    }

    // What escaping writes; of numbers those that stand for themselves.
    private static Rune? Decode(ReadOnlySpan<char> text, out int length)
    {
        length = text.IndexOf(';') + 1;
        switch (text[..length])
        {
            case "&amp;":
                return new Rune('&');
            case "&lt;":
                return new Rune('<');
            case "&gt;":
                return new Rune('>');
            case "&quot;":
                return new Rune('"');
            case ['&', '#', .. { Length: > 0 and < 7 } digits, ';']:
                return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 0x20 and < 0x7F or >= 0xA0
                    && Rune.TryCreate(number, out var rune) ? rune : null;
            default:
                return null;
        }
    }

    private bool SkipBlanks()
    {
        var start = _at;
        while (Peek() is ' ' or '\n' or '\t' or '\f')
            _at++;
        return _at > start;
    }

    private ReadOnlySpan<char> ReadName()
    {
        var start = _at;
        while (char.IsAsciiLetterOrDigit(Peek()) || (Peek() == '-' && _at > start))
            _at++;
        var name = _html[start.._at];
        return name.Length is 0 or > LongestName || !char.IsAsciiLetter(name[0]) ? [] : Lower(name);
    }

    // Templates write lower case, but for a few names of SVG.
    private readonly ReadOnlySpan<char> Lower(ReadOnlySpan<char> name)
    {
        if (!name.ContainsAnyInRange('A', 'Z'))
            return name;
        Span<char> lower = stackalloc char[LongestName];
        return _pool.Get(lower[..name.ToLowerInvariant(lower)]);
    }
}
