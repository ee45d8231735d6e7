using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.References;

/// <summary>Finds provisions of one tree by what stands above them and their number, however many there are.</summary>
internal sealed class ProvisionIndex
{
    // A run that stands as one (第６条から第８条まで　削除) is found by each of its numbers, up to this many.
    private const int LongestRun = 1000;

    private readonly Dictionary<(object Above, ProvisionKind Kind, ProvisionNumber Number), Provision> _byNumber = [];
    private readonly Dictionary<object, (IReadOnlyList<Provision> Siblings, int Place)> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, Provision[]> _divisionsOf = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyList<Provision> _divisions;
    private readonly object _top = new();

    public ProvisionIndex(ProvisionTree tree)
    {
        _divisions = [.. tree.Main.Where(provision => provision.Kind.IsDivision)];
        Add(_top, tree.Articles);
        Add(_top, tree.Supplements);
        Add(_top, tree.Appendices);
        AddDivisions(tree);
    }

    /// <summary>The provision that a part names below another, or at the top; null where there is none.</summary>
    public Provision? Find(Provision? above, AddressPart part)
    {
        if (part.Mark.Length > 0)
            return above?.Children.FirstOrDefault(child => ProvisionNames.Mark(child) == part.Mark);
        // 附則 and 別表 without a number: the only one, or the first of them.
        var number = part.Number == default ? new ProvisionNumber(1) : part.Number;
        return _byNumber.GetValueOrDefault((Key(above), part.Kind, number))
            ?? (part.Number == default ? _byNumber.GetValueOrDefault((Key(above), part.Kind, default)) : null);
    }

    /// <summary>The provision so many places further among those of one parent; null beyond the first or last.</summary>
    public Provision? Neighbour(Provision provision, int distance)
    {
        var (siblings, place) = _places[provision];
        return place + distance >= 0 && place + distance < siblings.Count ? siblings[place + distance] : null;
    }

    /// <summary>The part, chapter or section that a part of an address names, seen from a provision.</summary>
    public Provision? FindDivision(AddressPart part, Provision[] from)
    {
        var around = from is [{ } top, ..] ? top.Kind.IsDivision ? _divisionsOf[top] : _divisionsOf.GetValueOrDefault(top, []) : [];
        var current = Array.Find(around, division => division.Kind == part.Kind);
        var alike = _divisions.Where(division => division.Kind == part.Kind).ToList();
        if (part.Form == AddressForm.Numbered)
        {
            var above = around.LastOrDefault(division => division.Kind < part.Kind);
            return alike.Find(division => division.Number == part.Number && above is not null && _divisionsOf[division].Contains(above))
                ?? alike.Find(division => division.Number == part.Number);
        }

        var place = current is null ? -1 : alike.IndexOf(current);
        place += part.Form switch { AddressForm.Next => 1, AddressForm.Previous => -part.Number.Main, _ => 0 };
        return current is not null && place >= 0 && place < alike.Count ? alike[place] : null;
    }

    private object Key(Provision? above) => above is null ? _top : Keys(above);

    private static object Keys(Provision above) => new ReferenceKey(above);

    private void Add(object above, IReadOnlyList<Provision> siblings)
    {
        for (var i = 0; i < siblings.Count; i++)
        {
            var provision = siblings[i];
            _places[provision] = (siblings, i);
            _byNumber.TryAdd((above, provision.Kind, provision.Number), provision);
            for (var run = 1; provision.Through is { } last && provision.Number.MovedBy(run) <= last && run < LongestRun; run++)
                _byNumber.TryAdd((above, provision.Kind, provision.Number.MovedBy(run)), provision);
            Add(Keys(provision), provision.Children);
        }
    }

    private void AddDivisions(ProvisionTree tree)
    {
        var around = new List<Provision>();
        foreach (var provision in tree.Main)
        {
            if (provision.Kind.IsDivision)
            {
                around.RemoveAll(division => division.Kind >= provision.Kind);
                around.Add(provision);
            }

            _divisionsOf[provision] = [.. around];
        }
    }

    /// <summary>A provision as itself, whatever others read the same.</summary>
    private sealed record ReferenceKey(Provision Provision)
    {
        public bool Equals(ReferenceKey? other) => ReferenceEquals(Provision, other?.Provision);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Provision);
    }
}
