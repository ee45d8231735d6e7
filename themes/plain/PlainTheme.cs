using CouncilSite.Razor;
using CouncilSite.Themes.Council;

namespace CouncilSite.Themes.Plain;

/// <summary>
/// The smallest theme, and where a new one starts: the council theme's templates in a layout of its own that links
/// no style sheet.
/// </summary>
public sealed class PlainTheme() : RazorTheme("plain", typeof(PlainTheme).Assembly, new CouncilTheme());
