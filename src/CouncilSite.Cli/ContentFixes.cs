using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Cli;

/// <summary>Writes what mends itself into the content, and shows each line before and after.</summary>
/// <param name="environment">The world that the program runs in.</param>
internal sealed class ContentFixes(ProgramEnvironment environment)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Mends the files; false where there was nothing to mend.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public bool Write(IEnumerable<TextEdit> edits)
    {
        var isMended = false;
        foreach (var file in FixedFile.Of(edits).Where(Write))
        {
            isMended = true;
            foreach (var line in file.Lines)
            {
                environment.Output.WriteLine(PrintableText.Of($"{file.File.DisplayPath}({line.Number}):"));
                environment.Output.WriteLine(PrintableText.Of($"- {line.Before}"));
                environment.Output.WriteLine(PrintableText.Of($"+ {line.After}"));
            }
        }

        return isMended;
    }

    // A table in Excel's encoding, a text with unsound characters and what somebody saves meanwhile stay as they are.
    private bool Write(FixedFile file)
    {
        var path = environment.FullPath(file.File.DisplayPath);
        var bytes = File.ReadAllBytes(path);
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (!bytes.AsSpan(mark).SequenceEqual(StrictUtf8.GetBytes(file.File.Text)))
            return false;
        var aside = path + ".fixed";
        File.WriteAllBytes(aside, [.. bytes.AsSpan(0, mark), .. StrictUtf8.GetBytes(file.Text)]);
        File.Move(aside, path, overwrite: true);
        return true;
    }
}
