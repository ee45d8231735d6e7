namespace CouncilSite.Kinds;

/// <summary>A new content file, begun for its editor.</summary>
/// <param name="Path">Where it belongs below the content folder.</param>
/// <param name="Text">What stands in it to begin with.</param>
/// <param name="Remark">What its editor should know; empty for nothing.</param>
/// <param name="EnglishRemark">The same in English.</param>
public sealed record NewFile(string Path, string Text, string Remark = "", string EnglishRemark = "");

/// <summary>What its editor says of a new file; what is left out is found by the kind, or left for the editor to fill in.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="Title">Title.</param>
/// <param name="Date">Date.</param>
public sealed record NewFileWishes(string? Name, string? Title, DateOnly? Date);
