using CouncilSite.Addresses;
using CouncilSite.Markdown;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Pages;

/// <summary>A folder of pages that are text alone. Each is a kind of content with an address of its own.</summary>
public interface IStaticFolder
{
    /// <summary>The folder below content/, which is the first part of the pages' addresses.</summary>
    static abstract string Folder { get; }

    /// <summary>What editors call it.</summary>
    static abstract string Label { get; }

    /// <summary>Whether the menu leads to it where the settings give none.</summary>
    static abstract bool IsInMenu { get; }

    /// <summary>The word that <c>council new</c> takes for one of its pages.</summary>
    static abstract string NewFileWord { get; }
}

/// <summary>The council: content/about/.</summary>
public sealed class AboutFolder : IStaticFolder
{
    /// <inheritdoc/>
    public static string Folder => "about";

    /// <inheritdoc/>
    public static string Label => "会の紹介";

    /// <inheritdoc/>
    public static bool IsInMenu => true;

    /// <inheritdoc/>
    public static string NewFileWord => "page";
}

/// <summary>How to reach it: content/contact/.</summary>
public sealed class ContactFolder : IStaticFolder
{
    /// <inheritdoc/>
    public static string Folder => "contact";

    /// <inheritdoc/>
    public static string Label => "お問い合わせ";

    /// <inheritdoc/>
    public static bool IsInMenu => false;

    /// <inheritdoc/>
    public static string NewFileWord => "contact-page";
}

/// <summary>The accessibility policy: content/accessibility/.</summary>
public sealed class AccessibilityFolder : IStaticFolder
{
    /// <inheritdoc/>
    public static string Folder => "accessibility";

    /// <inheritdoc/>
    public static string Label => "アクセシビリティ方針";

    /// <inheritdoc/>
    public static bool IsInMenu => false;

    /// <inheritdoc/>
    public static string NewFileWord => "accessibility-page";
}

/// <summary>The editors' guide: content/guide/.</summary>
public sealed class GuideFolder : IStaticFolder
{
    /// <inheritdoc/>
    public static string Folder => "guide";

    /// <inheritdoc/>
    public static string Label => "編集の手引き";

    /// <inheritdoc/>
    public static bool IsInMenu => false;

    /// <inheritdoc/>
    public static string NewFileWord => "guide-page";
}

/// <summary>The pages of one folder.</summary>
/// <typeparam name="TFolder">The folder.</typeparam>
/// <param name="All">The pages, by address.</param>
public sealed record StaticPages<TFolder>(IReadOnlyList<StaticPage> All)
    where TFolder : IStaticFolder;

/// <summary>A page that is text alone. The theme's template shows nothing else.</summary>
/// <param name="Route">Its address: the folder's for <c>index.md</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">One sentence for lists and search engines; empty for none.</param>
/// <param name="Source">Its file.</param>
/// <param name="Text">Its text.</param>
public sealed record StaticPage(Route Route, string Title, string Summary, SourceFile Source, MarkdownText Text) : IPageModel;
