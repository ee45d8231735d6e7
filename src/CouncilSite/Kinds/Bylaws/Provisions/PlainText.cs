using System.Collections.Immutable;
using System.Text;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>
/// Bylaws in one canonical printed form, a line to a provision: what the text edition shows and what two versions
/// are compared by. Reading it gives the same provisions again.
/// </summary>
public static class PlainText
{
    /// <summary>The whole text, articles apart by blank lines, ending in a line break (<c>\n</c>).</summary>
    public static string Of(ProvisionTree tree)
    {
        var text = new StringBuilder();
        AppendLines(text, "", tree.Preface);
        AppendLines(text, "目次\n", tree.Contents);
        foreach (var provision in tree.TopLevel)
            Append(text.Append(text.Length > 0 ? "\n" : ""), provision, isOnlyChild: true);
        return text.ToString();
    }

    /// <summary>One provision and all below it; every line ends in a line break.</summary>
    public static string Of(Provision provision)
    {
        var text = new StringBuilder();
        Append(text, provision, isOnlyChild: true);
        return text.ToString();
    }

    private static void AppendLines(StringBuilder text, string heading, ImmutableArray<LocatedText> lines)
    {
        if (lines.IsEmpty)
            return;
        text.Append(text.Length > 0 ? "\n" : "").Append(heading);
        foreach (var line in lines)
            text.Append(line.Value).Append('\n');
    }

    private static void Append(StringBuilder text, Provision provision, bool isOnlyChild)
    {
        if (!provision.PrintedCaption.IsEmpty && !provision.Kind.IsAppendix)
            text.Append('（').Append(provision.Caption).Append("）\n");
        switch (provision.Kind)
        {
            case ProvisionKind.Article:
                AppendArticle(text, provision);
                break;
            case ProvisionKind.Supplement:
                text.Append(ProvisionNames.Mark(provision)).Append('\n');
                AppendAll(text, provision.Children, provision.Children.Length == 1);
                break;
            case ProvisionKind.Table or ProvisionKind.Form:
                text.Append(ProvisionNames.Mark(provision)).Append(provision.PrintedCaption.Value);
                text.Append(provision.Text.IsEmpty ? "\n" : "　");
                AppendOwn(text, provision);
                break;
            case ProvisionKind.Paragraph when isOnlyChild && provision.Number == 1 && provision.Label.IsEmpty:
                AppendOwn(text, provision);
                AppendAll(text, provision.Children, false);
                break;
            default:
                text.Append(ProvisionNames.Mark(provision)).Append('　');
                AppendOwn(text, provision);
                AppendAll(text, provision.Children, false);
                break;
        }
    }

    // The first paragraph follows the article's number on its line.
    private static void AppendArticle(StringBuilder text, Provision article)
    {
        text.Append(ProvisionNames.Mark(article)).Append('　');
        if (article.Children is not [{ Number.Main: 1 } first, ..])
        {
            text.Append('\n');
            AppendAll(text, article.Children, false);
            return;
        }

        if (!first.Label.IsEmpty)
            text.Append(ProvisionNames.Mark(first)).Append('　');
        AppendOwn(text, first);
        AppendAll(text, first.Children, false);
        AppendAll(text, article.Children.Skip(1), false);
    }

    private static void AppendOwn(StringBuilder text, Provision provision)
    {
        if (!provision.Text.IsEmpty || !provision.Kind.IsAppendix)
            text.Append(provision.Text).Append('\n');
        foreach (var entry in provision.Entries)
            text.Append(entry.Text).Append('\n');
        foreach (var row in provision.Rows)
            text.AppendJoin('\t', row.Cells.Select(cell => cell.Value)).Append('\n');
        foreach (var note in provision.Notes)
            text.Append(note).Append('\n');
    }

    private static void AppendAll(StringBuilder text, IEnumerable<Provision> provisions, bool areOnlyChildren)
    {
        foreach (var provision in provisions)
            Append(text, provision, areOnlyChildren);
    }
}
