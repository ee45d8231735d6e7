using System.Net.Sockets;
using CouncilSite.Publishing.Output;
using CouncilSite.Text;
using Microsoft.AspNetCore.Connections;

namespace CouncilSite.Cli;

/// <summary>A fault of the machine, not of the content or the program: what happened, and what to do about it.</summary>
/// <param name="Japanese">What happened.</param>
/// <param name="English">The same.</param>
/// <param name="Advice">What to do.</param>
/// <param name="EnglishAdvice">The same.</param>
/// <param name="Detail">What the system said, with the path; empty where it adds nothing.</param>
internal sealed record MachineFault(string Japanese, string English, string Advice, string EnglishAdvice, string Detail)
{
    private const int WindowsError = unchecked((int)0x80070000);

    /// <summary>The fault that an exception tells of; null where it tells of a bug of ours.</summary>
    public static MachineFault? Of(Exception exception) => exception switch
    {
        AggregateException aggregate => aggregate.Flatten().InnerExceptions is [var first, ..] ? Of(first) : null,
        OutputHeldException { ProcessId: { } id } => new(
            $"書き出すフォルダーを別の council（プロセス {id}）が使っています", $"another council (process {id}) is using the output folder",
            "それが終わってから、もう一度実行してください。", "Run it again when that has ended.", ""),
        OutputHeldException => new(
            "書き出すフォルダーを別の council が使っています", "another council is using the output folder",
            "それが終わってから、もう一度実行してください。", "Run it again when that has ended.", ""),
        PathTooLongException => new(
            "ファイルの名前かパスが長すぎます", "a file name or path is too long",
            "もっと短いパスのフォルダーで実行してください。", "Run it in a folder with a shorter path.", exception.Message),
        UnauthorizedAccessException => new(
            "ファイルかフォルダーを使う権限がありません", "there is no right to use a file or folder",
            "フォルダーの持ち主と権限を確かめてください。", "Check the folder's owner and permissions.", exception.Message),
        IOException { InnerException: SocketException or IOException or UnauthorizedAccessException } => Of(exception.InnerException) ?? OfNumber(exception),
        FileNotFoundException or DirectoryNotFoundException => new(
            "ファイルかフォルダーが、使っている間になくなりました", "a file or folder was gone while it was needed",
            "ほかのプログラムが消していないか、作業しているフォルダーがあるかを確かめて、もう一度実行してください。",
            "Check that no other program deletes it and that the working folder exists, and run it again.", exception.Message),
        SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } or IOException { InnerException: AddressInUseException } => new(
            "その番号（ポート）は別のプログラムが使っています", "another program is using the port",
            "--port で別の番号を指定してください。", "Give another one with --port.", exception.Message),
        SocketException { SocketErrorCode: SocketError.AccessDenied } => new(
            "その番号（ポート）を使う権限がありません", "there is no right to use the port",
            "--port で 1024 以上の番号を指定してください。", "Give one from 1024 with --port.", ""),
        IOException or SocketException => OfNumber(exception),
        _ => null,
    };

    /// <summary>Prints it.</summary>
    public void Write(Phrases phrases, TextWriter error)
    {
        error.WriteLine(phrases.In($"council: {Japanese}。", $"council: {English}."));
        if (Detail.Length > 0)
            error.WriteLine($"    {PrintableText.Of(Detail)}");
        error.WriteLine(phrases.In($"    {Advice}前に書き出したサイトはそのままです。", $"    {EnglishAdvice} The site that was written before is as it was."));
    }

    // Numbers of Linux and macOS, and those of Windows that differ.
    private static MachineFault OfNumber(Exception exception) => exception.HResult switch
    {
        28 or 69 or 122 or WindowsError + 112 or WindowsError + 39 => new(
            "ディスクに空きがありません", "the disk is full",
            "空きを作ってから、もう一度実行してください。", "Make room and run it again.", exception.Message),
        30 or WindowsError + 19 => new(
            "書き込みのできないディスクです", "the disk is read-only",
            "--output で別の場所を指定してください。", "Name another place with --output.", exception.Message),
        24 or 23 or WindowsError + 4 => new(
            "同時に開けるファイルの数を超えました", "too many files are open",
            "ほかのプログラムを終えるか、上限（ulimit -n）を上げてください。", "End other programs or raise the limit (ulimit -n).", exception.Message),
        20 or 17 or 21 => new(
            "フォルダーがあるはずの場所にファイルがあるか、その逆です", "there is a file where a folder belongs, or the other way round",
            "その場所にあるものを移すか、--output で別の場所を指定してください。", "Move what is there, or name another place with --output.", exception.Message),
        40 or 62 => new(
            "リンクがぐるぐる回っています", "links go round in a circle",
            "リンクを直すか、別のパスを指定してください。", "Mend the link or give another path.", exception.Message),
        5 => new(
            "ディスクの読み書きに失敗しました（装置の誤り）", "the disk could not be read or written (an error of the device)",
            "ディスクの状態を確かめてください。", "Check the state of the disk.", exception.Message),
        _ => new(
            "ファイルを読み書きできませんでした", "a file could not be read or written",
            "次のことを確かめて、もう一度実行してください: フォルダーがあること、権限があること。", "Check that the folder is there and that you may use it, and run it again.", exception.Message),
    };
}
