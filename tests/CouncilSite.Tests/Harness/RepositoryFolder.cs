namespace CouncilSite.Tests.Harness;

/// <summary>The checkout that the tests were built from: content, seeds and sample sites are read where they lie.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    public static string Sites { get; } = System.IO.Path.Combine(Path, "tests", "CouncilSite.Tests", "Sites");

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "council-site.sln"))
            ? folder
            : Find(Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("council-site.sln"));
}
