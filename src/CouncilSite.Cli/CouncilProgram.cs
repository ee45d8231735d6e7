using System.CommandLine;
using CouncilSite.Cli.Commands;
using CouncilSite.Cli.Theming;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing.Output;

namespace CouncilSite.Cli;

/// <summary>The program <c>council</c>: its commands, and what becomes of faults that are nobody's content.</summary>
/// <param name="environment">The world that it runs in.</param>
public sealed class CouncilProgram(ProgramEnvironment environment)
{
    /// <summary>Runs a command line; the result is the exit status (see <see cref="ExitStatus"/>).</summary>
    public int Run(IReadOnlyList<string> args)
    {
        var phrases = new Phrases(LanguageOf(args));
        var result = CreateCommands(phrases).Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors)
                environment.Error.WriteLine($"council: {error.Message}");
            environment.Error.WriteLine(phrases.In("使い方は council --help で見られます。", "See council --help."));
            return (int)ExitStatus.WrongUse;
        }

        try
        {
            return result.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = environment.Output,
                Error = environment.Error,
            });
        }
        catch (ForeignFilesException exception)
        {
            ForeignFilesPhrases.Write(exception, phrases, environment.Error);
            return (int)ExitStatus.WrongUse;
        }
        catch (NoCompilerException exception)
        {
            exception.Write(phrases, environment.Error);
            return (int)ExitStatus.WrongUse;
        }
        catch (Exception exception) when (MachineFault.Of(exception) is { } fault)
        {
            fault.Write(phrases, environment.Error);
            return (int)ExitStatus.Fault;
        }
        catch (Exception exception)
        {
            // A bug of ours: the whole story helps whoever mends it.
            environment.Error.WriteLine(phrases.In("council: プログラムの誤りです。次の内容を添えてお知らせください。", "council: this is a fault of the program. Please report it with these lines."));
            environment.Error.WriteLine(exception);
            return (int)ExitStatus.Fault;
        }
    }

    /// <summary>The language that a command line asks for, known before it is parsed so that its faults are told in it.</summary>
    public static MessageLanguage LanguageOf(IReadOnlyList<string> args) =>
        args.SkipWhile(argument => argument != "--language").ElementAtOrDefault(1) == "en" || args.Contains("--language=en")
            ? MessageLanguage.English : MessageLanguage.Japanese;

    private RootCommand CreateCommands(Phrases phrases)
    {
        var options = new SiteOptions(environment, phrases);
        return new RootCommand(phrases.In("規約のある会のサイトを作るプログラム", "Makes the council's site"))
        {
            new BuildCommand(environment).Create(options, phrases),
            new CheckCommand(environment).Create(options, phrases),
            new UpgradeCommand(environment).Create(options, phrases),
            new InitCommand(environment).Create(phrases),
            new NewCommand(environment).Create(options, phrases),
            new ImportCommand(environment).Create(options, phrases),
            new PdfCommand(environment).Create(options, phrases),
            new ServeCommand(environment).Create(options, phrases),
            new SchemaCommand(environment).Create(phrases),
            new EditorsCommand(environment).Create(phrases),
            new CompareCommand(environment).Create(phrases),
            new AmendCommand(environment).Create(options, phrases),
            new ThemeCommand(environment).Create(options, phrases),
        };
    }
}
