using System.Collections.Immutable;
using System.Text;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>
/// Writes an amendment in the customary grammar, with the title of the amending rule above and its own 附則 below. A
/// sentence is indented by one wide space; what it adds follows without indentation, a line to a provision.
/// </summary>
public static class AmendmentWriter
{
    /// <summary>The text, ending in a line break (<c>\n</c>).</summary>
    public static string Write(Amendment amendment)
    {
        var text = new StringBuilder();
        if (amendment.Title.Length > 0)
            text.Append(TitleOf(amendment.Title)).Append("\n\n　").Append(amendment.Title).Append("の一部を次のように改正する。\n");
        foreach (var sentence in amendment.Sentences)
            Append(text, sentence.Clauses);
        if (amendment.Supplement is not null)
            text.Append(text.Length > 0 ? "\n" : "").Append(PlainText.Of(amendment.Supplement));
        return text.ToString();
    }

    /// <summary>The title of the rule that amends bylaws, which is one of the same type: ○○会則の一部を改正する会則.</summary>
    public static string TitleOf(string amended) => $"{amended}の一部を改正する{BylawsTypes.Of(amended)}";

    private static void Append(StringBuilder text, ImmutableArray<AmendmentClause> clauses)
    {
        var cite = new CitationWriter();
        text.Append('　');
        for (var i = 0; i < clauses.Length; i++)
        {
            text.Append(i > 0 ? "、" : "");
            // 第８条中第２項を削り、第３項を第２項とする: acts within one provision name it once.
            if (ParentOf(clauses[i]) is { } parent && (i == 0 || !parent.Equals(ParentOf(clauses[i - 1]))))
            {
                var isShared = i + 1 < clauses.Length && parent.Equals(ParentOf(clauses[i + 1]));
                text.Append(isShared ? cite.Enter(parent) : cite.Leave());
            }
            else if (ParentOf(clauses[i]) is null)
            {
                cite.Leave();
            }

            text.Append(Phrase(clauses[i], cite, isLast: i == clauses.Length - 1));
        }

        text.Append("。\n");
        text.Append(Block(clauses[^1]));
    }

    // The provision within which a clause deletes, renumbers or adds paragraphs or items; null for all other acts.
    private static ProvisionAddress? ParentOf(AmendmentClause clause) =>
        clause switch
        {
            DeleteProvisions { Targets: [{ Part: TargetPart.Whole, Address: { } deleted }, ..] } => deleted,
            Renumber renumber => renumber.Target.Address,
            Shift shift => shift.Target.Address,
            InsertProvisions { Place: not InsertPlace.Below, Address: { } beside } => beside,
            _ => null,
        } is { Kind: ProvisionKind.Paragraph or ProvisionKind.Item } address ? address.Parent : null;

    private static string Phrase(AmendmentClause clause, CitationWriter cite, bool isLast) => clause switch
    {
        EditWords edit => $"{cite.CiteAll(edit.Targets)}中{string.Join('、', edit.Edits.Select((e, i) => Phrase(e, i + 1 < edit.Edits.Length ? edit.Edits[i + 1].Kind : null, isLast && i == edit.Edits.Length - 1)))}",
        ReplaceProvision replace => $"{cite.Cite(replace.Target)}を次のように{Verb("改め", isLast)}",
        ReplacePart { Text: "" } delete => $"{cite.Cite(delete.Target)}を{(isLast ? "削る" : "削り")}",
        ReplacePart { Target.Part: TargetPart.Caption } caption => $"{cite.Cite(caption.Target)}を「（{caption.Text}）」に{Verb("改め", isLast)}",
        ReplacePart { Target.Part: TargetPart.Heading } heading => $"{cite.Cite(heading.Target)}を「{heading.Text}」に{Verb("改め", isLast)}",
        ReplacePart replace => $"{cite.Cite(replace.Target)}を次のように{Verb("改め", isLast)}",
        DeleteProvisions delete => $"{cite.CiteAll(delete.Targets)}を{(isLast ? "削る" : "削り")}",
        AddPart { Target.Part: TargetPart.Caption } add => $"{cite.Cite(add.Target.Address!)}に見出しとして「（{add.Text}）」を付{(isLast ? "する" : "し")}",
        AddPart { Target.Part: TargetPart.Latter } add => $"{cite.Cite(add.Target.Address!)}に後段として次のように{Verb("加え", isLast)}",
        AddPart add => $"{cite.Cite(add.Target.Address!)}に次のただし書を{Verb("加え", isLast)}",
        AddRows add => $"{cite.Cite(add.Address)}に次のように{Verb("加え", isLast)}",
        Renumber renumber => Phrase(renumber, cite) + (isLast ? "する" : "し"),
        Shift shift => $"{cite.Cite(shift.Target)}を{Count(shift.Target.Address!.Kind, Math.Abs(shift.By))}ずつ繰り{(shift.By > 0 ? "下げ" : "上げ")}{(isLast ? "る" : "")}",
        InsertProvisions insert => $"{Place(insert, cite)}次の{Added(insert)}を{Verb("加え", isLast)}",
        _ => throw new InvalidOperationException($"No words for {clause.GetType().Name}."),
    };

    private static string Phrase(Renumber renumber, CitationWriter cite)
    {
        var phrase = $"{cite.Cite(renumber.Target)}を{cite.Beside(renumber.Target.Address!)}{ProvisionNames.Of(renumber.Target.Address!.Kind, renumber.Number)}と";
        cite.Renumbered(renumber.Target, renumber.Number);
        return phrase;
    }

    // 「A」を「B」に、「C」を「D」に改める: one verb for the edits that share it.
    private static string Phrase(WordEdit edit, WordEditKind? next, bool isLast) => edit.Kind switch
    {
        WordEditKind.Delete => $"「{edit.Quoted}」を{(isLast ? "削る" : "削り")}",
        WordEditKind.InsertAfter => $"「{edit.Quoted}」の次に「{edit.New}」を{Verb("加え", isLast)}",
        WordEditKind.InsertBefore => $"「{edit.Quoted}」の前に「{edit.New}」を{Verb("加え", isLast)}",
        _ => $"「{edit.Quoted}」を「{edit.New}」に{(next == WordEditKind.Replace ? "" : Verb("改め", isLast))}",
    };

    private static string Place(InsertProvisions insert, CitationWriter cite) => insert switch
    {
        { Address: null } => "末尾に",
        { Place: InsertPlace.After } => $"{cite.Cite(insert.Address)}の次に",
        { Place: InsertPlace.Before } => $"{cite.Cite(insert.Address)}の前に",
        _ => $"{cite.Cite(insert.Address)}に",
    };

    private static string Added(InsertProvisions insert) => insert.Added[0].Kind switch
    {
        ProvisionKind.Supplement => "附則",
        ProvisionKind.Table => "別表",
        ProvisionKind.Form => "様式",
        var kind => Count(kind, insert.Added.Length),
    };

    private static string Count(ProvisionKind kind, int count) => JapaneseNumeral.Wide(count) + kind switch
    {
        ProvisionKind.Article => "条",
        ProvisionKind.Paragraph => "項",
        _ => "号",
    };

    private static string Verb(string stem, bool isLast) => isLast ? stem + "る" : stem;

    private static string Block(AmendmentClause clause) => clause switch
    {
        ReplaceProvision replace => string.Concat(replace.Replacement.Select(PlainText.Of)),
        ReplacePart { Text.Length: > 0, Target.Part: not (TargetPart.Caption or TargetPart.Heading) } replace => replace.Text + "\n",
        AddPart { Target.Part: not TargetPart.Caption } add => add.Text + "\n",
        AddRows add => string.Concat(add.Rows.Select(row => string.Join('\t', row.Cells.Select(cell => cell.Value)) + "\n")),
        InsertProvisions insert => string.Concat(insert.Added.Select(PlainText.Of)),
        _ => "",
    };
}
