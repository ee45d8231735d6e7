using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.References;

/// <summary>A reference within bylaws: the characters and the provision that they mean.</summary>
/// <param name="Start">Index of the first character in the provision's text.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Anchor">The anchor of what is meant; null where there is no such provision.</param>
public readonly record struct Reference(int Start, int Length, string? Anchor);

/// <summary>Resolves references to provisions of one version of bylaws.</summary>
public sealed class ReferenceResolver
{
    private readonly ProvisionIndex _index;
    private readonly ReferenceOwnerReader _owners;
    private readonly Lazy<Dictionary<Provision, ImmutableArray<Reference>>> _references;

    /// <param name="tree">The provisions.</param>
    /// <param name="title">The title of the bylaws, by which texts may name them.</param>
    public ReferenceResolver(ProvisionTree tree, string title)
    {
        _index = new ProvisionIndex(tree);
        _owners = new ReferenceOwnerReader(title);
        _references = new(() => FindAll(tree));
    }

    /// <summary>The anchor of a provision's proviso.</summary>
    public static string ProvisoAnchor(Provision provision) => provision.Anchor + "-proviso";

    /// <summary>The references in the words of a provision, foreign ones left out.</summary>
    public IReadOnlyList<Reference> FindIn(Provision provision) => _references.Value.GetValueOrDefault(provision, []);

    /// <summary>The references in a text outside the bylaws: only those that name the bylaws (規約第９条).</summary>
    public IReadOnlyList<Reference> FindMentions(string text)
    {
        var found = new List<Reference>();
        Provision[] last = [];
        foreach (var expression in ReferenceScanner.Scan(text, _owners, inQuotations: true))
        {
            var goesOn = expression.Owner == ReferenceOwner.Unnamed && last.Length > 0 && expression.Parts is [{ Form: AddressForm.Same }, ..];
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

    private Dictionary<Provision, ImmutableArray<Reference>> FindAll(ProvisionTree tree)
    {
        var all = new Dictionary<Provision, ImmutableArray<Reference>>(ReferenceEqualityComparer.Instance);
        foreach (var provision in tree.TopLevel)
            FindBelow(provision, [], []);
        return all;

        // An item goes on from the words above it: 同条 there is the article named last in them.
        void FindBelow(Provision provision, Provision[] above, Provision[] last)
        {
            Provision[] path = [.. above, provision];
            (all[provision], last) = Find(path, provision.Kind >= ProvisionKind.Item ? last : []);
            foreach (var child in provision.Children)
                FindBelow(child, path, last);
        }
    }

    private (ImmutableArray<Reference> Found, Provision[] Last) Find(Provision[] path, Provision[] above)
    {
        var found = ImmutableArray.CreateBuilder<Reference>();
        // What was named last, in brackets of each depth.
        var lasts = new List<(Provision[] Target, bool IsForeign)> { (above, false) };
        foreach (var expression in ReferenceScanner.Scan(path[^1].Text.Value, _owners, inQuotations: false))
        {
            var depth = Math.Min(expression.Depth, lasts.Count);
            lasts.RemoveRange(Math.Min(depth + 1, lasts.Count), Math.Max(0, lasts.Count - depth - 1));
            if (depth == lasts.Count)
                lasts.Add(lasts[^1]);
            var last = lasts[depth];
            var isRepeated = expression.Parts is [{ Form: AddressForm.Same }, ..];
            if (expression.Owner == ReferenceOwner.Foreign || (isRepeated && last.IsForeign))
            {
                lasts[depth] = (last.Target, true);
                continue;
            }

            var target = Resolve(expression, path, last.Target);
            // Forms are often kept apart from the bylaws.
            if (target is null && expression.Parts is [{ Kind: ProvisionKind.Form }, ..])
                continue;
            found.Add(new Reference(expression.Start, expression.Length, target is null ? null : AnchorOf(expression, target)));
            lasts[depth] = (target ?? last.Target, false);
        }

        return (found.ToImmutable(), lasts[0].Target);
    }

    // The anchor that the text asks for although no provision has it, so that the link check can object to it.
    private static string Unresolved(ReferenceExpression expression) =>
        new ProvisionAddress([.. expression.Parts.Select(part => new AddressStep(part.Kind, part.Number, part.Mark))]).Anchor;

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

    private Provision[]? Resolve(ReferenceExpression expression, Provision[] path, Provision[] last)
    {
        Provision[] target = [];
        foreach (var part in expression.Parts)
        {
            // A part that stands first begins from where the text is; 第３項 after 第５条第２項及び from there.
            var isFirst = target.Length == 0;
            var goesOn = part.Form == AddressForm.Same || (part.Form == AddressForm.Numbered && expression.IsJoined && last.Length > 0);
            var from = !isFirst ? target : goesOn ? last : path;
            if (ResolvePart(part, from, path, isFirst) is not { } found)
                return null;
            target = found;
        }

        if (target.Length == 0)
            target = [.. path.TakeWhile(provision => provision.Kind != ProvisionKind.Item)];
        return target.Length == 0 ? null : target;
    }

    private Provision[]? ResolvePart(AddressPart part, Provision[] from, Provision[] path, bool isFirst)
    {
        if (part.Kind.IsDivision)
            return _index.FindDivision(part, from.Length > 0 ? from : path) is { } division ? [division] : null;
        var depth = Array.FindIndex(from, provision => provision.Kind == part.Kind);
        if (part.Form is AddressForm.Same or AddressForm.This)
            return depth < 0 ? null : from[..(depth + 1)];
        if (part.Kind == ProvisionKind.Supplement && part.Number == default && path is [{ Kind: ProvisionKind.Supplement } own, ..])
            return [own];
        if (Above(part, from, depth, isFirst) is not { } above)
            return null;
        if (part.Form == AddressForm.Each)
            return above is [.., var list] && !list.Children.IsEmpty ? [.. above, list.Children[0]] : above is [.., { Entries.IsEmpty: false }] ? above : null;
        var found = part.Form == AddressForm.Numbered
            ? _index.Find(above.Length == 0 ? null : above[^1], part)
            : depth < 0 ? null : _index.Neighbour(from[depth], part.Form == AddressForm.Next ? 1 : -part.Number.Main);
        return found is null ? null : [.. above, found];
    }

    // The provisions above the rank that a part names: nothing above an article, a paragraph above an item.
    private static Provision[]? Above(AddressPart part, Provision[] from, int depth, bool isFirst)
    {
        if (part.Kind is ProvisionKind.Article)
            return part.Form == AddressForm.Numbered && (isFirst || from is not [{ Kind: ProvisionKind.Supplement }, ..]) ? [] : from[..Math.Max(0, depth < 0 ? from.Length : depth)];
        if (part.Kind.IsTop)
            return [];
        if (part.Kind == ProvisionKind.Subitem)
            return from;
        if (depth >= 0)
            return from[..depth];
        if (from.Length == 0)
            return null;
        if (part.Kind == ProvisionKind.Item && from[^1].Kind is ProvisionKind.Article or ProvisionKind.Supplement)
            return from[^1].Children.Length > 0 && (!isFirst || from[^1].Children.Length == 1) ? [.. from, from[^1].Children[0]] : null;
        return from;
    }
}
