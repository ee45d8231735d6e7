using System.Runtime.InteropServices;

namespace CouncilSite.Cli.Theming;

/// <summary>A theme's folder was asked for, and this program, the native one, cannot compile its templates.</summary>
/// <param name="displayPath">The folder as messages print it.</param>
internal sealed class NoCompilerException(string displayPath) : Exception($"The native program cannot use a theme's folder ({displayPath}).")
{
    /// <summary>Says so, and which program can.</summary>
    public void Write(Phrases phrases, TextWriter error)
    {
        var program = $"council-{RuntimeInformation.RuntimeIdentifier}";
        error.WriteLine(phrases.In(
            $"council: このプログラム（native版）は、テーマのフォルダー（{displayPath}）を使えません。",
            $"council: this program, the native one, cannot use a theme's folder ({displayPath})."));
        error.WriteLine(phrases.In(
            $"    テンプレートを読めるのは、名前に native の付かない {program} です（.NET ランタイムが要ります）。組み込みのテーマなら、このまま使えます。",
            $"    The one that can is {program}, without native in its name; it needs the .NET runtime. Built-in themes work with this one."));
    }
}
