using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>Cites provisions within one sentence: in full first, then 同条 and 同項.</summary>
internal sealed class CitationWriter
{
    private ProvisionAddress? _last;

    public string Cite(AmendmentTarget target)
    {
        if (target.Address is null)
            return target.ToString();
        var full = target.Address.ToString();
        var cited = Cite(target.Address, isWhole: target.Part == TargetPart.Whole);
        var rest = (target with { Last = null }).ToString()[full.Length..];
        if (target.Last is null)
            return cited + rest;
        _last = target.Last;
        return $"{cited}から{(target.Last.Steps.Length > 1 ? Names(target.Last.Steps[^1..]) : target.Last.ToString())}まで";
    }

    public string Cite(ProvisionAddress address, bool isWhole = true)
    {
        var cited = Shortened(address, isWhole);
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
        if (target is not { Part: TargetPart.Whole, Last: null, Address.Steps: [{ Kind: ProvisionKind.Article } article, .., { Kind: ProvisionKind.Paragraph or ProvisionKind.Item }] steps }
            || _last is not { Steps: var last } || last.Length != steps.Length || last[0] != article || !last[..^1].SequenceEqual(steps[..^1]) || last[^1].Kind != steps[^1].Kind)
            return null;
        _last = target.Address;
        return Names(steps[^1..]);
    }

    private string Shortened(ProvisionAddress address, bool isWhole)
    {
        var steps = address.Steps;
        if (_last is not { Steps: [{ Kind: ProvisionKind.Article } article, ..] last } || steps[0] != article || (isWhole && steps.Length == 1))
            return address.ToString();
        return last.Length > 1 && steps.Length > 1 && last[1] == steps[1] && steps[1].Kind == ProvisionKind.Paragraph && (!isWhole || steps.Length > 2)
            ? "同項" + Names(steps[2..])
            : "同条" + Names(steps[1..]);
    }

    private static string Names(ImmutableArray<AddressStep> steps) =>
        string.Concat(steps.Select(step => step.Mark.Length > 0 ? step.Mark : ProvisionNames.Of(step.Kind, step.Number)));
}
