using CouncilSite.Diagnostics;
using CouncilSite.WebPages;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds;

/// <summary>What all imports of another site's pages say of what they take over.</summary>
internal static class MovedPages
{
    extension(Uri? address)
    {
        /// <summary>The field of a page's old address, with a line end after it; empty for one that cannot be kept.</summary>
        public string ToAliases() => MovedText.AliasOf(address) is { } alias ? $"aliases:\n  - {YamlText.Quote(alias)}\n" : "";
    }

    extension(DiagnosticBag diagnostics)
    {
        /// <summary>Tells what of a page does not come along.</summary>
        public void AddLost(ImportedFile file, string title, Uri? address, MovedText moved)
        {
            foreach (var left in moved.LeftOut)
                diagnostics.Add(WebPageDiagnostics.LeftOut, file.Place, title, left);
            if (MovedText.AliasOf(address) is null)
                diagnostics.Add(WebPageDiagnostics.AddressLost, file.Place, title, address?.PathAndQuery ?? "");
        }
    }
}
