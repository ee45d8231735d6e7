namespace CouncilSite.Diagnostics;

/// <summary>
/// How texts are written. Every one of these can be turned off, or be made more or less grave, in the settings of the
/// site: councils write in their own way.
/// </summary>
public static class WordingDiagnostics
{
    /// <summary>Half-width kana, which screen readers and searches stumble over.</summary>
    public static readonly DiagnosticDescriptor HalfWidthKana = new(
        "WRT001", Severity.Warning,
        "半角カナ「{0}」があります。",
        "'{0}' is in half-width kana.",
        "全角で「{1}」と書いてください。",
        "Write '{1}'.");

    /// <summary>Words in one character, such as ㈱ and ℡, which screen readers leave out.</summary>
    public static readonly DiagnosticDescriptor WordInOneCharacter = new(
        "WRT002", Severity.Warning,
        "「{0}」は1文字にまとめた文字で、読み上げや検索でうまく扱われません。",
        "'{0}' is a word in one character, which neither screen readers nor searches know well.",
        "「{1}」と書いてください。",
        "Write '{1}'.");

    /// <summary>Kana whose voicing mark is a character of its own (NFD, as macOS writes names).</summary>
    public static readonly DiagnosticDescriptor DecomposedKana = new(
        "WRT003", Severity.Warning,
        "「{0}」の濁点・半濁点が、別の文字に分かれています。",
        "The voicing mark in '{0}' is a character of its own.",
        "「{1}」と打ち直してください。",
        "Write '{1}'.");

    /// <summary>A character that looks like the one that belongs there.</summary>
    public static readonly DiagnosticDescriptor LookAlike = new(
        "WRT004", Severity.Warning,
        "「{0}」の「{1}」は、形の似た別の文字です。",
        "The '{1}' in '{0}' is another character that looks alike.",
        "「{2}」に打ち直してください。",
        "Write '{2}'.");

    /// <summary>A particle or a punctuation mark that stands twice.</summary>
    public static readonly DiagnosticDescriptor DoubledParticle = new(
        "WRT005", Severity.Warning,
        "「{0}」と、同じ文字が続いています。",
        "The same character stands twice: '{0}'.",
        "一つにしてください。",
        "Leave one of them out.");

    /// <summary>A paragraph that stands twice, one below the other.</summary>
    public static readonly DiagnosticDescriptor DoubledParagraph = new(
        "WRT006", Severity.Warning,
        "前の段落と同じ段落です。",
        "The paragraph is the same as the one before.",
        "二度貼り付けたのなら、片方を消してください。",
        "Delete one of them.");

    /// <summary>A note to oneself that was left in the text.</summary>
    public static readonly DiagnosticDescriptor NoteToOneself = new(
        "WRT007", Severity.Warning,
        "書きかけの印「{0}」が残っています。",
        "The mark '{0}' of something unfinished is left.",
        "書き終えて、印を消してください。",
        "Finish it, and delete the mark.");

    /// <summary>Numbers in circles and Roman numerals in one character.</summary>
    public static readonly DiagnosticDescriptor NumberInOneCharacter = new(
        "WRT008", Severity.Notice,
        "「{0}」は1文字にまとめた数字で、読み上げや検索でうまく扱われないことがあります。",
        "'{0}' is a number in one character, which not all screen readers and searches know.",
        "「{1}」のように書けます。",
        "It can be written '{1}'.");

    /// <summary>A name that is spelt otherwise in another place.</summary>
    public static readonly DiagnosticDescriptor TwoSpellings = new(
        "WRT009", Severity.Warning,
        "「{0}」は、ほかの所では「{1}」と書かれています（{2}）。",
        "'{0}' is spelt '{1}' elsewhere ({2}).",
        "同じ名前なら、どちらかにそろえてください。",
        "If it is the same name, spell it one way.");

    /// <summary>A character that nobody sees and searches stumble over, as other programs leave them behind.</summary>
    public static readonly DiagnosticDescriptor InvisibleCharacter = new(
        "WRT010", Severity.Warning,
        "目に見えない文字（{0}）があります。",
        "There is a character that nobody sees ({0}).",
        "ほかのソフトから貼り付けたときに混ざったものです。この場所の前後の文字を消して、打ち直してください。",
        "It came along with something pasted: delete it with the letters beside it and write them again.");

    /// <summary>A mail address that no mail program takes, since its sign is a wide one.</summary>
    public static readonly DiagnosticDescriptor WideMailAddress = new(
        "WRT012", Severity.Warning,
        "メールアドレス「{0}」に全角の文字があります。",
        "The mail address '{0}' has full-width letters.",
        "半角で書いてください: {1}。迷惑メールを防ぐために全角にしているのなら、「＠は半角に直してください」と同じ文に書いてください。",
        "Write '{1}'. Where it is meant to keep machines from reading it, tell readers in the same sentence to replace the sign.");

    /// <summary>A bracket without its other half in the same paragraph.</summary>
    public static readonly DiagnosticDescriptor UnpairedBracket = new(
        "WRT011", Severity.Warning,
        "括弧 {0} と対になる {1} がありません。",
        "'{0}' has no '{1}'.",
        "同じ段落の中で、対になるように直してください。",
        "Put both into the same paragraph.");

    /// <summary>A word or a number of half-width and full-width letters.</summary>
    public static readonly DiagnosticDescriptor MixedWidths = new(
        "WRT013", Severity.Warning,
        "「{0}」は、半角と全角の文字が混ざっています。",
        "'{0}' has half-width and full-width letters.",
        "「{1}」のように、どちらかにそろえてください。",
        "Write it one way, such as '{1}'.");

    /// <summary>A word that the same text spells in another way: ＲＰＡ and RPA, サーバ and サーバー.</summary>
    public static readonly DiagnosticDescriptor TwoWays = new(
        "WRT014", Severity.Warning,
        "「{0}」は、同じ文章の{2}行目では「{1}」と書かれています。",
        "'{0}' is spelt '{1}' in line {2} of the same text.",
        "同じ言葉なら、どちらかにそろえてください。",
        "If it is the same word, spell it one way.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        HalfWidthKana, WordInOneCharacter, DecomposedKana, LookAlike, DoubledParticle, DoubledParagraph, NoteToOneself, NumberInOneCharacter, TwoSpellings,
        InvisibleCharacter, UnpairedBracket, WideMailAddress, MixedWidths, TwoWays,
    ];
}
