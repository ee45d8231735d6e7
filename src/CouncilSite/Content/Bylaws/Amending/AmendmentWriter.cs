using System.Collections.Immutable;
using System.Text;
using CouncilSite.Content.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Content.Bylaws.Amending;

/// <summary>
/// Writes an amendment in the customary grammar. A sentence is indented by one wide space; what it adds follows
/// without indentation, a line to a provision.
/// </summary>
public static class AmendmentWriter
{
    /// <summary>The text, ending in a line break (<c>\n</c>).</summary>
    public static string Write(Amendment amendment)
    {
        var text = new StringBuilder();
        if (amendment.Title.Length > 0)
            text.Append('　').Append(amendment.Title).Append("の一部を次のように改正する。\n");
        foreach (var sentence in amendment.Sentences)
            Append(text, sentence.Clauses);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<AmendmentClause> clauses)
    {
        text.Append('　');
        for (var i = 0; i < clauses.Length; i++)
            text.Append(i > 0 ? "、" : "").Append(Phrase(clauses[i], isLast: i == clauses.Length - 1));
        text.Append("。\n");
        text.Append(Block(clauses[^1]));
    }

    private static string Phrase(AmendmentClause clause, bool isLast) => clause switch
    {
        EditWords edit => $"{edit.Address}{(edit.InProviso ? "ただし書" : "")}中{string.Join('、', edit.Edits.Select((e, i) => Phrase(e, isLast && i == edit.Edits.Length - 1)))}",
        ReplaceProvision replace => $"{replace.Address}を次のように{Verb("改め", isLast)}",
        ReplaceProviso replace => $"{replace.Address}ただし書を次のように{Verb("改め", isLast)}",
        DeleteProvision delete => $"{delete.Address}を{(isLast ? "削る" : "削り")}",
        DeleteProviso delete => $"{delete.Address}ただし書を{(isLast ? "削る" : "削り")}",
        AddProviso add => $"{add.Address}に次のただし書を{Verb("加え", isLast)}",
        Renumber renumber => $"{renumber.Address}を{ProvisionNames.Of(renumber.Address.Kind, renumber.Number)}と{(isLast ? "する" : "し")}",
        Shift shift => $"{shift.First}から{ProvisionNames.Of(shift.First.Kind, shift.Last)}までを{Count(shift.First.Kind, Math.Abs(shift.By))}ずつ繰り{(shift.By > 0 ? "下げ" : "上げ")}{(isLast ? "る" : "")}",
        SetCaption { Caption: "" } caption => $"{caption.Address}の見出しを{(isLast ? "削る" : "削り")}",
        SetCaption caption => $"{caption.Address}の見出しを「（{caption.Caption}）」に{Verb("改め", isLast)}",
        InsertProvisions insert => $"{Place(insert)}次の{Added(insert)}を{Verb("加え", isLast)}",
        _ => throw new InvalidOperationException($"No words for {clause.GetType().Name}."),
    };

    private static string Phrase(WordEdit edit, bool isLast) => edit.Kind switch
    {
        WordEditKind.Delete => $"「{edit.Quoted}」を{(isLast ? "削る" : "削り")}",
        WordEditKind.InsertAfter => $"「{edit.Quoted}」の次に「{edit.New}」を{Verb("加え", isLast)}",
        _ => $"「{edit.Quoted}」を「{edit.New}」に{Verb("改め", isLast)}",
    };

    private static string Place(InsertProvisions insert) => insert switch
    {
        { Address: null } => "末尾に",
        { Place: InsertPlace.After } => $"{insert.Address}の次に",
        { Place: InsertPlace.Before } => $"{insert.Address}の前に",
        _ => $"{insert.Address}に",
    };

    private static string Added(InsertProvisions insert) => insert.Added[0].Kind == ProvisionKind.Supplement
        ? "附則"
        : Count(insert.Added[0].Kind, insert.Added.Length);

    private static string Count(ProvisionKind kind, int count) => JapaneseNumeral.Wide(count) + kind switch
    {
        ProvisionKind.Article => "条",
        ProvisionKind.Paragraph => "項",
        _ => "号",
    };

    private static string Verb(string stem, bool isLast) => isLast ? stem + "る" : stem;

    private static string Block(AmendmentClause clause) => clause switch
    {
        ReplaceProvision replace => PlainText.Of(replace.Replacement),
        ReplaceProviso replace => replace.Text + "\n",
        AddProviso add => add.Text + "\n",
        InsertProvisions insert => string.Concat(insert.Added.Select(PlainText.Of)),
        _ => "",
    };
}
