namespace CouncilSite.Tests.House;

/// <summary>A room of the library: a folder of src/CouncilSite and the namespace of the same name.</summary>
/// <param name="Name">The namespace after <c>CouncilSite.</c>; with <c>.*</c> the rooms below it, which hang on each other without circles.</param>
/// <param name="Holds">What is in it.</param>
public sealed record Room(string Name, string Holds)
{
    /// <summary>The floors of the house from the bottom up: a room knows only what is on floors below its own.</summary>
    public static IReadOnlyList<IReadOnlyList<Room>> Floors { get; } =
    [
        [new("Text", "source files and places in them, Japanese dates, numerals and widths")],
        [new("Diagnostics", "faults, where they are collected, the net under our own bugs"), new("Addresses", "routes of the site, what may be published and linked")],
        [new("Diagnostics.Reporters", "faults as text, JSON, GitHub's annotations"), new("Fields", "nodes of a document, schemas, types and words of fields")],
        [new("Yaml", "YAML as nodes"), new("Csv", "tables as nodes"), new("Markdown", "text with headings, links and mentions")],
        [new("Content", "the content folder, its files and attachments, the settings, the council"), new("Sheets", "tables of spreadsheets, their cells and headings")],
        [new("Site", "pages, files and tables of the site before they are rendered"), new("WebPages", "pages and feeds of another site, and their text as Markdown")],
        [new("Editions.*", "what the site is published as besides pages: charts, feeds, open data, plain text")],
        [new("Kinds", "what a kind of content is; reading and planning all of them")],
        [new("Kinds.*", "the kinds, one folder each; some know others, never in a circle")],
        [new("Publishing.*", "links, markup, search, PDF editions, history and output of the finished site")],
        [new("Publishing", "the list of kinds, the catalogue of faults, the build from content to checked files")],
    ];
}
