// Everything that the workflows do, to be run anywhere:
//   dotnet tool restore
//   dotnet cake build/build.cake --target=Check
var target = Argument("target", "Check");
var configuration = Argument("configuration", "Release");
var baseUrl = Argument("base-url", "");
var today = Argument("today", "");
var themeRoot = Argument("theme-root", "");
var system = Argument("system", "");

var root = MakeAbsolute(Directory("../"));
var solution = root.CombineWithFilePath("council-site.sln");
var program = root.CombineWithFilePath("src/CouncilSite.Cli/CouncilSite.Cli.csproj");
var published = root.Combine("artifacts/council");
var release = root.Combine("artifacts/release");

void Council(string command)
{
    var arguments = new ProcessArgumentBuilder().Append(command);
    if (baseUrl != "")
        arguments.Append("--base-url").AppendQuoted(baseUrl);
    if (today != "")
        arguments.Append("--today").Append(today);
    if (themeRoot != "")
        arguments.Append("--theme-root").AppendQuoted(themeRoot);
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
        // Where CI is true no test is skipped, so the national schema of law XML and the other checkers must be there.
        if (EnvironmentVariable("CI") == "true")
        {
            Run("npm", "install --prefix artifacts/lawtext --ignore-scripts --no-audit --no-fund lawtext@0.1.52");
            Run("npm", "install --prefix artifacts/vnu --ignore-scripts --no-audit --no-fund vnu-jar@26.9.27");
            Run("npm", "install --prefix artifacts/yaml --ignore-scripts --no-audit --no-fund yaml-language-server@1.25.0");
            BundleForms();
        }

        Run("dotnet", $"test --configuration {configuration} --no-build");
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
        Runtime = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier,
        SelfContained = false,
        OutputDirectory = published,
    }));

Task("CheckAndPublishProgram")
    .Description("Checks everything, and keeps the program that has passed, for runs in which nothing but content differs.")
    .IsDependentOn("Check")
    .IsDependentOn("Program");

// A tar keeps the right to execute; every system of the workflow has it.
void PublishFor(string system, string name, bool isNative)
{
    var folder = root.Combine($"artifacts/{name}");
    CleanDirectory(folder);
    EnsureDirectoryExists(release);
    DotNetPublish(program.FullPath, new DotNetPublishSettings
    {
        Configuration = configuration,
        Runtime = system,
        SelfContained = isNative,
        OutputDirectory = folder,
        ArgumentCustomization = arguments => arguments.Append($"-p:PublishAot={(isNative ? "true" : "false")}"),
    });
    DeleteFiles($"{folder}/*.{{pdb,dbg,xml}}");
    Run("tar", $"-czf artifacts/release/{name}.tar.gz -C artifacts {name}");
}

void Run(string command, string arguments)
{
    var status = StartProcess(command, new ProcessSettings { Arguments = arguments, WorkingDirectory = root });
    if (status != 0)
        throw new CakeException($"{command} failed ({status}).");
}

Task("Release")
    .Description("The program for one --system (linux-x64, win-x64, osx-arm64): native, and one that needs the .NET runtime.")
    .IsDependentOn("Restore")
    .Does(() =>
    {
        PublishFor(system, $"council-{system}-native", isNative: true);
        PublishFor(system, $"council-{system}", isNative: false);
    });

Task("Tool")
    .Description("The program as a package for «dotnet tool install».")
    .IsDependentOn("Restore")
    .Does(() => DotNetPack(program.FullPath, new DotNetPackSettings
    {
        Configuration = configuration,
        OutputDirectory = release,
        ArgumentCustomization = arguments => arguments.Append("-p:AsTool=true"),
    }));

void BundleForms()
{
    Run("npm", "ci --prefix build/admin");
    Run("npm", "run bundle --prefix build/admin");
}

Task("Forms")
    .Description("The program of the forms, to be unpacked into admin/ of a site whose settings turn them on.")
    .Does(() =>
    {
        BundleForms();
        EnsureDirectoryExists(release);
        var folder = root.Combine("artifacts/cms");
        CleanDirectory(folder);
        CopyDirectory(root.Combine("build/admin/dist"), folder);
        Run("tar", "-czf artifacts/release/council-forms.tar.gz -C artifacts cms");
    });

Task("BillOfMaterials")
    .Description("Lists all that the program is made of, as CycloneDX.")
    .IsDependentOn("Restore")
    .Does(() =>
    {
        EnsureDirectoryExists(release);
        Run("dotnet", $"CycloneDX {program.FullPath} --recursive --disable-package-restore --exclude-dev --set-name council --output artifacts/release --filename council.cdx.json --output-format Json");
    });

RunTarget(target);
