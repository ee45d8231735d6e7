using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Links;

/// <summary>
/// Reads links and ids from HTML with AngleSharp's tokenizer, which builds no document and so is several times as
/// fast. One scanner serves one thread; its buffer and the addresses it has met are used again.
/// </summary>
internal sealed class TokenScanner
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private char[] _buffer = [];

    public ScannedPage Scan(RenderedFile file)
    {
        var links = new HashSet<string>(ReferenceEqualityComparer.Instance);
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var duplicates = new List<string>();
        var tokenizer = new HtmlTokenizer(Decode(file.Bytes.Span), HtmlEntityProvider.ResolverExtended)
        {
            SkipDataText = true,
            SkipRCDataText = true,
            SkipRawText = true,
            SkipScriptText = true,
            SkipComments = true,
            SkipCDATA = true,
            SkipPlaintext = true,
            ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => LinkAttributes.Matters(name.Span),
        };
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
                return new ScannedPage(file, [.. links], loaded, ids, duplicates);
            if (token.Type != HtmlTokenType.StartTag)
                continue;
            tokenizer.State = ModeAfter(token.Name.Memory.Span);
            for (var i = 0; i < token.Attributes.Count; i++)
            {
                var name = token.Attributes[i].Name.Memory.Span;
                // Of attributes with one name the first counts.
                if (Value(ref token, name, i) is not null)
                    continue;
                var value = Intern(token.Attributes[i].Value.Memory.Span);
                if (name is "id" && value.Length > 0 && !ids.Add(value))
                    duplicates.Add(value);
                foreach (var address in LinkAttributes.Addresses(name, value))
                {
                    var known = Intern(address);
                    links.Add(known);
                    if (LinkAttributes.IsLoaded(token.Name.Memory.Span, name, Value(ref token, "rel", token.Attributes.Count)))
                        loaded.Add(known);
                }
            }
        }
    }

    // The value of an attribute among the first few of a tag.
    private static string? Value(ref StructHtmlToken token, ReadOnlySpan<char> name, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (token.Attributes[i].Name.Memory.Span.SequenceEqual(name))
                return token.Attributes[i].Value.ToString();
        }

        return null;
    }

    // Menus and footers repeat on every page: one string each is enough.
    private string Intern(ReadOnlySpan<char> text)
    {
        _known.Add(text);
        return _known.TryGetValue(text, out var known) ? known : text.ToString();
    }

    private TextSource Decode(ReadOnlySpan<byte> bytes)
    {
        if (_buffer.Length < bytes.Length)
            _buffer = new char[bytes.Length];
        return new TextSource(new CharArrayTextSource(_buffer, Encoding.UTF8.GetChars(bytes, _buffer)));
    }

    /// <summary>
    /// What kind of text follows a start tag: the tree builder would tell the tokenizer, here it is told from the name
    /// alone.
    /// </summary>
    internal static HtmlParseMode ModeAfter(ReadOnlySpan<char> name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        _ => HtmlParseMode.PCData,
    };
}
