using CouncilSite.Content.Bylaws.Provisions;

namespace CouncilSite.Content.Bylaws.References;

/// <summary>A reference within bylaws: the characters and the provision that they mean.</summary>
/// <param name="Start">Index of the first character in the provision's text.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Anchor">The anchor of what is meant; null where there is no such provision.</param>
public readonly record struct Reference(int Start, int Length, string? Anchor);

/// <summary>Resolves references to provisions of one version of bylaws.</summary>
public sealed class ReferenceResolver
{
    private readonly ProvisionTree _tree;
    private readonly string _title;
    private readonly Dictionary<string, Provision[]> _paths = [];

    /// <param name="tree">The provisions.</param>
    /// <param name="title">The title of the bylaws, by which texts may name them.</param>
    public ReferenceResolver(ProvisionTree tree, string title)
    {
        _tree = tree;
        _title = title;
        foreach (var provision in tree.TopLevel)
            Index(provision, []);
    }

    /// <summary>The references in the words of a provision, foreign ones left out.</summary>
    public IReadOnlyList<Reference> FindIn(Provision provision) => Find(_paths[provision.Anchor]).Found;

    // Last is what 同条 and 同項 mean after the words; an item goes on from the words above it.
    private (List<Reference> Found, Provision[] Last) Find(Provision[] path)
    {
        var found = new List<Reference>();
        var last = path[^1].Kind >= ProvisionKind.Item ? Find(path[..^1]).Last : [];
        var lastIsForeign = false;
        foreach (var expression in ReferenceScanner.Scan(path[^1].Text.Value, _title))
        {
            var isRepeated = expression.Parts is [{ Form: ReferenceForm.Same }, ..];
            if (expression.Owner == ReferenceOwner.Foreign || (isRepeated && lastIsForeign))
            {
                lastIsForeign = true;
                continue;
            }

            lastIsForeign = false;
            var target = Resolve(expression, path, last);
            found.Add(new Reference(expression.Start, expression.Length, target is null ? null : AnchorOf(expression, target)));
            last = target ?? last;
        }

        return (found, last);
    }

    /// <summary>The references in a text outside the bylaws: only those that name the bylaws (規約第９条).</summary>
    public IReadOnlyList<Reference> FindMentions(string text)
    {
        var found = new List<Reference>();
        Provision[] last = [];
        foreach (var expression in ReferenceScanner.Scan(text, _title))
        {
            var goesOn = expression.Owner == ReferenceOwner.Unnamed && last.Length > 0 && expression.Parts is [{ Form: ReferenceForm.Same }, ..];
            if (expression.Owner != ReferenceOwner.Named && !goesOn)
            {
                last = [];
                continue;
            }

            var target = Resolve(expression, [], last);
            found.Add(new Reference(expression.Start, expression.Length,
                target is null ? Unresolved(expression) : AnchorOf(expression, target)));
            last = target ?? last;
        }

        return found;
    }

    // The anchor that the text asks for although no provision has it, so that the link check can object to it.
    private static string Unresolved(ReferenceExpression expression)
    {
        var anchor = "";
        foreach (var part in expression.Parts)
        {
            anchor += part.Kind switch
            {
                ProvisionKind.Article => $"art{part.Number}",
                ProvisionKind.Paragraph => $"-p{part.Number}",
                _ => $"-i{part.Number}",
            };
        }

        return anchor;
    }

    private static string? AnchorOf(ReferenceExpression expression, Provision[] target)
    {
        if (expression.Sentence is not { } part)
            return target[^1].Anchor;
        var paragraph = target[^1] is { Kind: ProvisionKind.Article, Children: [var first, ..] } ? first : target[^1];
        var sentences = Sentence.Split(paragraph.Text.Value);
        var exists = part switch
        {
            SentencePart.Main or SentencePart.Proviso => sentences.Any(sentence => sentence.Part == SentencePart.Proviso),
            _ => sentences.Length > 1,
        };
        if (!exists)
            return null;
        return part == SentencePart.Proviso ? ProvisoAnchor(paragraph) : paragraph.Anchor;
    }

    /// <summary>The anchor of a provision's proviso.</summary>
    public static string ProvisoAnchor(Provision provision) => provision.Anchor + "-proviso";

    private Provision[]? Resolve(ReferenceExpression expression, Provision[] path, Provision[] last)
    {
        Provision[] target = [];
        foreach (var part in expression.Parts)
        {
            // A part that stands first begins from where the text is; 第３項 after 第５条第２項及び from there.
            var isFirst = target.Length == 0;
            var goesOn = part.Form == ReferenceForm.Same || (part.Form == ReferenceForm.Numbered && expression.IsJoined && last.Length > 0);
            var from = !isFirst ? target : goesOn ? last : path;
            if (ResolvePart(part, from, isFirst) is not { } found)
                return null;
            target = found;
        }

        if (target.Length == 0)
            target = [.. path.TakeWhile(provision => provision.Kind != ProvisionKind.Item)];
        return target.Length == 0 ? null : target;
    }

    private Provision[]? ResolvePart(ReferencePart part, Provision[] from, bool isFirst)
    {
        var depth = Array.FindIndex(from, provision => provision.Kind == part.Kind);
        if (part.Form is ReferenceForm.Same or ReferenceForm.This)
            return depth < 0 ? null : from[..(depth + 1)];
        var above = Above(part.Kind, from, depth, isFirst);
        if (above is null)
            return null;
        var siblings = above.Length == 0 ? _tree.Articles : above[^1].Children;
        if (part.Form == ReferenceForm.Each)
            return siblings.IsEmpty ? above.Length > 0 && !above[^1].Entries.IsEmpty ? above : null : [.. above, siblings[0]];
        var found = part.Form == ReferenceForm.Numbered
            ? siblings.FirstOrDefault(sibling => sibling.Number == part.Number)
            : depth < 0 ? null : Neighbour(siblings, from[depth], part.Form == ReferenceForm.Next ? 1 : -part.Number.Main);
        return found is null ? null : [.. above, found];
    }

    // The provisions above the rank that a part names: nothing above an article, a paragraph above an item.
    private static Provision[]? Above(ProvisionKind kind, Provision[] from, int depth, bool isFirst)
    {
        if (kind == ProvisionKind.Article)
            return [];
        if (depth >= 0)
            return from[..depth];
        if (from.Length == 0)
            return null;
        if (kind == ProvisionKind.Item && from[^1].Kind is ProvisionKind.Article or ProvisionKind.Supplement)
            return from[^1].Children.Length > 0 && (!isFirst || from[^1].Children.Length == 1) ? [.. from, from[^1].Children[0]] : null;
        return from;
    }

    private static Provision? Neighbour(IReadOnlyList<Provision> siblings, Provision current, int distance)
    {
        for (var i = 0; i < siblings.Count; i++)
        {
            if (ReferenceEquals(siblings[i], current))
                return i + distance >= 0 && i + distance < siblings.Count ? siblings[i + distance] : null;
        }

        return null;
    }

    private void Index(Provision provision, Provision[] above)
    {
        Provision[] path = [.. above, provision];
        _paths.TryAdd(provision.Anchor, path);
        foreach (var child in provision.Children)
            Index(child, path);
    }
}
