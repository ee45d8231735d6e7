using System.Runtime.InteropServices;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using CouncilSite.Publishing.Links;

namespace CouncilSite.Publishing.Scanning;

/// <summary>Reads any HTML there is with AngleSharp's tokenizer, which builds no document and so is several times as fast.</summary>
internal static class LibraryTokens
{
    /// <summary>Gives all tags and texts to a reader.</summary>
    /// <param name="html">The characters; the buffer must hold nothing behind them.</param>
    /// <param name="reader">Takes them.</param>
    /// <param name="pool">Gives the strings of attributes.</param>
    public static void Read(ReadOnlySpan<char> html, HtmlReader reader, StringPool pool)
    {
        var tokenizer = new HtmlTokenizer(new TextSource(new CharArrayTextSource(html.ToArray(), html.Length)), HtmlEntityProvider.ResolverExtended)
        {
            SkipDataText = !reader.TakesText,
            SkipRCDataText = !reader.TakesText,
            SkipRawText = !reader.TakesText,
            SkipScriptText = true,
            SkipComments = true,
            ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => LinkAttributes.Matters(name.Span),
        };
        var attributes = new List<HtmlAttribute>();
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return;
                case HtmlTokenType.Character:
                    reader.Text(token.Data.Memory.Span);
                    break;
                case HtmlTokenType.StartTag:
                    tokenizer.State = ModeAfter(token.Name.Memory.Span);
                    Collect(ref token, attributes, pool);
                    reader.Start(token.Name.Memory.Span, CollectionsMarshal.AsSpan(attributes));
                    break;
                case HtmlTokenType.EndTag:
                    reader.End(token.Name.Memory.Span);
                    break;
            }
        }
    }

    private static void Collect(ref StructHtmlToken token, List<HtmlAttribute> attributes, StringPool pool)
    {
        attributes.Clear();
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var name = pool.Get(token.Attributes[i].Name.Memory.Span);
            if (!attributes.Exists(attribute => attribute.Name == name))
                attributes.Add(new HtmlAttribute(name, pool.Get(token.Attributes[i].Value.Memory.Span)));
        }
    }

    // What kind of text follows a start tag: the tree builder would tell the tokenizer, here it is told from the name alone.
    private static HtmlParseMode ModeAfter(ReadOnlySpan<char> name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        _ => HtmlParseMode.PCData,
    };
}
