using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.References;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Bylaws;

/// <summary>A citation of the bylaws outside their text whose provision an amendment moves or removes.</summary>
/// <param name="Page">The page with the citation; null for a field of the version itself.</param>
/// <param name="Place">The page's title, or the field: parts: term.</param>
/// <param name="Words">The citation: 規約第５条.</param>
/// <param name="Becomes">How what it means is cited afterwards: 第６条; null where it is removed.</param>
public sealed record CitationElsewhere(Page? Page, string Place, string Words, string? Becomes)
{
    /// <summary>What pages without a day of their own cite: those of a day go on meaning the version of that day.</summary>
    public static IEnumerable<CitationElsewhere> OnPages(BylawsVersion before, BylawsComparison comparison, IEnumerable<Page> pages) =>
        from page in pages.Where(page => page is { Date: null, Source: not null } && !page.Source.Path.StartsWith(BylawsRoutes.Folder + "/", StringComparison.Ordinal)).DistinctBy(page => page.Source!.Path)
        from citation in before.References.FindMentions(page.Source!.Text)
            .Where(mention => mention.Anchor is not null)
            .Select(mention => (Words: page.Source.Text.Substring(mention.Start, mention.Length), Anchor: mention.Anchor!))
            .Distinct()
        let becomes = ConsequentialAmendment.Moved(citation.Anchor, comparison)
        where becomes != citation.Anchor
        select new CitationElsewhere(page, page.Title, citation.Words, ConsequentialAmendment.Cited(becomes));

    /// <summary>What the newer version's parts and assertions cite as the older's did, although it has moved or gone.</summary>
    public static IEnumerable<CitationElsewhere> InFields(BylawsVersion before, BylawsVersion after, BylawsComparison comparison)
    {
        var (olds, news) = (Fields(before).ToLookup(field => field.Name), Fields(after));
        return from field in news
               let old = olds[field.Name].FirstOrDefault(old => old.Address.Equals(field.Address))
               where old.Address is not null
               let anchor = before.Provisions.Find(old.Address)?.Anchor
               where anchor is not null
               let becomes = ConsequentialAmendment.Moved(anchor, comparison)
               where becomes != anchor
               select new CitationElsewhere(null, field.Name, field.Address.ToString(), ConsequentialAmendment.Cited(becomes));
    }

    private static IEnumerable<(string Name, Provisions.ProvisionAddress Address)> Fields(BylawsVersion version) =>
        version.FrontMatter.Parts.All.Select(played => ($"parts: {BylawsPartWords.Parts.Of(played.Part).Written}", played.Provision.Value))
            .Concat(version.FrontMatter.Assertions.Select(assertion => ($"assertions: {AssertionWords.Rules.Of(assertion.Rule).Written}（{assertion.Words.Value}）", assertion.Provision.Value)));
}
