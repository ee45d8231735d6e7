using CouncilSite.Content;
using CouncilSite.Text;

namespace CouncilSite.Kinds;

/// <summary>A new content file, begun for its editor.</summary>
/// <param name="Path">Where it belongs below the content folder.</param>
/// <param name="Text">What stands in it to begin with.</param>
public sealed record NewFile(string Path, string Text)
{
    /// <summary>The file that the text is put to the end of; null for a file that must not be there yet.</summary>
    public SourceFile? AppendedTo { get; init; }
}

/// <summary>What is begun at once: a file, or those that mean nothing without each other. The site builds with them as they are.</summary>
/// <param name="Files">The files; the first is the one that its editor goes on with.</param>
/// <param name="Remark">What its editor should know; empty for nothing.</param>
/// <param name="EnglishRemark">The same in English.</param>
public sealed record NewContent(IReadOnlyList<NewFile> Files, string Remark = "", string EnglishRemark = "")
{
    /// <summary>Pictures and attachments that come along, by their path below the content folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Attachments { get; init; } = new Dictionary<string, byte[]>(StringComparer.Ordinal);

    /// <summary>Words in the place of those that its editor is to write.</summary>
    /// <param name="what">What is to be written.</param>
    public static string ToWrite(string what) => $"（{what}を書く）";

    /// <summary>Whether any words are still to be written.</summary>
    public bool IsToBeWritten => Files.Any(file => file.Text.Contains(ToWrite("")[1..], StringComparison.Ordinal));

    /// <summary>One file, which ends its lines as every system reads them.</summary>
    public static NewContent Of(string path, string text) => new([new NewFile(path, text.ReplaceLineEndings("\n"))]);
}

/// <summary>What its editor says of a new file; what is left out is found by the kind, or left for the editor to fill in.</summary>
/// <param name="Name">File name without extension, or what else <see cref="NewFileForm.NameQuestion"/> asks for.</param>
/// <param name="Title">Title.</param>
/// <param name="Date">Date.</param>
/// <param name="FiscalYear">Fiscal year, by the calendar year in which it starts.</param>
public sealed record NewFileWishes(string? Name = null, string? Title = null, DateOnly? Date = null, int? FiscalYear = null);

/// <summary>What can be wished of a new file.</summary>
[Flags]
public enum NewFileWish
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Its name.</summary>
    Name = 1,

    /// <summary>Its title.</summary>
    Title = 2,

    /// <summary>Its date.</summary>
    Date = 4,

    /// <summary>Its fiscal year.</summary>
    FiscalYear = 8,
}

/// <summary>Something that <c>council new</c> can begin.</summary>
/// <param name="Word">The word that the command takes for it: news.</param>
/// <param name="Label">What it is, in Japanese: お知らせ.</param>
/// <param name="Takes">What can be wished of it.</param>
/// <param name="Begin">Begins it with what there is already and what is wished.</param>
public sealed record NewFileForm(string Word, string Label, NewFileWish Takes, Func<Council, NewFileWishes, NewContent> Begin)
{
    /// <summary>What is asked for where its name can be wished, in Japanese and in English.</summary>
    public (string Japanese, string English) NameQuestion { get; init; } =
        ("ファイル名（拡張子なし、半角の英小文字・数字・ハイフン）", "File name without extension (lower-case letters, digits, hyphens)");
}
