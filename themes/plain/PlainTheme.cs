using AspNetCoreGeneratedDocument;
using CouncilSite.Razor;
using CouncilSite.Themes.Council;

namespace CouncilSite.Themes.Plain;

/// <summary>
/// The smallest theme, and where a new one starts: the council theme's templates in a layout of its own that links
/// no style sheet. A new theme copies this folder, puts its style sheet into assets/ and links it in the layout, and
/// replaces with <c>Map</c> those templates that it wants otherwise.
/// </summary>
public sealed class PlainTheme() : RazorTheme(new CouncilTheme())
{
    /// <inheritdoc/>
    public override string Name => "plain";

    /// <inheritdoc/>
    protected override Template SetIntoLayout(Template content) => new Layout { Model = content };
}
