using System.Collections.Concurrent;
using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.References;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Versions;

/// <summary>Every version of the bylaws.</summary>
/// <param name="Versions">Oldest first: by the day they came into force, those without one last.</param>
public sealed record BylawsRegister(IReadOnlyList<BylawsVersion> Versions)
{
    private readonly ConcurrentDictionary<string, BylawsComparison> _comparisons = new(StringComparer.Ordinal);

    /// <summary>The version in force on a day; null before the first one.</summary>
    public BylawsVersion? InForceOn(DateOnly day) => Versions.LastOrDefault(version => version.InForce is { } from && from <= day);

    /// <summary>The version that a text of some day means: the one then in force, else the earliest there is.</summary>
    public BylawsVersion? MeantOn(DateOnly day) => InForceOn(day) ?? (Versions.Count > 0 ? Versions[0] : null);

    /// <summary>What the bylaws that a text of some day means call themselves (<see cref="BylawsFrontMatter.Type"/>).</summary>
    public string TypeOn(DateOnly day) => MeantOn(day)?.FrontMatter.Type ?? BylawsTypes.Usual;

    /// <summary>The provisions that play parts in the version that a text of some day means; those that none plays are left out.</summary>
    public IReadOnlyList<PartCitation> Cite(IReadOnlyList<BylawsPart> parts, DateOnly day) =>
        MeantOn(day) is { } version ? [.. parts.Select(version.Cite).OfType<PartCitation>()] : [];

    /// <summary>The version before another; null for the first.</summary>
    public BylawsVersion? Before(BylawsVersion version) =>
        Versions.TakeWhile(candidate => candidate != version).LastOrDefault();

    /// <summary>The version after another; null for the last.</summary>
    public BylawsVersion? After(BylawsVersion version) =>
        Versions.SkipWhile(candidate => candidate != version).ElementAtOrDefault(1);

    /// <summary>A version beside the one before, compared once; null for the first.</summary>
    public BylawsComparison? ComparisonOf(BylawsVersion version) => Before(version) is { } before
        ? _comparisons.GetOrAdd(version.Slug, _ => BylawsComparison.Of(before.Provisions, version.Provisions))
        : null;

    /// <summary>What a version is on a day.</summary>
    public BylawsStatus StatusOn(BylawsVersion version, DateOnly day) => version.InForce switch
    {
        null => BylawsStatus.Undetermined,
        { } from when from > day => BylawsStatus.NotYetInForce,
        _ => InForceOn(day) == version ? BylawsStatus.InForce : BylawsStatus.Superseded,
    };

    /// <summary>The day from which a later version replaced this one, by what is known on a day; null where none did.</summary>
    public DateOnly? SupersededFrom(BylawsVersion version) =>
        Versions.SkipWhile(candidate => candidate != version).Skip(1).FirstOrDefault(later => later.InForce is not null)?.InForce;
}

/// <summary>What a version of the bylaws is on a given day.</summary>
public enum BylawsStatus
{
    /// <summary>In force.</summary>
    InForce,

    /// <summary>Replaced by a later version.</summary>
    Superseded,

    /// <summary>Its day is fixed and still to come.</summary>
    NotYetInForce,

    /// <summary>Its day is not fixed.</summary>
    Undetermined,
}

/// <summary>One version of the bylaws.</summary>
/// <param name="Slug">The last part of its address: its file name.</param>
/// <param name="FrontMatter">The fields.</param>
/// <param name="Source">Its file.</param>
/// <param name="Provisions">Its text, taken apart.</param>
public sealed record BylawsVersion(string Slug, BylawsFrontMatter FrontMatter, SourceFile Source, ProvisionTree Provisions)
{
    /// <summary>The day it came into force; null where that is not fixed.</summary>
    public DateOnly? InForce => FrontMatter.InForce.Value.Day;

    /// <summary>Its own address.</summary>
    public Route Route => BylawsRoutes.Version(Slug);

    /// <summary>Its references, resolved.</summary>
    public ReferenceResolver References { get; } = new(Provisions, FrontMatter.Title);

    /// <summary>The provision that plays a part; null where none does.</summary>
    public PartCitation? Cite(BylawsPart part)
    {
        var address = FrontMatter.Parts.All.FirstOrDefault(played => played.Part == part).Provision?.Value;
        return address is not null && Provisions.Find(address) is { } provision
            ? new PartCitation(BylawsPartWords.Parts.Of(part).Label, $"{FrontMatter.Type}{address}", Route.At(provision.Anchor))
            : null;
    }

    /// <inheritdoc/>
    public bool Equals(BylawsVersion? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Slug.GetHashCode(StringComparison.Ordinal);
}

/// <summary>The fields of a version.</summary>
/// <param name="Title">The full title of the bylaws.</param>
/// <param name="Name">What tells this version from the others: 令和３年改正案.</param>
/// <param name="InForce">When it came or comes into force.</param>
/// <param name="Adopted">The day the general meeting adopted it; null where no paper says so.</param>
/// <param name="Paper">The paper that the text was taken from; empty where it is the original itself.</param>
/// <param name="IsRestated">Whether the words are an editor's, saying the same as the original in other words.</param>
/// <param name="Note">A remark for readers; empty where there is none.</param>
/// <param name="Assertions">The numbers in it that other content must respect.</param>
/// <param name="Parts">The provisions that pages cite.</param>
public sealed record BylawsFrontMatter(
    string Title, string Name, Located<EffectiveDate> InForce, DateOnly? Adopted, string Paper, bool IsRestated, string Note,
    IReadOnlyList<BylawsAssertion> Assertions, BylawsParts Parts)
{
    /// <summary>What the bylaws call themselves: 規約, 会則, 定款.</summary>
    public string Type { get; } = BylawsTypes.Of(Title);
}

/// <summary>The council's bylaws.</summary>
public static class BylawsOfCouncil
{
    extension(Council council)
    {
        /// <summary>Every version of the bylaws.</summary>
        public BylawsRegister Bylaws => council.Get<BylawsRegister>();
    }
}
