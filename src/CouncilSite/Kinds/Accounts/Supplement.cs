using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>A line of a supplementary budget.</summary>
/// <param name="Item">科目: one of the budget's, or a new one.</param>
/// <param name="Change">補正額: by how much the budget of the item grows, or shrinks where it is negative; yen.</param>
/// <param name="Note">摘要, or null.</param>
public sealed record SupplementLine(Located<string> Item, Located<int> Change, Located<string>? Note);

/// <summary>補正予算: what a budget is changed by in the course of its year.</summary>
/// <param name="Title">Its printed title.</param>
/// <param name="Paper">Where in the meeting papers it stands.</param>
/// <param name="Decided">The day on which it was decided; null where it is not known, or not decided yet.</param>
/// <param name="Income">収入の部.</param>
/// <param name="Expenditure">支出の部.</param>
/// <param name="Span">Its place.</param>
public sealed record Supplement(
    string Title, string Paper, DateOnly? Decided, IReadOnlyList<SupplementLine> Income, IReadOnlyList<SupplementLine> Expenditure, SourceSpan Span)
{
    /// <summary>The lines of one side.</summary>
    public IReadOnlyList<SupplementLine> Lines(AccountsSide side) => side == AccountsSide.Income ? Income : Expenditure;

    /// <summary>By how much a side's total grows, or shrinks where it is negative.</summary>
    public long TotalChange(AccountsSide side) => Lines(side).Sum(line => (long)line.Change.Value);
}

/// <summary>A line of a supplementary budget with what the item had before it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Before">補正前の額, yen; 0 for a new item.</param>
public sealed record SupplementedLine(SupplementLine Line, long Before)
{
    /// <summary>補正後の額, yen.</summary>
    public long After => Before + Line.Change.Value;
}

/// <summary>A budget with the supplementary budgets of its year.</summary>
/// <param name="Budget">The budget as it was decided before the year.</param>
/// <param name="Supplements">Its supplementary budgets, in the order of the file, which is that of their days.</param>
public sealed record SupplementedBudget(Budget Budget, IReadOnlyList<Supplement> Supplements)
{
    /// <summary>The budget of an item after all of them, in yen, with the place that says it last; null for an item that there is not.</summary>
    public Located<long>? Find(AccountsSide side, string item)
    {
        var amounts = Budget.Lines(side).Where(line => line.Item.Value == item).Select(line => line.Budget).Take(1)
            .Concat(Supplements.SelectMany(supplement => supplement.Lines(side)).Where(line => line.Item.Value == item).Select(line => line.Change))
            .ToList();
        return amounts is [.., var last] ? new Located<long>(amounts.Sum(amount => (long)amount.Value), last.Span) : null;
    }

    /// <summary>The lines of one of the supplementary budgets, with what each item had before it.</summary>
    public IReadOnlyList<SupplementedLine> Lines(Supplement supplement, AccountsSide side)
    {
        var before = this with { Supplements = [.. Supplements.TakeWhile(other => other != supplement)] };
        return [.. supplement.Lines(side).Select(line => new SupplementedLine(line, before.Find(side, line.Item.Value)?.Value ?? 0))];
    }

    /// <summary>Sum of a side after one of the supplementary budgets and those before it.</summary>
    public long TotalAfter(Supplement supplement, AccountsSide side) =>
        Budget.TotalBudget(side) + Supplements.TakeWhile(other => other != supplement).Append(supplement).Sum(other => other.TotalChange(side));
}
