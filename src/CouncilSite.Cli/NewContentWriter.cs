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
        var added = content.Files.Where(file => file.AppendedTo is null).Select(file => file.Path).Concat(content.Attachments.Keys);
        if (added.FirstOrDefault(path => File.Exists(PathOf(path))) is { } present)
        {
            environment.Error.WriteLine(phrases.In(
                $"council: {Shown(present)} はもうあります。{option} で別のものを指定してください。",
                $"council: {Shown(present)} is there already. Give another one with {option}."));
            return ExitStatus.WrongUse;
        }

        foreach (var (path, bytes) in content.Attachments)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
            File.WriteAllBytes(PathOf(path), bytes);
        }

        foreach (var file in content.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file.Path))!);
            File.AppendAllText(PathOf(file.Path), file.Text);
            environment.Output.WriteLine(file.AppendedTo is null
                ? phrases.In($"{Shown(file.Path)} を作りました。", $"Began {Shown(file.Path)}.")
                : phrases.In($"{Shown(file.Path)} の終わりに書き足しました。", $"Added to the end of {Shown(file.Path)}."));
        }

        if (content.IsToBeWritten)
        {
            var words = NewContent.ToWrite("…");
            environment.Output.WriteLine(phrases.In($"「{words}」のようになっているところを書き換えてください。", $"Replace what looks like '{words}'."));
        }

        if (content.Remark.Length > 0)
            environment.Output.WriteLine(phrases.In(content.Remark, content.EnglishRemark));
        return ExitStatus.Done;

        string PathOf(string path) => Path.Combine(folder, path);

        string Shown(string path) => environment.DisplayPath(PathOf(path));
    }
}
