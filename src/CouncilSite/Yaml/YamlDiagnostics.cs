using CouncilSite.Diagnostics;

namespace CouncilSite.Yaml;

/// <summary>What can be wrong with YAML as such, before any field has a meaning.</summary>
public static class YamlDiagnostics
{
    /// <summary>The text is no YAML; the argument is the parser's own word for it.</summary>
    public static readonly DiagnosticDescriptor Broken = new(
        "YAML001", Severity.Error,
        "この行の書き方が正しくないので、ここから後を読み取れません。",
        "This cannot be read as YAML ({0}).",
        "この行と一つ前の行の字下げ・引用符・コロンを確かめてください。",
        "Check the indentation, quotes and colons of this line and the one before it.");

    /// <summary>A full-width colon after a key makes one long string of the line.</summary>
    public static readonly DiagnosticDescriptor FullWidthColon = new(
        "YAML002", Severity.Error,
        "項目名「{0}」の後のコロンが全角です。",
        "The colon after the key '{0}' is full-width.",
        "半角のコロンと半角の空白にしてください: {0}: …",
        "Write an ASCII colon and a space: {0}: …");

    /// <summary>U+3000 or a tab as indentation.</summary>
    public static readonly DiagnosticDescriptor WrongIndentation = new(
        "YAML003", Severity.Error,
        "行頭の字下げに{0}が使われています。",
        "This line is indented with {1}.",
        "半角の空白で字下げしてください。",
        "Indent with ASCII spaces.");

    /// <summary>A colon and a space inside an unquoted value.</summary>
    public static readonly DiagnosticDescriptor UnquotedColon = new(
        "YAML004", Severity.Error,
        "値の中に「: 」（コロンと空白）があります。",
        "The value contains a colon and a space.",
        "値全体を引用符で囲んでください: {0}: {1}",
        "Put the whole value in quotes: {0}: {1}");

    /// <summary>The same key twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "YAML005", Severity.Error,
        "項目「{0}」が2回書かれています（1回目は{1}行目）。",
        "The key '{0}' stands twice (first on line {1}).",
        "どちらか一方を消してください。",
        "Remove one of the two.");

    /// <summary>Anchors and aliases can grow without bound and nobody here needs them.</summary>
    public static readonly DiagnosticDescriptor Alias = new(
        "YAML006", Severity.Error,
        "「&」や「*」で始まる値は使えません。",
        "YAML anchors and aliases (& and *) are not supported.",
        "文字としての & や * なら、値全体を引用符（\"…\"）で囲んでください。",
        "Write the value out. Quote text that begins with & or *.");

    /// <summary>Lists and mappings within each other without end.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "YAML007", Severity.Error,
        "一覧や項目の重なりが深すぎます（{0}段まで）。",
        "Lists and fields are nested too deeply (more than {0} levels).",
        "字下げと「[」「{{」を確かめてください。",
        "Check the indentation and the brackets.");

    /// <summary>A list or mapping on one line that does not end, or cannot be read to its end.</summary>
    public static readonly DiagnosticDescriptor UnclosedBracket = new(
        "YAML008", Severity.Error,
        "「{0}」から後を読み取れません。",
        "What follows '{0}' cannot be read.",
        "「{1}」で閉じているか、カンマと引用符が合っているかを確かめてください。",
        "Close it with '{1}', and check the commas and quotes.");

    /// <summary>More items than any table has.</summary>
    public static readonly DiagnosticDescriptor TooLong = new(
        "YAML009", Severity.Error,
        "一覧が長すぎます（{0}件まで）。",
        "The list is too long (more than {0} items).",
        "ファイルを分けてください。",
        "Make several files of it.");

    /// <summary>A list or mapping where the name of a field belongs.</summary>
    public static readonly DiagnosticDescriptor KeyIsNoText = new(
        "YAML010", Severity.Error,
        "項目の名前が「[」か「{{」で始まっています。",
        "The name of a field is not text.",
        "文章なら、全体を引用符（\"…\"）で囲んでください。項目なら「項目: 値」の形で書いてください。",
        "Quote a text that begins with a bracket or brace; write a field as 'field: value'.");

    /// <summary>A colon right before the value makes one long word of the line.</summary>
    public static readonly DiagnosticDescriptor ColonWithoutSpace = new(
        "YAML011", Severity.Error,
        "項目名「{0}」のコロンの後に、半角の空白がありません。",
        "There is no space after the colon of '{0}'.",
        "コロンの後に半角の空白を一つ入れてください: {0}: …",
        "Put a space after the colon: {0}: …");

    /// <summary>An item of a list whose mark is no ASCII hyphen with a space.</summary>
    public static readonly DiagnosticDescriptor WrongListMark = new(
        "YAML012", Severity.Error,
        "行頭の「{0}」は一覧の印になりません。",
        "'{0}' at the beginning of a line does not mark an item of a list.",
        "半角のハイフンと半角の空白で「- 」と書いてください。",
        "Write an ASCII hyphen and a space: '- '.");

    /// <summary>An unquoted value that begins with a character that YAML keeps for itself.</summary>
    public static readonly DiagnosticDescriptor ReservedMark = new(
        "YAML013", Severity.Error,
        "値を「{0}」で始めることはできません。",
        "A value cannot begin with '{0}'.",
        "値全体を引用符で囲んでください: {1}",
        "Put the whole value in quotes: {1}");

    /// <summary>A quotation mark without its partner.</summary>
    public static readonly DiagnosticDescriptor UnclosedQuote = new(
        "YAML014", Severity.Error,
        "ここで開いた引用符（{0}）が、この行で閉じていません。",
        "The quotation mark ({0}) that opens here is not closed on this line.",
        "値の終わりに同じ引用符を書いてください。",
        "Write the same mark at the end of the value.");

    /// <summary>Text after a quoted value or after a list in brackets.</summary>
    public static readonly DiagnosticDescriptor TextAfterEnd = new(
        "YAML015", Severity.Error,
        "「{0}」の後に文字が続いています。",
        "There is text after '{0}'.",
        "値全体を引用符で囲んでください: {1}",
        "Put the whole value in quotes: {1}");

    /// <summary>A line that is neither in the column of those beside it nor beneath an entry that waits for a value.</summary>
    public static readonly DiagnosticDescriptor UnevenIndentation = new(
        "YAML016", Severity.Error,
        "行頭の空白の数（{0}）が、前後の行とそろっていません。",
        "This line's indentation ({0} spaces) fits none of the lines around it.",
        "同じ並びの行と、行頭の半角の空白の数（{1}など）をそろえてください。",
        "Indent it like the lines that it belongs with (such as {1}).");

    /// <summary>A line without a colon where a field belongs.</summary>
    public static readonly DiagnosticDescriptor MissingColon = new(
        "YAML017", Severity.Error,
        "「{0}」の行に、項目名とコロンがありません。",
        "The line '{0}' has no field name with a colon.",
        "「項目: 値」の形で書いてください。前の行の続きなら、行頭に半角の空白を入れてください。",
        "Write it as 'field: value', or indent it if it goes on from the line before.");

    /// <summary>A number sign that makes a remark of the end of a value.</summary>
    public static readonly DiagnosticDescriptor CutByHash = new(
        "YAML018", Severity.Warning,
        "「{0}」は覚え書きと見なされ、値に入りません。",
        "'{0}' is taken for a remark and is not part of the value.",
        "値の一部なら引用符で囲んでください: {1}。覚え書きなら # の後に空白を入れてください。",
        "Put it in quotes if it is part of the value: {1}. In a remark, put a space after #.");

    /// <summary>A full-width comma between brackets.</summary>
    public static readonly DiagnosticDescriptor WideComma = new(
        "YAML019", Severity.Warning,
        "「{0}」は、[ ] の中の区切りになりません。",
        "'{0}' divides nothing between brackets.",
        "半角の「, 」で区切ってください。一つの言葉なら、引用符（\"…\"）で囲んでください。",
        "Divide them with ', '; put it in quotes where it is one word.");

    /// <summary>Quotation marks of a word processor around a whole value, which are no quotes to YAML.</summary>
    public static readonly DiagnosticDescriptor WideQuotes = new(
        "YAML020", Severity.Warning,
        "値を囲む「{0}」は引用符と見なされず、文字として表示されます。",
        "'{0}' around a value are no quotes, but shown as letters.",
        "半角の引用符で囲むか、取ってください: {1}",
        "Write ASCII quotes, or none: {1}");

    /// <summary>A dash that begins a list where none can stand, or a line that the value above swallows.</summary>
    public static readonly DiagnosticDescriptor MisplacedDash = new(
        "YAML021", Severity.Error,
        "「- 」で始まる行は、ここには書けません。",
        "A line that begins with a dash cannot stand here.",
        "一覧の項目なら、ほかの項目と行頭をそろえてください。一覧でなければ「- 」を消してください。",
        "Indent an item like the others of its list; remove the dash of what is none.");

    /// <summary>An item that repeats the keys of the one before, since its dash is missing.</summary>
    public static readonly DiagnosticDescriptor LostDash = new(
        "YAML022", Severity.Error,
        "「{0}」から後が前の項目とつながって、同じ項目が2回ずつあります。",
        "From '{0}' on, the keys of the item above stand twice.",
        "次の項目なら、「{0}」の前に、行頭をほかの項目とそろえて「- 」を付けてください。",
        "Begin the next item with a dash before '{0}', in the column of the other dashes.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Broken, FullWidthColon, WrongIndentation, UnquotedColon, DuplicateKey, Alias, TooDeep, UnclosedBracket, TooLong, KeyIsNoText,
        ColonWithoutSpace, WrongListMark, ReservedMark, UnclosedQuote, TextAfterEnd, UnevenIndentation, MissingColon, CutByHash, WideComma,
        WideQuotes, MisplacedDash, LostDash,
    ];
}
