using CouncilSite.Razor;
using CouncilSite.Site;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Themes;

/// <summary>A page can show nothing but a page model; and whatever is one, the council's theme can show.</summary>
public sealed class PageModelTests
{
    public static TheoryData<Type> Models { get; } =
        [.. typeof(IPageModel).Assembly.GetTypes().Where(type => type is { IsInterface: false } && type.IsAssignableTo(typeof(IPageModel)))];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_page_model_has_a_template(Type model)
    {
        var ofModel = typeof(PageTemplate<>).MakeGenericType(model);
        Assert.Contains(typeof(CouncilTheme).Assembly.GetTypes(), template => template.IsAssignableTo(ofModel));
    }
}
