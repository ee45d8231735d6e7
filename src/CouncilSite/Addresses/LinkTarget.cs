namespace CouncilSite.Addresses;

/// <summary>Where a link on the site's host leads.</summary>
/// <param name="Path">The address without sub-path, query and fragment, decoded; the whole path where it is none of the site's.</param>
/// <param name="Fragment">The place on that page, decoded; empty for none.</param>
/// <param name="IsOfSite">Whether it stays below the sub-path that the site is published under.</param>
internal readonly record struct LinkTarget(string Path, string Fragment, bool IsOfSite = true);
