// Everything that the workflows do, to be run anywhere:
//   dotnet tool restore
//   dotnet cake build/build.cake --target=Check
var target = Argument("target", "Check");
var configuration = Argument("configuration", "Release");
var baseUrl = Argument("base-url", "");
var today = Argument("today", "");

var root = MakeAbsolute(Directory("../"));
var solution = root.CombineWithFilePath("council-site.sln");
var program = root.CombineWithFilePath("src/CouncilSite.Cli/CouncilSite.Cli.csproj");
var published = root.Combine("artifacts/council");

void Council(string command)
{
    var arguments = new ProcessArgumentBuilder().Append(command);
    if (baseUrl != "")
        arguments.Append("--base-url").AppendQuoted(baseUrl);
    if (today != "")
        arguments.Append("--today").Append(today);
    DotNetRun(program.FullPath, arguments, new DotNetRunSettings
    {
        Configuration = configuration,
        NoBuild = true,
        WorkingDirectory = root,
    });
}

Task("Restore")
    .Does(() => DotNetRestore(solution.FullPath));

Task("Build")
    .IsDependentOn("Restore")
    .Does(() => DotNetBuild(solution.FullPath, new DotNetBuildSettings { Configuration = configuration, NoRestore = true }));

Task("Format")
    .Description("Holds the code against .editorconfig, changing nothing.")
    .IsDependentOn("Restore")
    .Does(() => DotNetFormat(solution.FullPath, new DotNetFormatSettings { VerifyNoChanges = true, NoRestore = true }));

// Cake's own DotNetTest speaks to the older test platform.
Task("Test")
    .IsDependentOn("Build")
    .Does(() =>
    {
        var status = StartProcess("dotnet", new ProcessSettings
        {
            Arguments = $"test --configuration {configuration} --no-build",
            WorkingDirectory = root,
        });
        if (status != 0)
            throw new CakeException($"Tests failed ({status}).");
    });

Task("Site")
    .Description("Builds the site into output/.")
    .IsDependentOn("Build")
    .Does(() => Council("build"));

Task("Check")
    .Description("All that a pull request must pass: style, tests, content, links, markup.")
    .IsDependentOn("Format")
    .IsDependentOn("Test")
    .IsDependentOn("Site")
    .Does(() => Council("check"));

Task("Pdf")
    .Description("Adds the PDF editions to output/; needs Chrome, Chromium or Edge.")
    .IsDependentOn("Site")
    .Does(() => Council("pdf"));

Task("Publish")
    .Description("The whole site for the public, checked, with its PDF editions.")
    .IsDependentOn("Check")
    .IsDependentOn("Pdf");

Task("Program")
    .Description("The program as a folder that needs no SDK, compiled ahead so that it starts at once.")
    .IsDependentOn("Restore")
    .Does(() => DotNetPublish(program.FullPath, new DotNetPublishSettings
    {
        Configuration = configuration,
        OutputDirectory = published,
    }));

RunTarget(target);
