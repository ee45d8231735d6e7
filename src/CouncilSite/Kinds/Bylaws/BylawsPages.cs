using System.Collections.Immutable;
using System.Text;
using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Publication;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Markdown;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Bylaws;

/// <summary>One version of the bylaws, at its own address or, if it is in force, at /bylaws/.</summary>
/// <param name="Version">The version.</param>
/// <param name="Status">What it is on the day of the build.</param>
/// <param name="Register">All versions.</param>
public sealed record BylawsVersionPage(BylawsVersion Version, BylawsStatus Status, BylawsRegister Register) : IPageModel
{
    /// <summary>What stands above the first provision, the title left out.</summary>
    public IReadOnlyList<string> Preface =>
        [.. Version.Provisions.Preface.Select(line => line.Value).Where(line => Parsing.LayoutText.Unspaced(line) != Parsing.LayoutText.Unspaced(Version.FrontMatter.Title))];

    /// <summary>The lines of the table of contents (目次), each with the anchor of the heading that it names.</summary>
    public IReadOnlyList<ContentsLine> Contents => ContentsLine.Of(Version.Provisions);

    /// <summary>The articles and the headings among them, ready to be set.</summary>
    public IReadOnlyList<SetProvision> Main => Set(Version.Provisions.Main);

    /// <summary>別表 and 様式, ready to be set.</summary>
    public IReadOnlyList<SetProvision> Appendices => Set(Version.Provisions.Appendices);

    /// <summary>The supplementary provisions, ready to be set.</summary>
    public IReadOnlyList<SetProvision> Supplements => Set(Version.Provisions.Supplements);

    private IReadOnlyDictionary<string, ImmutableArray<ProvisionStep>> Steps => field ??= ProvisionStep.Of(Register, Version);

    private IReadOnlyList<SetProvision> Set(IEnumerable<Provision> provisions) =>
        [.. SetProvision.Of(provisions, Version).Select(set => set with { Steps = Steps.GetValueOrDefault(set.Provision.Anchor, []) })];
}

/// <summary>Every version with its dates.</summary>
public sealed record BylawsHistoryPage(BylawsRegister Register, DateOnly Today) : IPageModel
{
    /// <summary>Every step from the first day on.</summary>
    public IReadOnlyList<BylawsStep> Timeline => BylawsStep.History(Register);

    /// <summary>What a version is today, in a word.</summary>
    public string StatusName(BylawsVersion version) => Register.StatusOn(version, Today) switch
    {
        BylawsStatus.InForce => "施行中",
        BylawsStatus.Superseded => $"旧{version.FrontMatter.Type}",
        BylawsStatus.NotYetInForce => "未施行",
        _ => "施行日未定",
    };
}

/// <summary>The pages, editions and open data of the bylaws.</summary>
internal static class BylawsPages
{
    public static void Plan(BylawsRegister register, Council council, SitePlanBuilder plan)
    {
        if (register.MeantOn(council.Today) is { } current)
            plan.Add(VersionPage(BylawsRoutes.Index, current) with { ShortTitle = current.FrontMatter.Type });
        plan.Add(new Page(BylawsRoutes.History, $"{register.TypeOn(council.Today)}の沿革", new BylawsHistoryPage(register, council.Today))
        {
            Description = $"{register.TypeOn(council.Today)}の制定と改正の経過",
        });
        foreach (var version in register.Versions)
        {
            plan.Add(VersionPage(version.Route, version) with
            {
                Title = $"{version.FrontMatter.Title}（{version.FrontMatter.Name}）",
                ShortTitle = version.FrontMatter.Name,
                Search = SearchReach.Aside,
            });
            if (register.Before(version) is { } before)
                plan.Add(ChangesPage(before, version, register));
            plan.Add(new GeneratedFile(BylawsRoutes.PlainText(version), _ => Encoding.UTF8.GetBytes((version.FrontMatter.IsRestated ? $"※ {RestatedText.Remark}\n\n" : "") + Provisions.PlainText.Of(version.Provisions))), version.Source);
            plan.Add(new GeneratedFile(BylawsRoutes.LawXml(version), _ => LawXml.Of(version)), version.Source);
            plan.Add(BylawsTable.Of(version));
        }

        Page VersionPage(Route route, BylawsVersion version) =>
            new(route, version.FrontMatter.Title, new BylawsVersionPage(version, register.StatusOn(version, council.Today), register))
            {
                Description = $"{version.FrontMatter.Title}の条文（{version.FrontMatter.Name}）",
                Source = version.Source,
                Date = version.InForce,
                Headings = [.. SetProvision.Of(version.Provisions.TopLevel, version).Select(set => new MarkdownHeading(2, set.Provision.Anchor, set.Heading))],
                StructuredData = (json, site) => Legislation.Write(json, site, version, register.StatusOn(version, council.Today)),
            };
    }

    private static Page ChangesPage(BylawsVersion before, BylawsVersion after, BylawsRegister register) =>
        new(BylawsRoutes.Changes(after), $"{after.FrontMatter.Title}の変更（{after.FrontMatter.Name}）", new BylawsChangesPage(before, after, register.ComparisonOf(after)!))
        {
            Description = $"{before.FrontMatter.Name}から{after.FrontMatter.Name}への新旧対照表と改め文",
            ShortTitle = "新旧対照表・改め文",
            Source = after.Source,
            Date = after.InForce,
        };
}
