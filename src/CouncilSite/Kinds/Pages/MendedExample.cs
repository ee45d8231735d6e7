namespace CouncilSite.Kinds.Pages;

/// <summary>
/// A fault and how it is mended: <c>mended.txt</c> of a broken site that the tests hold the program to. A line of that
/// file is a path, with <c> → </c> and another where the file is renamed (なし where it is deleted), or a line of
/// the file before it: one that stays after a blank, one that goes after <c>-</c>, one that comes after <c>+</c>.
/// <c>…</c> parts two passages of one file.
/// </summary>
/// <param name="Files">The files that are changed.</param>
public sealed record MendedExample(IReadOnlyList<MendedFile> Files)
{
    private const string Folder = "mended/";
    private const string Arrow = " → ";
    private const string Nothing = "なし";

    /// <summary>The examples by the code of their fault.</summary>
    public static IReadOnlyDictionary<string, MendedExample> All { get; } =
        EmbeddedText.Names(Folder).ToDictionary(name => name[Folder.Length..].Split('-')[0], name => Parse(EmbeddedText.Read(name)), StringComparer.Ordinal);

    /// <summary>Reads the lines of an example.</summary>
    public static MendedExample Parse(string text)
    {
        var files = new List<MendedFile>();
        var passages = new List<MendedPassage>();
        var (broken, mended) = (new List<string>(), new List<string>());
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            switch (line is [] ? ' ' : line[0])
            {
                case ' ':
                    broken.Add(line is [] ? "" : line[1..]);
                    mended.Add(line is [] ? "" : line[1..]);
                    break;
                case '-':
                    broken.Add(line[1..]);
                    break;
                case '+':
                    mended.Add(line[1..]);
                    break;
                case '…':
                    EndPassage();
                    break;
                default:
                    EndPassage();
                    passages = [];
                    files.Add(ParseFile(line.Split(Arrow), passages));
                    break;
            }
        }

        EndPassage();
        return new MendedExample(files);

        void EndPassage()
        {
            if (broken.Count + mended.Count > 0)
                passages.Add(new MendedPassage(string.Join('\n', broken), string.Join('\n', mended)));
            broken.Clear();
            mended.Clear();
        }
    }

    private static MendedFile ParseFile(string[] paths, IReadOnlyList<MendedPassage> passages) =>
        new(paths[0], paths[^1] == Nothing ? null : paths[^1], passages);
}

/// <summary>A file that is changed.</summary>
/// <param name="Path">Its path in the repository.</param>
/// <param name="NewPath">Its path afterwards; null where it is deleted.</param>
/// <param name="Passages">What is changed in it.</param>
public sealed record MendedFile(string Path, string? NewPath, IReadOnlyList<MendedPassage> Passages);

/// <summary>Lines that are replaced.</summary>
/// <param name="Broken">The lines with the fault; empty where lines come into a new file.</param>
/// <param name="Mended">What stands there instead; empty where they go.</param>
public sealed record MendedPassage(string Broken, string Mended);
