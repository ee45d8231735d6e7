using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>The number of an article, a chapter, a 別表 at the beginning of a line.</summary>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Kind">The rank.</param>
/// <param name="Number">Its number.</param>
/// <param name="Through">The last number of a run that stands as one: 第６条から第８条まで.</param>
/// <param name="IsSpaced">Whether a space or the end of the line follows, as it does after a heading.</param>
internal readonly record struct HeadingMarker(int Length, ProvisionKind Kind, ProvisionNumber Number, ProvisionNumber? Through, bool IsSpaced)
{
    // What goes on with a sentence that names a provision: 第３条の規定により.
    private const string Continuations = "のにをはがと第、及又並若かま・中本た各前後）";

    /// <summary>Whether what follows shows that a sentence only names the provision.</summary>
    public static bool NamesOnly(ReadOnlySpan<char> line, HeadingMarker marker) =>
        marker.Length < line.Length && Continuations.Contains(line[marker.Length], StringComparison.Ordinal);

    /// <summary>第1条, 第 １０ 条, 第九条の二, 第６条から第８条まで before 削除.</summary>
    public static HeadingMarker? Article(ReadOnlySpan<char> line)
    {
        if (AddressPartReader.ReadNumbered(line, out var length) is not { Kind: ProvisionKind.Article } part)
            return null;
        return Run(line, length, part.Number) ?? Of(line, length, part.Kind, part.Number);
    }

    /// <summary>第１　目的: the headings of an outline (要綱), which are its articles.</summary>
    public static HeadingMarker? Outline(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != '第' || AddressPartReader.ReadNumeral(line, 1, out var main) is not (> 0 and var length) || main == 0)
            return null;
        length += ProvisionNumber.ReadBranches(line[length..], main, out var number);
        return Of(line, length, ProvisionKind.Article, number) is { IsSpaced: true } marker ? marker : null;
    }

    /// <summary>第１章, 第２節: divisions above the article.</summary>
    public static HeadingMarker? Division(ReadOnlySpan<char> line) =>
        AddressPartReader.ReadNumbered(line, out var length) is { Kind.IsDivision: true } part ? Of(line, length, part.Kind, part.Number) : null;

    /// <summary>別表, 別表第１, 様式第１号, 第１号様式, 付録.</summary>
    public static HeadingMarker? Appendix(ReadOnlySpan<char> line)
    {
        var length = 0;
        if (AddressPartReader.Read(line, ref length, null) is not { Kind.IsAppendix: true, Form: AddressForm.Numbered } part)
            return null;
        var marker = Of(line, length, part.Kind, part.Number);
        return marker.IsSpaced || line[length] is '（' or '(' or '【' ? marker : null;
    }

    private static HeadingMarker? Run(ReadOnlySpan<char> line, int length, ProvisionNumber first)
    {
        foreach (var (joint, end) in new[] { ("から", "まで"), ("及び", "") })
        {
            if (!line[length..].StartsWith(joint) || AddressPartReader.ReadNumbered(line[(length + joint.Length)..], out var second) is not { Kind: ProvisionKind.Article } last)
                continue;
            var stop = length + joint.Length + second;
            if (!line[stop..].StartsWith(end) || last.Number <= first)
                continue;
            stop += end.Length;
            if (line[stop..].Trim() is "削除")
                return Of(line, stop, ProvisionKind.Article, first) with { Through = last.Number };
        }

        return null;
    }

    private static HeadingMarker Of(ReadOnlySpan<char> line, int length, ProvisionKind kind, ProvisionNumber number) =>
        new(length, kind, number, null, length >= line.Length || char.IsWhiteSpace(line[length]));
}
