using CouncilSite.Diagnostics;

namespace CouncilSite.Site;

/// <summary>What can be wrong with a theme: with its files, and with templates that are compiled when the site is built.</summary>
public static class ThemeDiagnostics
{
    /// <summary>A part that is included but is nowhere in the theme.</summary>
    public static readonly DiagnosticDescriptor UnknownTemplate = new(
        "THM001", Severity.Error,
        "テンプレート「{0}」はありません。",
        "There is no template '{0}'.",
        "いちばん近い名前は「{1}」です。パスはテーマのフォルダーから書きます（例 News/Items.cshtml）。",
        "The nearest name is '{1}'. Paths begin at the theme's folder (News/Items.cshtml).");

    /// <summary>A part that is given a model of another type than its own.</summary>
    public static readonly DiagnosticDescriptor WrongModel = new(
        "THM002", Severity.Error,
        "テンプレート「{0}」に渡すデータの型が違います（{1} のはずが {2}）。",
        "The template '{0}' is given the wrong model ({1} is asked for, {2} given).",
        "渡す値か、テンプレートの先頭の「@inherits Template<…>」を直してください。",
        "Change the value, or the line '@inherits Template<…>' at the top of the template.");

    /// <summary>An asset that is linked but is nowhere in the theme.</summary>
    public static readonly DiagnosticDescriptor UnknownAsset = new(
        "THM003", Severity.Error,
        "テーマの assets/ に「{0}」はありません。",
        "The theme has no '{0}' in assets/.",
        "いちばん近い名前は「{1}」です。",
        "The nearest name is '{1}'.");

    /// <summary>Parts that include one another without an end.</summary>
    public static readonly DiagnosticDescriptor IncludesTooDeep = new(
        "THM004", Severity.Error,
        "テンプレートの重なりが深すぎます（{0} 重まで）。",
        "Templates include one another more than {0} deep.",
        "自分自身を読み込んでいないか確かめてください。",
        "Check whether a template includes itself.");

    /// <summary>A name in a template that means nothing: a member that its type has not, most often.</summary>
    public static readonly DiagnosticDescriptor UnknownName = new(
        "THM005", Severity.Error,
        "「{0}」という名前はありません（{1}）。",
        "There is no name '{0}' ({1}).",
        "いちばん近い名前は「{2}」です。大文字と小文字は区別されます。",
        "The nearest name is '{2}'. Capital and small letters differ.");

    /// <summary>A template that the compiler cannot read.</summary>
    public static readonly DiagnosticDescriptor DoesNotCompile = new(
        "THM006", Severity.Error,
        "テンプレートの書き方が正しくありません（{0}）。コンパイラーの説明：「{1}」",
        "The template is not written correctly ({0}). The compiler says: '{2}'",
        "この行の @ から始まる部分、かっこ、引用符を確かめてください。",
        "Look at what begins with @ in this line, at its brackets and at its quotation marks.");

    /// <summary>A template that throws while a page is rendered.</summary>
    public static readonly DiagnosticDescriptor TemplateFailed = new(
        "THM007", Severity.Error,
        "ページを作っている途中で、この行が失敗しました（{0}）。",
        "This line failed while a page was made ({0}).",
        "理由：「{1}」。値がない（null）場合や、空の一覧も考えて書いてください。",
        "The reason: '{1}'. Write it so that a value may be absent (null) and a list empty.");

    /// <summary>A template that does not say what it shows.</summary>
    public static readonly DiagnosticDescriptor NoBaseClass = new(
        "THM008", Severity.Error,
        "テンプレートの先頭に「@inherits」の行がありません。",
        "The template has no line '@inherits' at its top.",
        "部品なら「@inherits Template<…>」か「@inherits Template」、ページなら「@inherits PageTemplate<…>」、枠なら「@inherits LayoutTemplate」と書いてください。",
        "Write '@inherits Template<…>' or '@inherits Template' for a part, '@inherits PageTemplate<…>' for a page, '@inherits LayoutTemplate' for the frame.");

    /// <summary>A template that replaces none, is included by none and shows no pages.</summary>
    public static readonly DiagnosticDescriptor UnusedTemplate = new(
        "THM009", Severity.Warning,
        "テンプレート「{0}」は、どこからも使われていません。",
        "The template '{0}' is used nowhere.",
        "組み込みのテンプレートを置き換えるのなら、同じパスにしてください。いちばん近いのは「{1}」です。",
        "To replace a built-in template, give it the same path. The nearest is '{1}'.");

    /// <summary>A theme in site.yml that is neither built in nor a folder.</summary>
    public static readonly DiagnosticDescriptor UnknownTheme = new(
        "THM010", Severity.Error,
        "テーマ「{0}」はありません。",
        "There is no theme '{0}'.",
        "組み込みのテーマ（{2}）か、内容のフォルダーと同じ場所にあるテーマのフォルダーを書いてください。いちばん近い名前は「{1}」です。",
        "Name a built-in theme ({2}), or a theme's folder beside the content folder. The nearest name is '{1}'.");

    /// <summary>A theme's folder that builds on a theme that is not built in.</summary>
    public static readonly DiagnosticDescriptor UnknownBase = new(
        "THM011", Severity.Error,
        "もとにするテーマ「{0}」は、組み込まれていません。",
        "There is no built-in theme '{0}' to build on.",
        "使えるのは {2} です。いちばん近い名前は「{1}」です。",
        "There are {2}. The nearest name is '{1}'.");

    /// <summary>A colour of the settings that is too like the ground that words stand on.</summary>
    public static readonly DiagnosticDescriptor FaintColour = new(
        "THM012", Severity.Error,
        "色「{0}」は、{1}画面の地「{4}」の上で読みにくい色です（明るさの比 {3}、4.5以上が必要です）。",
        "The colour '{0}' is hard to read on the ground '{4}' of a {2} screen (a contrast of {3}, where 4.5 is needed).",
        "「{5}」なら読めます。明るい画面では暗い色、暗い画面では明るい色を選んでください。",
        "'{5}' can be read. Choose a dark colour for a light screen and a bright one for a dark screen.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnknownTemplate, WrongModel, UnknownAsset, IncludesTooDeep, UnknownName, DoesNotCompile, TemplateFailed, NoBaseClass, UnusedTemplate, UnknownTheme, UnknownBase, FaintColour,
    ];
}
