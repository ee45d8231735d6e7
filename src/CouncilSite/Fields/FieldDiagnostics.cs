using CouncilSite.Diagnostics;

namespace CouncilSite.Fields;

/// <summary>What can be wrong with fields, whatever the kind of content.</summary>
public static class FieldDiagnostics
{
    /// <summary>A key that the schema does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = new(
        "FLD001", Severity.Error,
        "「{0}」という項目はありません。",
        "There is no field '{0}' here.",
        "{1}使える項目: {4}",
        "{2}Fields: {3}");

    /// <summary>A required key is missing or empty.</summary>
    public static readonly DiagnosticDescriptor MissingKey = new(
        "FLD002", Severity.Error,
        "必須の項目「{0}」（{1}）がありません。",
        "The required field '{0}' is missing.",
        "「{0}: 」に続けて、{2}を書いてください。",
        "Add: {0}: {3}");

    /// <summary>A value of another type.</summary>
    public static readonly DiagnosticDescriptor WrongValue = new(
        "FLD003", Severity.Error,
        "「{0}」は、ここには書けません。",
        "'{0}' is not {2}.",
        "{1}を書いてください。",
        "Write {2}.");

    /// <summary>A list or text where keys and values belong.</summary>
    public static readonly DiagnosticDescriptor NotAMapping = new(
        "FLD004", Severity.Error,
        "{0}は「項目: 値」の形で書きます。",
        "Lines of the form 'field: value' belong here.",
        "使える項目: {1}",
        "Fields: {1}");

    /// <summary>A list without items where nothing works without one.</summary>
    public static readonly DiagnosticDescriptor EmptyList = new(
        "FLD005", Severity.Error,
        "一覧が空です。",
        "The list is empty.",
        "一つ以上書いてください。",
        "Give at least one item.");

    /// <summary>A value that is written otherwise than files write it, but can mean one thing alone.</summary>
    public static readonly DiagnosticDescriptor OtherwiseWritten = new(
        "FLD006", Severity.Error,
        "「{0}」は、ここでは「{1}」と書きます。",
        "'{0}' is written '{1}' here.",
        "「{1}」に直してください。",
        "Write '{1}'.");

    /// <summary>A title that names another fiscal year than the field beside it.</summary>
    public static readonly DiagnosticDescriptor OtherFiscalYear = new(
        "FLD007", Severity.Warning,
        "題の「{0}」と、fiscal_year: {1}（{2}）が合いません。",
        "'{0}' in the title is not the fiscal year {1}.",
        "どちらかを直してください。",
        "Mend one of them.");

    /// <summary>A key by the name that it had in an earlier form of content.</summary>
    public static readonly DiagnosticDescriptor FormerName = new(
        "FLD008", Severity.Warning,
        "項目「{0}」は、名前が「{1}」に変わりました。",
        "The field '{0}' is called '{1}' now.",
        "「{1}」に直してください（council upgrade で、まとめて直せます）。",
        "Write '{1}'; 'council upgrade' mends all such names.");

    /// <summary>A table that is not there.</summary>
    public static readonly DiagnosticDescriptor MissingTable = new(
        "CSV004", Severity.Error,
        "表のファイル「{0}」がありません。",
        "The table '{0}' does not exist.",
        "{1}このファイルと同じフォルダーに置いてください。",
        "{2}Put it into the folder of this file.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [MissingTable, UnknownKey, MissingKey, WrongValue, NotAMapping, EmptyList, OtherwiseWritten, OtherFiscalYear, FormerName];
}
