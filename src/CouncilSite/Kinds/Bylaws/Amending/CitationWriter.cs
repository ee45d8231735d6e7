using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>Cites provisions within one sentence: in full first, then 同条 and 同項.</summary>
internal sealed class CitationWriter
{
    private ProvisionAddress? _last;
    private ProvisionAddress? _within;

    /// <summary>第８条第２項中: what is below it is cited by its number alone until <see cref="Leave"/>.</summary>
    public string Enter(ProvisionAddress parent)
    {
        _within = null;
        var cited = Cite(parent) + "中";
        _within = parent;
        return cited;
    }

    /// <summary>Ends what <see cref="Enter"/> began; nothing is written.</summary>
    public string Leave()
    {
        _within = null;
        return "";
    }

    /// <summary>同条, 同項: what stands before the new number of a provision.</summary>
    public string Beside(ProvisionAddress address) => _within is not null || address.Parent is not { } parent ? "" : parent.Kind switch
    {
        ProvisionKind.Article when parent.Steps.Length == 1 => "同条",
        ProvisionKind.Paragraph when parent.Steps is [{ Kind: ProvisionKind.Article }, _] => "同項",
        _ => parent.ToString(),
    };

    public string Cite(AmendmentTarget target)
    {
        if (target.Address is null)
            return target.ToString();
        var full = target.Address.ToString();
        var cited = Cite(target.Address);
        var rest = (target with { Last = null }).ToString()[full.Length..];
        if (target.Last is null)
            return cited + rest;
        _last = target.Last;
        return $"{cited}から{(target.Last.Steps.Length > 1 ? Names(target.Last.Steps[^1..]) : target.Last.ToString())}まで";
    }

    public string Cite(ProvisionAddress address)
    {
        var cited = Shortened(address);
        _last = address;
        return cited;
    }

    /// <summary>第２条第１項及び第３項: what the next in a list shares with the one before is left out.</summary>
    public string CiteAll(ImmutableArray<AmendmentTarget> targets)
    {
        var cited = targets.Select((target, index) => index > 0 && Continued(target) is { } rest ? rest : Cite(target)).ToArray();
        return cited.Length == 1 ? cited[0] : $"{string.Join('、', cited[..^1])}及び{cited[^1]}";
    }

    /// <summary>What 同条 means after a provision got another number.</summary>
    public void Renumbered(AmendmentTarget target, ProvisionNumber number) =>
        _last = new ProvisionAddress(target.Address!.Steps.SetItem(target.Address.Steps.Length - 1, target.Address.Steps[^1] with { Number = number, Mark = "" }));

    private string? Continued(AmendmentTarget target)
    {
        if (_within is not null || target is not { Part: TargetPart.Whole, Last: null, Address.Steps: [{ Kind: ProvisionKind.Article } article, .., { Kind: ProvisionKind.Paragraph or ProvisionKind.Item }] steps }
            || _last is not { Steps: var last } || last.Length != steps.Length || last[0] != article || !last[..^1].SequenceEqual(steps[..^1]) || last[^1].Kind != steps[^1].Kind)
            return null;
        _last = target.Address;
        return Names(steps[^1..]);
    }

    private string Shortened(ProvisionAddress address)
    {
        var steps = address.Steps;
        if (_within is { } within && address.Parent is { } parent && parent.Equals(within))
            return Names(steps[^1..]);
        if (_last is not { Steps: [{ Kind: ProvisionKind.Article } article, ..] last } || steps[0] != article)
            return address.ToString();
        return last.Length > 1 && steps.Length > 1 && last[1] == steps[1] && steps[1].Kind == ProvisionKind.Paragraph
            ? "同項" + Names(steps[2..])
            : "同条" + Names(steps[1..]);
    }

    private static string Names(ImmutableArray<AddressStep> steps) =>
        string.Concat(steps.Select(step => step.Mark.Length > 0 ? step.Mark : ProvisionNames.Of(step.Kind, step.Number)));
}
