using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

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
            ShouldEmitAttribute = static (ref AngleSharp.Html.Parser.Tokens.Struct.StructHtmlToken _, ReadOnlyMemory<char> name) => LinkAttributes.Matters(name.Span),
        };
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
                return new ScannedPage(file, [.. links], ids, duplicates);
            if (token.Type != HtmlTokenType.StartTag)
                continue;
            tokenizer.State = ModeAfter(token.Name.Memory.Span);
            for (var i = 0; i < token.Attributes.Count; i++)
            {
                var attribute = token.Attributes[i];
                if (attribute.Name.Memory.Span is not "id")
                {
                    foreach (var address in LinkAttributes.Addresses(attribute.Name.Memory.Span, Intern(attribute.Value.Memory.Span)))
                        links.Add(Intern(address));
                }
                else if (attribute.Value.Length > 0 && !ids.Add(attribute.Value.ToString()))
                {
                    duplicates.Add(attribute.Value.ToString());
                }
            }
        }
    }

    // Menus and footers repeat on every page: one string each is enough.
    private string Intern(ReadOnlySpan<char> text)
    {
        if (!_known.TryGetValue(text, out var known))
            _known.Add(known = text.ToString());
        return known;
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
