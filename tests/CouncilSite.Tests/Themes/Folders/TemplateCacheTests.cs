using CouncilSite.Razor.Compilation;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Themes.Folders;

/// <summary>The second build of a theme finds what the first compiled, and never loads what is not whole.</summary>
public sealed class TemplateCacheTests : IDisposable
{
    private static readonly MemoryContentStore Theme = MemoryContentStore.Empty
        .With("Own/One.cshtml", "@inherits Template\n<p>一</p>@Include(\"Own/Two.cshtml\")\n")
        .With("Own/Two.cshtml", "@inherits Template\n<p>二</p>@Include(\"Own/One.cshtml\")\n");

    private readonly TemporaryFolder _folder = new();

    private string Folder => _folder.Join("cache/templates");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_compiled_once_is_found_by_the_next_program()
    {
        Assert.Equal(2, Compile(Theme));
        Assert.Equal(0, Compile(Theme));
    }

    [Fact]
    public void A_template_that_changed_is_compiled_and_the_other_found()
    {
        Compile(Theme);
        Assert.Equal(1, Compile(Theme.With("Own/Two.cshtml", "@inherits Template\n<p>弐</p>@Include(\"Own/One.cshtml\")\n")));
    }

    [Fact]
    public void Imports_that_changed_make_their_templates_new()
    {
        Compile(Theme);
        Assert.Equal(2, Compile(Theme.With("Own/_ViewImports.cshtml", "@using System.Text\n")));
    }

    [Fact]
    public void One_compiler_compiles_nothing_twice()
    {
        var compiler = new ThemeCompiler(null);
        SampleTheme.Of(Theme, compiler: compiler);
        SampleTheme.Of(Theme.With("Own/Two.cshtml", "@inherits Template\n@Include(\"Own/One.cshtml\")\n"), compiler: compiler);
        Assert.Equal(3, compiler.Compiled);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_damaged_file_is_compiled_anew_and_mended(int seed)
    {
        Compile(Theme);
        var random = new Random(seed);
        foreach (var file in Directory.EnumerateFiles(Folder))
        {
            var bytes = File.ReadAllBytes(file);
            bytes[random.Next(bytes.Length)] ^= (byte)random.Next(1, 256);
            File.WriteAllBytes(file, seed % 2 == 0 ? bytes : bytes[..random.Next(bytes.Length)]);
        }

        Assert.Equal(2, Compile(Theme));
        Assert.Equal(0, Compile(Theme));
    }

    [Fact]
    public void A_file_under_the_name_of_another_is_none()
    {
        Compile(Theme);
        var files = Directory.GetFiles(Folder);
        File.Copy(files[0], files[1], overwrite: true);
        Assert.Equal(1, Compile(Theme));
    }

    [Fact]
    public void Only_whole_files_are_there_and_what_nobody_uses_goes()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "old.template"), "x");
        File.SetLastWriteTimeUtc(Path.Combine(Folder, "old.template"), DateTime.UtcNow.AddDays(-31));
        Compile(Theme);
        Assert.Equal(2, Directory.GetFiles(Folder).Length);
        Assert.All(Directory.GetFiles(Folder), file => Assert.Matches("^[0-9a-f]{64}[.]template$", Path.GetFileName(file)));
    }

    [Fact]
    public void Without_a_folder_that_can_be_used_every_build_compiles()
    {
        File.WriteAllText(_folder.Join("cache"), "a file where the folder belongs");
        Assert.Equal(2, Compile(Theme));
        Assert.Equal(2, Compile(Theme));
    }

    // How many templates a program compiles that starts with this cache.
    private int Compile(MemoryContentStore theme)
    {
        var compiler = new ThemeCompiler(Folder);
        SampleTheme.Of(theme, compiler: compiler);
        return compiler.Compiled;
    }
}
