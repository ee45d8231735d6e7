using CouncilSite.Kinds;

namespace CouncilSite.Cli;

/// <summary>Writes files that were begun for an editor, and never over one that is there.</summary>
/// <param name="environment">The world that the program runs in.</param>
/// <param name="phrases">The language of what is said.</param>
internal sealed class NewContentWriter(ProgramEnvironment environment, Phrases phrases)
{
    /// <summary>Writes them.</summary>
    /// <param name="content">The files.</param>
    /// <param name="folder">Full path of the folder that they belong below.</param>
    /// <param name="option">The option that gives a file another name.</param>
    public ExitStatus Write(NewContent content, string folder, string option)
    {
        if (content.Files.FirstOrDefault(file => file.AppendedTo is null && File.Exists(PathOf(file))) is { } present)
        {
            environment.Error.WriteLine(phrases.In(
                $"council: {Shown(present)} はもうあります。{option} で別のものを指定してください。",
                $"council: {Shown(present)} is there already. Give another one with {option}."));
            return ExitStatus.WrongUse;
        }

        foreach (var file in content.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
            File.AppendAllText(PathOf(file), file.Text);
            environment.Output.WriteLine(file.AppendedTo is null
                ? phrases.In($"{Shown(file)} を作りました。", $"Began {Shown(file)}.")
                : phrases.In($"{Shown(file)} の終わりに書き足しました。", $"Added to the end of {Shown(file)}."));
        }

        var words = NewContent.ToWrite("…");
        environment.Output.WriteLine(phrases.In($"「{words}」のようになっているところを書き換えてください。", $"Replace what looks like '{words}'."));
        if (content.Remark.Length > 0)
            environment.Output.WriteLine(phrases.In(content.Remark, content.EnglishRemark));
        return ExitStatus.Done;

        string PathOf(NewFile file) => Path.Combine(folder, file.Path);

        string Shown(NewFile file) => environment.DisplayPath(PathOf(file));
    }
}
