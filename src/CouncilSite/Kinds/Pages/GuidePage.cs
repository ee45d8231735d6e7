using System.Globalization;
using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Markdown;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Pages;

/// <summary>A page of the editors' guide, followed by the ways to what the program knows of its own files and messages.</summary>
/// <param name="Page">The text.</param>
/// <param name="Schemas">The files that editors write.</param>
/// <param name="Messages">Every message.</param>
public sealed record GuidePage(StaticPage Page, IReadOnlyList<SchemaGroup> Schemas, IReadOnlyList<MessageGroup> Messages) : IPageModel
{
    /// <summary>The heading of the ways to the files' fields.</summary>
    public static MarkdownHeading FieldsHeading { get; } = new(2, "fields", "例と項目の一覧");

    /// <summary>The heading of the ways to the messages.</summary>
    public static MarkdownHeading MessagesHeading { get; } = new(2, "messages", "メッセージの一覧");

    /// <summary>The heading of the limits.</summary>
    public static MarkdownHeading LimitsHeading { get; } = new(2, "limits", "上限");
}

/// <summary>Whole examples of some files, and all their fields.</summary>
/// <param name="Group">The files.</param>
public sealed record GuideFieldsPage(SchemaGroup Group) : IPageModel;

/// <summary>The messages whose codes begin with the same letters, each with a fault and how it is mended.</summary>
/// <param name="Group">The messages.</param>
public sealed record GuideMessagesPage(MessageGroup Group) : IPageModel
{
    // More than any message takes.
    private static readonly string[] Values = [.. Enumerable.Repeat("…", 10)];

    /// <summary>The words of a message, with … for what it says in each case.</summary>
    public static string Words(string format) => string.Format(CultureInfo.InvariantCulture, format, Values);

    /// <summary>The lines of an example, with what is no visible character as <c>\u202E</c>.</summary>
    public static string Legible(string lines) => lines.EnumerateRunes().All(IsLegible)
        ? lines
        : string.Concat(lines.EnumerateRunes().Select(rune => IsLegible(rune) ? rune.ToString() : PrintableText.Escape(rune)));

    private static bool IsLegible(Rune rune) => rune.Value is '\n' || PrintableText.IsPrintable(rune);
}

/// <summary>Messages whose codes begin with the same letters.</summary>
/// <param name="Letters">The letters: FLD.</param>
/// <param name="Label">What they are about, in Japanese.</param>
/// <param name="Messages">The messages by code.</param>
public sealed record MessageGroup(string Letters, string Label, IReadOnlyList<DiagnosticDescriptor> Messages);

/// <summary>Files that belong together, such as those of one kind of content.</summary>
/// <param name="Name">Their name in addresses.</param>
/// <param name="Label">What editors call them.</param>
/// <param name="Schemas">Their schemas, each with examples of such files.</param>
public sealed record SchemaGroup(string Name, string Label, IReadOnlyList<ExemplifiedSchema> Schemas);
