using CouncilSite.Cli;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Cli;

/// <summary>The program in a folder of its own, with what it printed.</summary>
internal sealed class ProgramRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ProgramRun() => CopyContent(System.IO.Path.Combine(RepositoryFolder.Sites, "Good", "minimal", "content"));

    /// <summary>The time; the beginning of 2022 in Japan unless it is set.</summary>
    public TimeProvider Clock { get; init; } = new NewYear();

    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>What is typed at the terminal; null for no terminal.</summary>
    public string? Answers { get; set; }

    /// <summary>What answers for other hosts; null where nobody is asked.</summary>
    public Func<HttpMessageHandler>? Network { get; set; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string Path(string path) => _folder.Join(path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(path))!);
        File.WriteAllText(Path(path), text);
    }

    public int Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var status = new CouncilProgram(new ProgramEnvironment(output, error, _folder.Path, Clock, Variables.GetValueOrDefault, null)
        {
            Answers = Answers is null ? null : new StringReader(Answers),
            Network = Network ?? (() => throw new InvalidOperationException("The network was used.")),
        }).Run(arguments);
        (Output, Error) = (output.ToString(), error.ToString());
        return status;
    }

    /// <summary>Makes the content that of another one.</summary>
    public void TakeContentOf(ProgramRun other)
    {
        Directory.Delete(Path("content"), recursive: true);
        CopyContent(other.Path("content"));
    }

    public void Dispose() => _folder.Dispose();

    private void CopyContent(string from)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            Write(System.IO.Path.Combine("content", System.IO.Path.GetRelativePath(from, file)), File.ReadAllText(file));
    }

    // 15:00 UTC of New Year's Eve: in Japan the new year has begun.
    private sealed class NewYear : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2021, 12, 31, 15, 0, 0, TimeSpan.Zero);
    }
}
