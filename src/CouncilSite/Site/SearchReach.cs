namespace CouncilSite.Site;

/// <summary>How far the search looks into a page.</summary>
public enum SearchReach
{
    /// <summary>All its words, at their full weight.</summary>
    Whole,

    /// <summary>All its words, a little behind the pages that it leads to.</summary>
    Notice,

    /// <summary>All its words, behind those of other pages: what few readers come for, and what others say better.</summary>
    Aside,

    /// <summary>Its title and headings, for a page that repeats the text of others.</summary>
    Headings,

    /// <summary>Not at all.</summary>
    None,
}
