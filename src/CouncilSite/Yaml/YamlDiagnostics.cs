using CouncilSite.Diagnostics;

namespace CouncilSite.Yaml;

/// <summary>What can be wrong with YAML as such, before any field has a meaning.</summary>
public static class YamlDiagnostics
{
    /// <summary>The text is no YAML; the argument is the parser's own word for it.</summary>
    public static readonly DiagnosticDescriptor Broken = new(
        "YAML001", Severity.Error,
        "YAMLとして読み取れません（{0}）。",
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
        "This line is indented with {0}.",
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

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [Broken, FullWidthColon, WrongIndentation, UnquotedColon, DuplicateKey, Alias];
}
