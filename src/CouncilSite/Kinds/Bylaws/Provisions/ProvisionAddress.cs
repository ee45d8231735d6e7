using System.Collections.Immutable;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>One step down to a provision.</summary>
/// <param name="Kind">The rank that it leads to.</param>
/// <param name="Number">The number there; none for a 附則 or 別表 that is the only one.</param>
/// <param name="Mark">For a sub-item read from a text, its mark, which tells the number only in its series.</param>
public readonly record struct AddressStep(ProvisionKind Kind, ProvisionNumber Number, string Mark = "")
{
    /// <summary>Whether a provision is the one that this step leads to from what is above it.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="isOnly">Whether no other of its rank stands beside it.</param>
    public bool Names(Provision provision, bool isOnly) => provision.Kind == Kind && (
        Mark.Length > 0 ? ProvisionNames.Mark(provision) == Mark
        : Number == provision.Number || (provision.Through is { } last && Number > provision.Number && Number <= last)
            || (Number == default && isOnly && (Kind == ProvisionKind.Supplement || Kind.IsAppendix)));
}

/// <summary>
/// The address of a provision: 第８条第２項第３号. An article with one paragraph is cited without it (第３条第４号),
/// and an article without the chapter that it stands in.
/// </summary>
/// <param name="Steps">From the article, 附則, chapter or 別表 down.</param>
public sealed record ProvisionAddress(ImmutableArray<AddressStep> Steps) : IComparable<ProvisionAddress>
{
    /// <summary>The address with one step.</summary>
    public ProvisionAddress(ProvisionKind kind, ProvisionNumber number)
        : this([new AddressStep(kind, number)])
    {
    }

    /// <summary>The rank of what is meant.</summary>
    public ProvisionKind Kind => Steps[^1].Kind;

    /// <summary>The address of a provision further down.</summary>
    public ProvisionAddress Child(ProvisionKind kind, ProvisionNumber number) => new(Steps.Add(new AddressStep(kind, number)));

    /// <summary>The address of a provision below this one, sub-items by their marks.</summary>
    public ProvisionAddress Child(Provision provision) => new(Steps.Add(StepTo(provision)));

    /// <summary>The step that leads to a provision from what is above it.</summary>
    public static AddressStep StepTo(Provision provision) =>
        new(provision.Kind, provision.Number, provision.Kind == ProvisionKind.Subitem ? ProvisionNames.Mark(provision) : "");

    /// <summary>The same without its last step; null where there is one alone.</summary>
    public ProvisionAddress? Parent => Steps.Length > 1 ? new ProvisionAddress(Steps.RemoveAt(Steps.Length - 1)) : null;

    /// <summary>The address that a text is and nothing else; null where it is none.</summary>
    /// <param name="text">The text; layout spaces do not matter.</param>
    /// <param name="last">What 同条, 同項 and 同号 mean, and what an address that begins with a paragraph continues; null at first.</param>
    public static ProvisionAddress? Read(string text, ProvisionAddress? last = null)
    {
        var position = 0;
        var address = ReadAt(text, ref position, last);
        return address is not null && AddressPartReader.SkipSpace(text, position) == text.Length ? address : null;
    }

    /// <summary>The address that a text goes on with at a position, which then stands behind it.</summary>
    public static ProvisionAddress? ReadAt(string text, ref int position, ProvisionAddress? last)
    {
        var steps = ImmutableArray.CreateBuilder<AddressStep>();
        AddressPart? above = null;
        for (var next = AddressPartReader.SkipSpace(text, position); AddressPartReader.Read(text, ref next, above) is { } part; next = AddressPartReader.SkipSpace(text, next))
        {
            if (above is { } upper && !GoesBelow(part.Kind, upper.Kind))
                break;
            if (part.Form == AddressForm.Same && above is null && Repeated(part.Kind, last) is { } repeated)
                steps.AddRange(repeated);
            else if (part.Form != AddressForm.Numbered)
                break;
            else
            {
                if (above is null && !part.Kind.IsTop)
                    steps.AddRange(Above(part.Kind, last));
                if (steps.Count == 0 && !part.Kind.IsTop)
                    return null;
                steps.Add(new AddressStep(part.Kind, part.Number, part.Mark));
            }

            (above, position) = (part, next);
        }

        return steps.Count == 0 ? null : new ProvisionAddress(steps.ToImmutable());
    }

    /// <summary>Whether one rank may follow another in an address.</summary>
    public static bool GoesBelow(ProvisionKind kind, ProvisionKind above) =>
        !above.IsAppendix && !kind.IsAppendix && (kind > above || (kind, above) is (ProvisionKind.Subitem, ProvisionKind.Subitem))
        && (!above.IsDivision || kind.IsDivision) && (kind != ProvisionKind.Supplement || above.IsDivision is false);

    /// <summary>As a text cites it.</summary>
    public override string ToString() => string.Concat(Steps.Select(step => step.Mark.Length > 0 ? step.Mark : ProvisionNames.Of(step.Kind, step.Number)));

    /// <summary>
    /// The fragment identifier, by the outside contract. An item cited without its article's one paragraph is that
    /// paragraph's: 第３条第４号 is <c>art3-p1-i4</c>.
    /// </summary>
    public string Anchor
    {
        get
        {
            var anchor = "";
            ProvisionKind? above = null;
            foreach (var step in Steps)
            {
                if (step.Kind == ProvisionKind.Item && above is ProvisionKind.Article or ProvisionKind.Supplement)
                    anchor += "-p1";
                anchor += (above is null ? "" : "-") + step.Kind.AnchorName + (step.Number == default ? Unnumbered(step) : step.Number.ToString());
                above = step.Kind;
            }

            return anchor;
        }
    }

    /// <summary>The address that an anchor stands for; null where the text is none.</summary>
    public static ProvisionAddress? OfAnchor(string anchor)
    {
        var steps = ImmutableArray.CreateBuilder<AddressStep>();
        foreach (var part in anchor.Split('-'))
        {
            var name = part.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_');
            var number = ProvisionNumber.Parse(part[name.Length..]);
            var kind = Enum.GetValues<ProvisionKind>().FirstOrDefault(kind => kind.AnchorName == name, (ProvisionKind)(-1));
            if ((int)kind < 0 || number == default || (steps.Count > 0 && !GoesBelow(kind, steps[^1].Kind)))
                return null;
            steps.Add(new AddressStep(kind, number));
        }

        return new ProvisionAddress(steps.ToImmutable());
    }

    /// <summary>In the order of the text: by rank and number from the top down.</summary>
    public int CompareTo(ProvisionAddress? other)
    {
        if (other is null)
            return 1;
        for (var i = 0; i < Math.Min(Steps.Length, other.Steps.Length); i++)
        {
            var order = (Rank(Steps[i].Kind), Steps[i].Number).CompareTo((Rank(other.Steps[i].Kind), other.Steps[i].Number));
            if (order != 0)
                return order;
        }

        return Steps.Length.CompareTo(other.Steps.Length);
    }

    /// <inheritdoc/>
    public bool Equals(ProvisionAddress? other) => other is not null && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => Steps.Aggregate(0, HashCode.Combine);

    // The main provisions stand before every 附則.
    private static int Rank(ProvisionKind kind) => kind == ProvisionKind.Supplement ? (int)ProvisionKind.Subitem + 1 : (int)kind;

    private static string Unnumbered(AddressStep step) =>
        step.Kind != ProvisionKind.Subitem ? "1" : Math.Max(1, NumberMark.PlaceOf(NumberMark.KanaOrder, step.Mark.Trim('（', '）') is [var letter, ..] ? letter : ' ')).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static AddressStep[]? Repeated(ProvisionKind kind, ProvisionAddress? last)
    {
        var steps = last?.Steps.TakeWhile(step => step.Kind <= kind).ToArray() ?? [];
        return steps is [.., var found] && found.Kind == kind ? steps : null;
    }

    private static IEnumerable<AddressStep> Above(ProvisionKind kind, ProvisionAddress? last) =>
        last?.Steps.TakeWhile(step => step.Kind < kind) ?? [];
}
