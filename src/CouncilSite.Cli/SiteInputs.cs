using CouncilSite.Publishing.Caching;
using CouncilSite.Site;

namespace CouncilSite.Cli;

/// <summary>All that decides a build, read once.</summary>
/// <param name="Content">The content.</param>
/// <param name="History">When its files were last changed.</param>
/// <param name="Fingerprint">A hash of it, of the program, the theme and the options; null where something cannot be read.</param>
internal sealed record SiteInputs(RememberedContent Content, IPageHistory History, string? Fingerprint);
