using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Bylaws.Assertions;

/// <summary>What can be wrong with what is asserted of the bylaws, and with the content that must respect it.</summary>
public static class AssertionDiagnostics
{
    /// <summary>An assertion names a provision that is not there. Argument: its citation.</summary>
    public static readonly DiagnosticDescriptor UnknownAssertedProvision = new(
        "BYL016", Severity.Error,
        "assertions の「{0}」が条文にありません。",
        "The bylaws have no '{0}', which an assertion names.",
        "「第９条第１項」のように、条文にある番号で書いてください。",
        "Cite a provision that is there.");

    /// <summary>The words of an assertion are not in its provision. Arguments: citation, words, place of the provision.</summary>
    public static readonly DiagnosticDescriptor AssertedWordsMissing = new(
        "BYL017", Severity.Error,
        "{0}（{2}）に「{1}」という言葉がありません。",
        "'{0}' ({2}) does not say '{1}'.",
        "条文の言葉をそのまま words に書いてください。条文を変えたときは、words と value も改めます。",
        "Quote the provision in 'words'; when the provision changes, 'words' and 'value' change with it.");

    /// <summary>The number of an assertion is not in its words. Arguments: number, words, place of the provision.</summary>
    public static readonly DiagnosticDescriptor AssertedNumberDiffers = new(
        "BYL018", Severity.Error,
        "value の{0}が、条文の「{1}」（{2}）の数と違います。",
        "The value {0} is not the number in '{1}' ({2}).",
        "条文の数に合わせてください。",
        "Give the number that the provision states.");

    /// <summary>Other content contradicts the bylaws. Arguments: what it says, citation, words, place of the provision.</summary>
    public static readonly DiagnosticDescriptor ContentContradictsAssertion = new(
        "BYL019", Severity.Error,
        "{0}になっており、規約{1}の「{2}」（{3}）と食い違います。",
        "{4}: this contradicts '{2}' in '{1}' of the bylaws ({3}).",
        "どちらが正しいかを確かめて、誤っている方を直してください。",
        "Find out which of the two is right and correct the other.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnknownAssertedProvision, AssertedWordsMissing, AssertedNumberDiffers, ContentContradictsAssertion,
    ];
}
