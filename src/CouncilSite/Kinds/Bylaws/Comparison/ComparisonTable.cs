using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Comparison;

/// <summary>
/// Makes the rows of a comparison table (新旧対照表): provisions aligned, changed words marked, what did not change
/// collapsed to 第１条～第１４条　（略） and ２　（略）, as papers for general meetings do.
/// </summary>
public sealed class ComparisonTable
{
    private const string Omitted = "（略）";
    private const string Added = "（新設）";
    private const string Removed = "（削る）";

    private readonly ImmutableArray<ComparisonRow>.Builder _rows = ImmutableArray.CreateBuilder<ComparisonRow>();

    private ComparisonTable()
    {
    }

    /// <summary>The rows, in the order of the text.</summary>
    public static ImmutableArray<ComparisonRow> Of(BylawsComparison comparison)
    {
        var table = new ComparisonTable();
        if (comparison.Before.Title != comparison.After.Title)
            table.AddReworded(comparison.Before.Title, comparison.After.Title, 0);
        table.AddAll(comparison.Main, 0);
        table.AddAll(comparison.Supplements, 0);
        table.AddAll(comparison.Appendices, 0);
        return table._rows.ToImmutable();
    }

    /// <summary>The fragment identifier of what changed in the table: <c>change-art5</c>, of what was deleted <c>deleted-art5</c>.</summary>
    public static string Anchor(ProvisionChange change) => change.New is { } after ? "change-" + after.Anchor : "deleted-" + change.Old!.Anchor;

    private void AddTop(ProvisionChange change)
    {
        var first = _rows.Count;
        Add(change, 0);
        _rows[first] = _rows[first] with { Anchor = Anchor(change) };
    }

    private void AddAll(ImmutableArray<ProvisionChange> changes, int depth)
    {
        for (var i = 0; i < changes.Length;)
        {
            var end = i;
            while (end < changes.Length && changes[end].IsUnchanged)
                end++;
            if (end > i)
            {
                AddOmitted(changes[i].Either, changes[end - 1].Either, depth);
                i = end;
            }
            else if (depth == 0)
            {
                AddTop(changes[i++]);
            }
            else
            {
                Add(changes[i++], depth);
            }
        }
    }

    private void AddOmitted(Provision first, Provision last, int depth)
    {
        var mark = Unchanged(first == last ? Mark(first) : $"{RangeMark(first)}～{RangeMark(last)}");
        _rows.Add(new ComparisonRow(ComparisonCell.Remark(mark, Omitted), ComparisonCell.Remark(mark, Omitted), depth));
    }

    private void Add(ProvisionChange change, int depth)
    {
        if (change.IsWhole)
        {
            AddWhole(change, depth);
            return;
        }

        var (before, after) = (change.Old!, change.New!);
        var (newMark, oldMark) = Marks(change);
        if (before.Kind is ProvisionKind.Article)
        {
            AddCaption(before.Caption, after.Caption);
            // The first paragraph shares its line with the article's number.
            if (change.Children is [{ Old.Label.IsEmpty: true, New.Label.IsEmpty: true } first, ..])
            {
                AddWords(first, newMark, oldMark, depth);
                AddAll(first.Children, depth + 2);
                AddAll(change.Children[1..], depth + 1);
                return;
            }
        }

        AddWords(change, newMark, oldMark, depth);
        AddAll(change.Children, depth + 1);
    }

    private void AddReworded(string before, string after, int depth) => _rows.Add(new ComparisonRow(
        new ComparisonCell(default, Runs(before, after, RunChange.Inserted)),
        new ComparisonCell(default, Runs(before, after, RunChange.Deleted)), depth));

    private void AddCaption(string before, string after)
    {
        if (before.Length + after.Length > 0)
            AddReworded(Bracketed(before), Bracketed(after), 0);
    }

    private void AddWords(ProvisionChange change, ComparisonRun newMark, ComparisonRun oldMark, int depth)
    {
        var (before, after) = (change.Old!, change.New!);
        var hasWords = before.Kind is not (ProvisionKind.Article or ProvisionKind.Supplement);
        if (!change.IsReworded)
        {
            var remark = hasWords ? Omitted : "";
            _rows.Add(new ComparisonRow(ComparisonCell.Remark(newMark, remark), ComparisonCell.Remark(oldMark, remark), depth));
            return;
        }

        _rows.Add(new ComparisonRow(
            new ComparisonCell(newMark, Runs(before.Text.Value, after.Text.Value, RunChange.Inserted)),
            new ComparisonCell(oldMark, Runs(before.Text.Value, after.Text.Value, RunChange.Deleted)), depth));
        AddEntries([.. before.Entries.Select(entry => (entry.Label.Value, entry.Text))], [.. after.Entries.Select(entry => (entry.Label.Value, entry.Text))], depth + 1);
        AddEntries([.. before.Rows.Select(row => (row.Cells[0].Value, row.Text))], [.. after.Rows.Select(row => (row.Cells[0].Value, row.Text))], depth + 1);
    }

    // Lines with one label stand side by side: 監事 against 監事, whatever was added above it.
    private void AddEntries((string Label, string Text)[] olds, (string Label, string Text)[] news, int depth)
    {
        var (i, j) = (0, 0);
        foreach (var (old, next) in CommonSubsequence.Of(olds, news, entry => entry.Label).Append((olds.Length, news.Length)))
        {
            for (; i < old; i++)
                _rows.Add(new ComparisonRow(ComparisonCell.Remark(default, Removed), new ComparisonCell(default, [new ComparisonRun(olds[i].Text, RunChange.Deleted)]), depth));
            for (; j < next; j++)
                _rows.Add(new ComparisonRow(new ComparisonCell(default, [new ComparisonRun(news[j].Text, RunChange.Inserted)]), ComparisonCell.Remark(default, Added), depth));
            if (old < olds.Length)
                AddReworded(olds[i++].Text, news[j++].Text, depth);
        }
    }

    private void AddWhole(ProvisionChange change, int depth)
    {
        var side = change.New is null ? RunChange.Deleted : RunChange.Inserted;
        var isFirst = true;
        foreach (var (mark, text, indent) in Lines(change.Either, depth))
        {
            var words = text.Length > 0 ? ImmutableArray.Create(new ComparisonRun(text, side)) : [];
            var shown = new ComparisonCell(new ComparisonRun(mark, side), words);
            var other = ComparisonCell.Remark(default, isFirst ? side == RunChange.Inserted ? Added : Removed : "");
            _rows.Add(side == RunChange.Inserted ? new ComparisonRow(shown, other, indent) : new ComparisonRow(other, shown, indent));
            isFirst = false;
        }
    }

    private static IEnumerable<(string Mark, string Text, int Depth)> Lines(Provision provision, int depth)
    {
        if (provision.Caption.Length > 0 && !provision.Kind.IsAppendix)
            yield return ("", Bracketed(provision.Caption), depth);
        var below = provision.Children.AsEnumerable();
        var (words, indent) = (provision, depth + 1);
        if (provision.Kind == ProvisionKind.Article && provision.Children is [{ Number.Main: 1 } first, ..])
        {
            words = first;
            below = first.Children.Concat(provision.Children.Skip(1));
        }

        yield return (Mark(provision), (provision.Kind.IsAppendix ? provision.PrintedCaption.Value : "") + words.Text.Value, depth);
        foreach (var line in words.Fragments.Skip(1))
            yield return ("", line, indent);
        foreach (var child in below)
        {
            foreach (var line in Lines(child, child.Kind == ProvisionKind.Item && provision.Kind == ProvisionKind.Article ? depth + 2 : indent))
                yield return line;
        }
    }

    private static (ComparisonRun New, ComparisonRun Old) Marks(ProvisionChange change)
    {
        var (after, before) = (Mark(change.New!), Mark(change.Old!));
        return after == before
            ? (Unchanged(after), Unchanged(before))
            : (new ComparisonRun(after, RunChange.Inserted), new ComparisonRun(before, RunChange.Deleted));
    }

    private static ImmutableArray<ComparisonRun> Runs(string before, string after, RunChange side) =>
        [.. TextChange.Compare(before, after)
            .Select(change => new ComparisonRun(side == RunChange.Inserted ? change.New : change.Old, change.IsUnchanged ? RunChange.None : side))
            .Where(run => run.Text.Length > 0)];

    private static ComparisonRun Unchanged(string mark) => new(mark, RunChange.None);

    private static string Mark(Provision provision) =>
        provision is { Kind: ProvisionKind.Paragraph, Label.IsEmpty: true, Number.Main: 1 } ? "" : ProvisionNames.Mark(provision);

    // 附則 look alike: in a range their places tell them apart.
    private static string RangeMark(Provision provision) =>
        provision.Kind == ProvisionKind.Supplement ? ProvisionNames.OfSupplement(provision, int.MaxValue) : Mark(provision);

    private static string Bracketed(string caption) => caption.Length == 0 ? "" : $"（{caption}）";
}
