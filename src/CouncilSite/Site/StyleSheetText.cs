using System.Text;

namespace CouncilSite.Site;

/// <summary>The text of a style sheet.</summary>
internal static class StyleSheetText
{
    /// <summary>The same without remarks and without the white space that means nothing.</summary>
    public static string Minify(string css)
    {
        var minified = new StringBuilder(css.Length);
        var hasSpace = false;
        for (var at = 0; at < css.Length;)
        {
            if (css[at] is '"' or '\'')
            {
                var length = StringLength(css, at);
                Append(css.AsSpan(at, length));
                at += length;
            }
            else if (css.AsSpan(at).StartsWith("/*"))
            {
                var end = css.IndexOf("*/", at + 2, StringComparison.Ordinal);
                at = end < 0 ? css.Length : end + 2;
                hasSpace = true;
            }
            else if (char.IsWhiteSpace(css[at]))
            {
                at++;
                hasSpace = true;
            }
            else
            {
                Append(css.AsSpan(at, 1));
                at++;
            }
        }

        return minified.ToString();

        void Append(ReadOnlySpan<char> piece)
        {
            if (hasSpace && minified.Length > 0 && !"{};,:".Contains(minified[^1], StringComparison.Ordinal) && !"{};,".Contains(piece[0], StringComparison.Ordinal))
                minified.Append(' ');
            if (piece[0] == '}' && minified.Length > 0 && minified[^1] == ';')
                minified.Length--;
            hasSpace = false;
            minified.Append(piece);
        }
    }

    /// <summary>How long the string in quotation marks is that begins at a place, with them.</summary>
    public static int StringLength(string css, int start)
    {
        var at = start + 1;
        while (at < css.Length && css[at] != css[start])
            at += css[at] == '\\' ? 2 : 1;
        return Math.Min(at + 1, css.Length) - start;
    }
}
