using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using CouncilSite.Publishing.Links;

namespace CouncilSite.Publishing.Search;

/// <summary>The words of a page's content, without what every page repeats: that would make every page a find.</summary>
internal static class SearchText
{
    /// <summary>Reads the words inside &lt;main&gt; from AngleSharp's tokens; a document would take several times as long.</summary>
    public static string Read(ReadOnlySpan<byte> html)
    {
        var characters = new char[html.Length];
        var source = new TextSource(new CharArrayTextSource(characters, Encoding.UTF8.GetChars(html, characters)));
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.ResolverExtended)
        {
            SkipComments = true,
            SkipScriptText = true,
            ShouldEmitAttribute = static (ref AngleSharp.Html.Parser.Tokens.Struct.StructHtmlToken _, ReadOnlyMemory<char> _) => false,
        };
        var text = new StringBuilder();
        var isInMain = false;
        var left = "";
        var depth = 0;
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
                return Squeeze(text);
            if (token.Type == HtmlTokenType.Character)
            {
                if (isInMain && depth == 0)
                    text.Append(token.Data.Memory.Span);
                continue;
            }

            if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag))
                continue;
            var name = token.Name.Memory.Span;
            var isStart = token.Type == HtmlTokenType.StartTag;
            if (isStart)
                tokenizer.State = TokenScanner.ModeAfter(name);
            if (name is "main")
            {
                isInMain = isStart;
            }
            else if (depth > 0)
            {
                if (name.SequenceEqual(left))
                    depth += isStart ? 1 : -1;
            }
            else if (isStart && IsLeftOut(name))
            {
                (left, depth) = (name.ToString(), 1);
            }
            else if (!IsInline(name))
            {
                text.Append(' ');
            }
        }
    }

    private static bool IsLeftOut(ReadOnlySpan<char> name) =>
        name is "h1" or "nav" or "script" or "style" or "svg" or "noscript" or "footer";

    private static bool IsInline(ReadOnlySpan<char> name) =>
        name is "a" or "abbr" or "b" or "code" or "del" or "em" or "i" or "ins" or "mark"
            or "ruby" or "small" or "span" or "strong" or "sub" or "sup" or "time";

    private static string Squeeze(StringBuilder text)
    {
        var squeezed = new StringBuilder(text.Length);
        var afterSpace = true;
        foreach (var chunk in text.GetChunks())
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
}
