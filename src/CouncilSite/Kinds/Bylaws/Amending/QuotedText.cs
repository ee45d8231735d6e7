using System.Text;
using System.Text.RegularExpressions;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>
/// A sentence whose quotations stand aside, so that its grammar can be read without them: each 「…」 of the outer
/// rank becomes one private-use character that numbers it. Spaces count inside quotations only, line breaks nowhere.
/// </summary>
internal sealed partial class QuotedText
{
    /// <summary>The character of the first quotation; the next ones follow it.</summary>
    public const char FirstQuotation = '\uE000';

    private readonly List<string> _quotations = [];

    private QuotedText(string grammar) => Grammar = grammar;

    /// <summary>The sentence with a character for each quotation.</summary>
    public string Grammar { get; private set; }

    /// <summary>The words of a quotation.</summary>
    public string this[char quotation] => _quotations[quotation - FirstQuotation];

    /// <summary>Whether a character stands for a quotation.</summary>
    public static bool IsQuotation(char c) => c is >= FirstQuotation and < '\uF000';

    /// <summary>Sets the quotations of a sentence aside; brackets within one must pair.</summary>
    public static QuotedText Of(string sentence)
    {
        sentence = LineBreak().Replace(sentence, "");
        var result = new QuotedText("");
        var grammar = new StringBuilder();
        var (depth, start) = (0, 0);
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] == '「' && depth++ == 0)
            {
                start = i + 1;
            }
            else if (sentence[i] == '」' && depth > 0 && --depth == 0)
            {
                grammar.Append((char)(FirstQuotation + result._quotations.Count));
                result._quotations.Add(sentence[start..i]);
            }
            else if (depth == 0 && !IsQuotation(sentence[i]) && !char.IsWhiteSpace(sentence[i]))
            {
                grammar.Append(sentence[i]);
            }
        }

        result.Grammar = grammar.ToString();
        return result;
    }

    [GeneratedRegex(@"\s*[\r\n]\s*")]
    private static partial Regex LineBreak();
}
