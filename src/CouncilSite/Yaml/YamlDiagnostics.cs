using CouncilSite.Diagnostics;

namespace CouncilSite.Yaml;

/// <summary>What can be wrong with YAML as such, before any field has a meaning.</summary>
public static class YamlDiagnostics
{
    /// <summary>The text is no YAML; the argument is the parser's own word for it.</summary>
    public static readonly DiagnosticDescriptor Broken = new(
        "YAML001", Severity.Error,
        "YAMLとして読み取れません。",
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
        "値全体を引用符で囲んでください: {0}: \"{1}\"",
        "Put the whole value in quotes: {0}: \"{1}\"");

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
        "YAMLの参照（& と *）は使えません。",
        "YAML anchors and aliases (& and *) are not supported.",
        "値をそのまま書いてください。& や * で始まる文字は引用符で囲んでください。",
        "Write the value out. Quote text that begins with & or *.");

    /// <summary>Lists and mappings within each other without end.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "YAML007", Severity.Error,
        "一覧や項目が深く入れ子になりすぎています（{0}段まで）。",
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
        "項目の名前が文字ではありません。",
        "The name of a field is not text.",
        "「[」や「{{」で始まる名前は、引用符で囲んでください。",
        "Quote a name that begins with a bracket or brace.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [Broken, FullWidthColon, WrongIndentation, UnquotedColon, DuplicateKey, Alias, TooDeep, UnclosedBracket, TooLong, KeyIsNoText];
}
