using System.Text;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>
/// Bylaws in one canonical printed form, a line to a provision: what the text edition shows and what two versions
/// are compared by. Reading it gives the same provisions again.
/// </summary>
public static class PlainText
{
    /// <summary>The whole text, articles apart by blank lines, ending in a line break (<c>\n</c>).</summary>
    public static string Of(ProvisionTree tree) => Joined(Lines(tree));

    /// <summary>One provision and all below it; every line ends in a line break.</summary>
    public static string Of(Provision provision)
    {
        var lines = new List<ProvisionLine>();
        Add(lines, provision, isOnlyChild: true);
        return Joined(lines);
    }

    /// <summary>The lines of the whole text, in order.</summary>
    public static IReadOnlyList<ProvisionLine> Lines(ProvisionTree tree)
    {
        var lines = new List<ProvisionLine>();
        lines.AddRange(tree.Preface.Select(Preface));
        if (!tree.Contents.IsEmpty)
        {
            AddGap(lines);
            lines.Add(new ProvisionLine("目次", ProvisionLineRole.Preface));
            lines.AddRange(tree.Contents.Select(Preface));
        }

        foreach (var provision in tree.TopLevel)
        {
            AddGap(lines);
            Add(lines, provision, isOnlyChild: true);
        }

        return lines;
    }

    private static ProvisionLine Preface(LocatedText line) => new(line.Value, ProvisionLineRole.Preface);

    private static void AddGap(List<ProvisionLine> lines)
    {
        if (lines.Count > 0)
            lines.Add(new ProvisionLine("", ProvisionLineRole.Blank));
    }

    private static string Joined(IEnumerable<ProvisionLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append(line.Text).Append('\n');
        return text.ToString();
    }

    private static void Add(List<ProvisionLine> lines, Provision provision, bool isOnlyChild)
    {
        if (!provision.PrintedCaption.IsEmpty && !provision.Kind.IsAppendix)
            lines.Add(new ProvisionLine($"（{provision.Caption}）", ProvisionLineRole.Caption, provision));
        switch (provision.Kind)
        {
            case ProvisionKind.Article:
                AddArticle(lines, provision);
                break;
            case ProvisionKind.Supplement:
                lines.Add(new ProvisionLine(ProvisionNames.Mark(provision), ProvisionLineRole.Words, provision));
                AddAll(lines, provision.Children, provision.Children.Length == 1);
                break;
            case ProvisionKind.Table or ProvisionKind.Form:
                AddOwn(lines, provision, provision, $"{ProvisionNames.Mark(provision)}{provision.PrintedCaption}{(provision.Text.IsEmpty ? "" : "　")}");
                break;
            case ProvisionKind.Paragraph when isOnlyChild && provision.Number == 1 && provision.Label.IsEmpty:
                AddOwn(lines, provision, provision, "");
                AddAll(lines, provision.Children, false);
                break;
            default:
                AddOwn(lines, provision, provision, ProvisionNames.Mark(provision) + "　");
                AddAll(lines, provision.Children, false);
                break;
        }
    }

    // The first paragraph follows the article's number on its line.
    private static void AddArticle(List<ProvisionLine> lines, Provision article)
    {
        var mark = ProvisionNames.Mark(article) + "　";
        if (article.Children is not [{ Number.Main: 1 } first, ..])
        {
            lines.Add(new ProvisionLine(mark, ProvisionLineRole.Words, article));
            AddAll(lines, article.Children, false);
            return;
        }

        // 第２　１ would read as 第２１.
        if (!first.Label.IsEmpty && JapaneseNumeral.Digit(mark[^2]) >= 0)
        {
            lines.Add(new ProvisionLine(mark.TrimEnd(), ProvisionLineRole.Words, article));
            AddAll(lines, article.Children, false);
            return;
        }

        AddOwn(lines, article, first, first.Label.IsEmpty ? mark : $"{mark}{ProvisionNames.Mark(first)}　");
        AddAll(lines, first.Children, false);
        AddAll(lines, article.Children.Skip(1), false);
    }

    private static void AddOwn(List<ProvisionLine> lines, Provision shown, Provision own, string mark)
    {
        lines.Add(new ProvisionLine(mark + own.Text, ProvisionLineRole.Words, shown));
        lines.AddRange(own.Entries.Select(entry => new ProvisionLine(entry.Text, ProvisionLineRole.Entry, own)));
        lines.AddRange(own.Rows.Select(row => new ProvisionLine(string.Join('\t', row.Cells.Select(cell => cell.Value)), ProvisionLineRole.Entry, own)));
        lines.AddRange(own.Notes.Select(note => new ProvisionLine(note.Value, ProvisionLineRole.Note, own)));
    }

    private static void AddAll(List<ProvisionLine> lines, IEnumerable<Provision> provisions, bool areOnlyChildren)
    {
        foreach (var provision in provisions)
            Add(lines, provision, areOnlyChildren);
    }
}
