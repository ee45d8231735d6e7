using CouncilSite.Publishing.Output;
using CouncilSite.Text;

namespace CouncilSite.Cli;

/// <summary>Says which files of others keep the site from being written.</summary>
internal static class ForeignFilesPhrases
{
    private const int Shown = 3;

    /// <summary>Prints it.</summary>
    public static void Write(ForeignFilesException exception, Phrases phrases, TextWriter error)
    {
        var count = exception.Names.Count;
        var names = string.Join(phrases.In("、", ", "), exception.Names.Take(Shown).Select(PrintableText.Of)) + (count > Shown ? phrases.In(" など", " and others") : "");
        error.WriteLine(phrases.In(
            $"council: 書き出すフォルダーに、このプログラムが書いたのではないファイルが {count} 個あります: {names}",
            $"council: the output folder has {count} files that the program did not write: {names}"));
        error.WriteLine(exception.AreInTheWay
            ? phrases.In(
                "    サイトのファイルと同じ場所にあるので、--force でも書き出せません。移すか消してから、もう一度実行してください。",
                "    They stand where files of the site belong, so that --force does not help. Move or delete them and run it again.")
            : phrases.In(
                "    サイトだけを入れるフォルダーを --output で指定してください。これらのファイルを残したまま書き出すときは --force を付けます。",
                "    Name a folder for the site alone with --output. To write the site beside these files, add --force."));
    }
}
