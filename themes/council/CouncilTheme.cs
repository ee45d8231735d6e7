using CouncilSite.Razor;

namespace CouncilSite.Themes.Council;

/// <summary>The council's own theme: a template in this folder for each page model.</summary>
public sealed class CouncilTheme() : RazorTheme("council", typeof(CouncilTheme).Assembly);
