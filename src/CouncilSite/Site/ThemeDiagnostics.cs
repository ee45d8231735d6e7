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
        "テンプレートが {0} 重をこえて入れ子になっています。",
        "Templates include one another more than {0} deep.",
        "自分自身を読み込んでいないか確かめてください。",
        "Check whether a template includes itself.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [UnknownTemplate, WrongModel, UnknownAsset, IncludesTooDeep];
}
