using System.Net;
using System.Net.Sockets;
using CouncilSite.Cli;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing.Output;

namespace CouncilSite.Tests.Cli;

/// <summary>Each fault of the machine is told as what it is, in both languages.</summary>
public sealed class MachineFaultTests
{
    public static TheoryData<Exception, string, string> Faults => new()
    {
        { FromSystem(28), "ディスクに空きがありません", "the disk is full" },
        { FromSystem(122), "ディスクに空きがありません", "the disk is full" },
        { FromWindows(112), "ディスクに空きがありません", "the disk is full" },
        { FromWindows(39), "ディスクに空きがありません", "the disk is full" },
        { new UnauthorizedAccessException("Access to the path is denied."), "ファイルかフォルダーを使う権限がありません", "there is no right to use a file or folder" },
        { FromSystem(30), "書き込みのできないディスクです", "the disk is read-only" },
        { FromWindows(19), "書き込みのできないディスクです", "the disk is read-only" },
        { new PathTooLongException(), "ファイルの名前かパスが長すぎます", "a file name or path is too long" },
        { FromSystem(24), "同時に開けるファイルの数を超えました", "too many files are open" },
        { FromSystem(23), "同時に開けるファイルの数を超えました", "too many files are open" },
        { FromSystem(20), "フォルダーがあるはずの場所にファイルがあるか、その逆です", "there is a file where a folder belongs, or the other way round" },
        { FromSystem(40), "リンクがぐるぐる回っています", "links go round in a circle" },
        { FromSystem(5), "ディスクの読み書きに失敗しました（装置の誤り）", "the disk could not be read or written (an error of the device)" },
        { FromSystem(9999), "ファイルを読み書きできませんでした", "a file could not be read or written" },
        { new DirectoryNotFoundException(), "ファイルかフォルダーが、使っている間になくなりました", "a file or folder was gone while it was needed" },
        { new SocketException((int)SocketError.AddressAlreadyInUse), "その番号（ポート）は別のプログラムが使っています", "another program is using the port" },
        { new SocketException((int)SocketError.AccessDenied), "その番号（ポート）を使う権限がありません", "there is no right to use the port" },
        { new OutputHeldException(4711), "書き出すフォルダーを別の council（プロセス 4711）が使っています", "another council (process 4711) is using the output folder" },
        { new OutputHeldException(null), "書き出すフォルダーを別の council が使っています", "another council is using the output folder" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_says_what_happened_and_what_to_do(Exception exception, string japanese, string english)
    {
        Exception[] guises = [exception, new AggregateException(exception), new IOException("while it wrote", exception)];
        foreach (var guise in guises)
        {
            var (japaneseText, englishText) = (Text(guise, MessageLanguage.Japanese), Text(guise, MessageLanguage.English));
            Assert.StartsWith($"council: {japanese}。\n", japaneseText);
            Assert.StartsWith($"council: {english}.\n", englishText);
            Assert.EndsWith("前に書き出したサイトはそのままです。\n", japaneseText);
            Assert.EndsWith(" The site that was written before is as it was.\n", englishText);
            Assert.Equal(japanese.StartsWith("ディスクに空き", StringComparison.Ordinal), japaneseText.Contains("空き"));
        }
    }

    [Fact]
    public void What_the_system_said_breaks_out_of_no_line() =>
        Assert.Contains("\n    \\u001B[2Ja b\n", Text(new IOException("\u001b[2Ja\nb", 28), MessageLanguage.English));

    [Fact]
    public void A_bug_of_ours_is_no_fault_of_the_machine()
    {
        Assert.Null(MachineFault.Of(new InvalidOperationException()));
        Assert.Null(MachineFault.Of(new AggregateException(new NullReferenceException())));
    }

    [Fact]
    public void A_busy_port_is_told_as_one_with_status_3()
    {
        using var program = new ProgramRun();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        Assert.Equal(3, program.Run("serve", "--port", $"{port}"));
        Assert.StartsWith("council: その番号（ポート）は別のプログラムが使っています。\n", program.Error);
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_told_as_one_with_status_3()
    {
        using var program = new ProgramRun();
        program.Write("file", "no folder");
        foreach (var output in new[] { "file", "file/site" })
        {
            Assert.Equal(3, program.Run("build", "--output", output, "--language", "en"));
            Assert.StartsWith("council: there is a file where a folder belongs, or the other way round.\n", program.Error);
        }
    }

    private static IOException FromSystem(int number) => new("as the system says it", number);

    private static IOException FromWindows(int number) => new("as the system says it", unchecked((int)0x80070000) + number);

    private static string Text(Exception exception, MessageLanguage language)
    {
        var text = new StringWriter { NewLine = "\n" };
        MachineFault.Of(exception)!.Write(new Phrases(language), text);
        return text.ToString();
    }
}
