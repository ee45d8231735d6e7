using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>What can be wrong with an amending text, by itself and against the version that it amends.</summary>
public static class AmendmentDiagnostics
{
    /// <summary>A sentence that the grammar does not know. Argument: the sentence or the part of it.</summary>
    public static readonly DiagnosticDescriptor UnknownSentence = new(
        "AMD001", Severity.Error,
        "改め文として読み取れません: {0}",
        "This is no amending sentence: '{0}'",
        "「第N条中「A」を「B」に改める。」「第N条の次に次の１条を加える。」などの形で書いてください。",
        "Use the customary forms of replacing, deleting, adding and renumbering.");

    /// <summary>The provision is not there. Argument: its address.</summary>
    public static readonly DiagnosticDescriptor UnknownProvision = new(
        "AMD002", Severity.Error,
        "「{0}」が改正前の規約にありません。",
        "The version to be amended has no '{0}'.",
        "番号を確かめてください。前の文で番号を変えたときは、変えた後の番号で書きます。",
        "Check the number; after a renumbering, the new number counts.");

    /// <summary>The quoted words are not there. Arguments: address, words.</summary>
    public static readonly DiagnosticDescriptor WordsNotFound = new(
        "AMD003", Severity.Error,
        "{0}に「{1}」がありません。",
        "'{0}' does not contain '{1}'.",
        "改正前の条文のとおりに書き写してください。全角と半角の違いと空白は無視します。",
        "Quote the text as it stands; widths of characters and spaces do not matter.");

    /// <summary>What should follow the sentence does not. Arguments: what should, the sentence.</summary>
    public static readonly DiagnosticDescriptor WrongAddition = new(
        "AMD005", Severity.Error,
        "この文の後に{0}が続いていません: {1}",
        "The sentence is not followed by what it adds ('{0}'): '{1}'",
        "加える条文を、次の行から書いてください。数も合わせてください。",
        "Write the added text from the next line on, as many provisions as the sentence says.");

    /// <summary>Two provisions would bear one number. Argument: the number.</summary>
    public static readonly DiagnosticDescriptor NumberTaken = new(
        "AMD006", Severity.Error,
        "「{0}」はすでにあります。",
        "'{0}' is there already.",
        "先に今ある方の番号を変えるか、削ってください。",
        "Renumber or delete the one that is there first.");

    /// <summary>What a table makes of the bylaws cannot be read. Arguments: the fault, in both languages.</summary>
    public static readonly DiagnosticDescriptor NoLawLeft = new(
        "AMD007", Severity.Error,
        "表のとおりに改めると、規約として読めなくなります: {0}",
        "With the table applied the bylaws cannot be read: {1}",
        "表の各行には、条・項・号を1つずつ、番号から書いてください。書かない条・項・号は変わりません。",
        "Each row shows one provision from its number on; what the table does not show stays.");

    /// <summary>A reference that should be amended as well (ハネ改正). Arguments: its words, what becomes of it, in both languages.</summary>
    public static readonly DiagnosticDescriptor Consequence = new(
        "AMD008", Severity.Warning,
        "「{0}」は、{1}。",
        "'{0}' {2}.",
        "改め文に、ここを改める文も書き足してください。",
        "Let the amending text amend this as well.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [UnknownSentence, UnknownProvision, WordsNotFound, WrongAddition, NumberTaken, NoLawLeft, Consequence];
}
