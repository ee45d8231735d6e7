namespace CouncilSite.Diagnostics;

/// <summary>What can be wrong with the program itself.</summary>
public static class ProgramDiagnostics
{
    /// <summary>The program threw an exception over a file.</summary>
    public static readonly DiagnosticDescriptor ProgramFault = new(
        "INT001", Severity.Error,
        "プログラムの誤りで、このファイルを処理できませんでした（{0}）。",
        "The program failed on this file ({0}).",
        "書いた方の誤りではありません。このメッセージとファイルを添えて、サイトの担当者に知らせてください: {1} {2}",
        "This is no fault of the editor. Please report it with this message and the file: {1} {2}");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [ProgramFault];
}
