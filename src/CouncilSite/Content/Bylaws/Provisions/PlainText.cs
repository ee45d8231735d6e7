using System.Text;

namespace CouncilSite.Content.Bylaws.Provisions;

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
        foreach (var provision in tree.TopLevel)
            text.Append(text.Length > 0 ? "\n" : "").Append(Of(provision));
        return text.ToString();
    }

    /// <summary>One provision and all below it; every line ends in a line break.</summary>
    public static string Of(Provision provision)
    {
        var text = new StringBuilder();
        Append(text, provision, isOnlyChild: true);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Provision provision, bool isOnlyChild)
    {
        if (!provision.PrintedCaption.IsEmpty)
            text.Append('（').Append(provision.Caption).Append("）\n");
        var children = provision.Children.AsEnumerable();
        switch (provision.Kind)
        {
            case ProvisionKind.Article:
                text.Append(ProvisionNames.Mark(provision)).Append('　');
                // The first paragraph follows the article's number on its line.
                if (provision.Children is [{ Number.Main: 1 } first, ..])
                {
                    AppendOwn(text, first);
                    AppendAll(text, first.Children, false);
                    children = children.Skip(1);
                }
                else
                {
                    text.Append('\n');
                }

                break;
            case ProvisionKind.Supplement:
                text.Append(ProvisionNames.Mark(provision)).Append('\n');
                AppendAll(text, children, provision.Children.Length == 1);
                return;
            case ProvisionKind.Paragraph when isOnlyChild && provision.Number == 1:
                AppendOwn(text, provision);
                break;
            default:
                text.Append(ProvisionNames.Mark(provision)).Append('　');
                AppendOwn(text, provision);
                break;
        }

        AppendAll(text, children, false);
    }

    private static void AppendAll(StringBuilder text, IEnumerable<Provision> provisions, bool isOnlyChild)
    {
        foreach (var provision in provisions)
            Append(text, provision, isOnlyChild);
    }

    private static void AppendOwn(StringBuilder text, Provision provision)
    {
        foreach (var fragment in provision.Fragments)
            text.Append(fragment).Append('\n');
    }
}
