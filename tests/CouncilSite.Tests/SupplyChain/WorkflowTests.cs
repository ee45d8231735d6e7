using System.Diagnostics;
using CouncilSite.Cli.Starting;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;
using YamlDotNet.RepresentationModel;

namespace CouncilSite.Tests.SupplyChain;

/// <summary>What the workflows may do, so that neither an action nor a pull request gets more than it needs.</summary>
public sealed class WorkflowTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Path, ".github", "workflows");

    private const string OfCouncil = "council:";

    // What another council begins with holds to the same, and is called so here.
    private static readonly IReadOnlyDictionary<string, string> OfNewCouncil =
        new NewSite("会", "会", "会長", FiscalCalendar.OfState, [], new DateOnly(2021, 8, 1)) { Program = "example/program", Release = "v1.2.3" }.Files()
            .Where(file => file.Path.StartsWith(".github/workflows/", StringComparison.Ordinal))
            .ToDictionary(file => OfCouncil + Path.GetFileName(file.Path), file => file.Text, StringComparer.Ordinal);

    public static TheoryData<string> Names { get; } = [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)!).Concat(OfNewCouncil.Keys).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_action_is_pinned_by_its_commit_with_the_version_beside_it(string name)
    {
        var uses = Text(name).Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(uses);
        // Our own workflows go by the tag of the program that they run, whose build is attested.
        Assert.All(uses, line => Assert.Matches(
            name.StartsWith(OfCouncil, StringComparison.Ordinal) ? @"uses: example/program/\.github/workflows/council-(check|publish)\.yml@v1\.2\.3$" : @"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$", line));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_right_is_given_but_job_by_job(string name)
    {
        var workflow = Read(name);
        Assert.Empty(Map(workflow["permissions"]).Children);
        Assert.All(Jobs(workflow), job => Assert.NotEmpty(Map(job["permissions"]).Children));
        Assert.All(Jobs(workflow), job => Assert.True(job.Children.ContainsKey("timeout-minutes") || Calls(job)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_expression_is_put_into_a_shell_s_text(string name) =>
        Assert.All(Steps(name).Where(step => step.Children.ContainsKey("run")), step => Assert.DoesNotContain("${{", step["run"].ToString()));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_expression_is_closed(string name)
    {
        var text = Text(name);
        Assert.Equal(text.Split("${{").Length, System.Text.RegularExpressions.Regex.Matches(text, @"\$\{\{ [a-z_]+(\.[a-z_]+)+ \}\}").Count + 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_runs_with_the_repository_s_rights_for_a_pull_request(string name)
    {
        var triggers = Triggers(Read(name));
        Assert.DoesNotContain(triggers, trigger => trigger is "pull_request_target" or "workflow_run" or "issue_comment");
        if (triggers.Contains("pull_request") || name == "council-check.yml")
            Assert.All(Jobs(Read(name)), job => Assert.Equal(["contents: read"], Rights(job)));
        Assert.DoesNotMatch("secrets[.:]", Text(name));
    }

    [Fact]
    public void A_pull_request_is_checked_with_the_theme_folders_of_the_branch_that_it_is_made_for()
    {
        var runs = Steps("check.yml").Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString()).ToList();
        Assert.Contains(runs, run => run.Contains("git worktree add --detach ../base \"$BASE\"\necho \"THEME_ROOT=$PWD/../base\" >> \"$GITHUB_ENV\"", StringComparison.Ordinal));
        Assert.All(runs.Where(run => run.Contains("dotnet cake", StringComparison.Ordinal)), run => Assert.Contains("--theme-root=\"${THEME_ROOT:-}\"", run));
        var programs = runs.SelectMany(run => run.Split('\n')).Where(line => line.Contains("council.dll", StringComparison.Ordinal) && !line.Contains("council.dll compare", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(programs);
        Assert.All(programs, line => Assert.Contains("--theme-root=\"${THEME_ROOT:-.}\"", line));
        Assert.Contains("\"--theme-root\"", File.ReadAllText(Path.Combine(RepositoryFolder.Path, "build", "build.cake")));
    }

    [Theory]
    [InlineData("check.yml")]
    [InlineData("publish.yml")]
    public void The_program_is_kept_by_everything_but_content_and_only_where_it_is_not_kept_is_anything_compiled(string name)
    {
        Assert.Contains(Steps(name), step => step.Children.TryGetValue("run", out var run)
            && run.ToString().Contains("git ls-files -s -- ':!content'; dotnet --version", StringComparison.Ordinal));
        var cache = Assert.Single(Steps(name), step => step.Children.TryGetValue("uses", out var uses) && uses.ToString().StartsWith("actions/cache@", StringComparison.Ordinal));
        Assert.Equal(("program", "program-${{ steps.source.outputs.hash }}"), (cache["id"].ToString(), cache["with"]["key"].ToString()));
        // No part of another program is ever taken.
        Assert.False(Map(cache["with"]).Children.ContainsKey("restore-keys"));
        Assert.All(
            Steps(name).Where(step => step.Children.TryGetValue("run", out var run) && run.ToString().Contains("dotnet cake", StringComparison.Ordinal)),
            step => Assert.Equal("steps.program.outputs.cache-hit != 'true'", step["if"].ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_checkout_leaves_no_credentials_behind(string name)
    {
        var checkouts = Steps(name).Where(step => step.Children.TryGetValue("uses", out var uses) && uses.ToString().StartsWith("actions/checkout@", StringComparison.Ordinal));
        Assert.All(checkouts, step => Assert.Equal("false", step["with"]["persist-credentials"].ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_main_or_a_tag_of_it_can_write(string name)
    {
        var workflow = Read(name);
        var isForTags = workflow["on"] is YamlMappingNode { Children: [{ Key: YamlScalarNode { Value: "push" } } trigger] } && Map(trigger.Value).Children.Keys.Single().ToString() == "tags";
        foreach (var job in Jobs(workflow).Where(job => Rights(job).Any(right => right.EndsWith(": write", StringComparison.Ordinal))))
        {
            Assert.True(job.Children.ContainsKey("environment") || Calls(job));
            if (isForTags)
                Assert.Contains(Steps(name), step => step.Children.TryGetValue("run", out var run) && run.ToString() == "git merge-base --is-ancestor HEAD origin/main");
            else
                Assert.Equal("github.ref == 'refs/heads/main'", job["if"].ToString());
        }
    }

    [Theory]
    [InlineData("check", "contents: read")]
    [InlineData("publish", "contents: read, pages: write, id-token: write")]
    public void A_council_s_repository_calls_ours_with_what_they_ask_for_in_a_few_lines(string name, string rights)
    {
        var call = Assert.Single(Jobs(Read($"council:{name}.yml")));
        var called = Read($"council-{name}.yml");
        Assert.Equal($"example/program/.github/workflows/council-{name}.yml@v1.2.3", call["uses"].ToString());
        Assert.Equal(("example/program", "v1.2.3"), (call["with"]["program"].ToString(), call["with"]["version"].ToString()));
        Assert.Equal(rights, string.Join(", ", Rights(call)));
        Assert.Subset(Rights(call).ToHashSet(), Jobs(called).SelectMany(Rights).Select(right => right.Replace("pages: read", "pages: write", StringComparison.Ordinal)).ToHashSet());
        Assert.Subset(Map(called["on"]["workflow_call"]["inputs"]).Children.Keys.Select(key => key.ToString()).ToHashSet(), Map(call["with"]).Children.Keys.Select(key => key.ToString()).ToHashSet());
        Assert.True(Text($"council:{name}.yml").Split('\n').Length <= 21);
    }

    [Theory]
    [InlineData("council-check.yml", "", 0)]
    [InlineData("council-publish.yml", "v1.2.3", 0)]
    [InlineData("council-check.yml", "tampered", 1)]
    [InlineData("council-publish.yml", "unlisted", 1)]
    [InlineData("council-check.yml", "unattested", 1)]
    public void Only_a_program_whose_checksum_and_origin_agree_is_unpacked(string name, string version, int status)
    {
        using var runner = new TemporaryFolder();
        Assert.Equal(status, Run(runner, name, "Take the program", ("VERSION", version), ("NAME", "council-linux-x64")));
        Assert.Equal(status == 0, File.Exists(runner.Join("council-linux-x64/file")));
    }

    [Theory]
    [InlineData("v1.2.3", 0)]
    [InlineData("", 0)]
    [InlineData("tampered", 1)]
    [InlineData("unlisted", 1)]
    [InlineData("unattested", 1)]
    public void A_site_with_forms_gets_their_program_of_the_same_release(string version, int status)
    {
        using var runner = new TemporaryFolder();
        Directory.CreateDirectory(runner.Join("output/admin"));
        // The archive of the site's own program lies there already.
        File.WriteAllText(runner.Join("council-linux-x64-native.tar.gz"), "");
        Assert.Equal(status, Run(runner, "council-publish.yml", "Add the program of the forms", ("VERSION", version)));
        Assert.Equal(status == 0, File.Exists(runner.Join("output/admin/cms/file")));
    }

    [Fact]
    public void A_site_without_forms_asks_for_no_program_of_them()
    {
        using var runner = new TemporaryFolder();
        Directory.CreateDirectory(runner.Join("output"));
        Assert.Equal(0, Run(runner, "council-publish.yml", "Add the program of the forms", ("VERSION", "tampered")));
        Assert.False(Directory.Exists(runner.Join("output/admin")));
    }

    [Theory]
    [InlineData("theme:", "council-linux-x64-native")]
    [InlineData("theme: council", "council-linux-x64-native")]
    [InlineData("theme: themes/theirs", "council-linux-x64-native")]
    [InlineData("# theme: themes/mine", "council-linux-x64-native")]
    [InlineData("theme: themes/mine", "council-linux-x64")]
    [InlineData("theme: \"themes/mine\"   # our own", "council-linux-x64")]
    public void A_theme_of_the_council_s_own_takes_the_program_with_the_compiler(string setting, string program)
    {
        foreach (var name in new[] { "council-check.yml", "council-publish.yml" })
        {
            using var runner = new TemporaryFolder();
            Directory.CreateDirectory(runner.Join("content"));
            Directory.CreateDirectory(runner.Join("themes/mine"));
            File.WriteAllText(runner.Join("content/site.yml"), $"name: 会\r\n{setting}\r\n");
            Assert.Equal(0, Run(runner, name, "Choose the program", ("CONTENT", "content")));
            Assert.Equal($"name={program}\n", File.ReadAllText(runner.Join("outputs")));
            Assert.Equal("steps.program.outputs.name == 'council-linux-x64'", Assert.Single(Steps(name), step => step.Children.TryGetValue("uses", out var uses)
                && uses.ToString().StartsWith("actions/setup-dotnet@", StringComparison.Ordinal))["if"].ToString());
        }
    }

    [Fact]
    public void A_council_s_pull_request_is_checked_with_the_theme_folders_of_its_base()
    {
        var runs = Steps("council-check.yml").Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString()).ToList();
        Assert.Contains(runs, run => run.Contains("git worktree add --detach ../base \"$BASE\"\necho \"THEME_ROOT=$PWD/../base/$(dirname \"$CONTENT\")\" >> \"$GITHUB_ENV\"", StringComparison.Ordinal));
        var programs = runs.SelectMany(run => run.Split('\n')).Where(line => line.StartsWith("council ", StringComparison.Ordinal) && !line.StartsWith("council compare", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, programs.Count);
        Assert.All(programs, line => Assert.Matches("--theme-root=\"\\$(root|THEME_ROOT)\"", line));
    }

    [Fact]
    public void A_pull_request_is_told_what_it_changes_with_pictures_and_how_to_open_its_site()
    {
        var ours = Steps("check.yml").Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString()).ToList();
        var theirs = Steps("council-check.yml").Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString()).ToList();
        foreach (var runs in new[] { ours, theirs })
            Assert.Matches(@"compare \.\./before output --content[ =]\S+ --pictures[ =]\S+ >> ""\$GITHUB_STEP_SUMMARY""", Assert.Single(runs, run => run.Contains("compare", StringComparison.Ordinal)));
        var words = Assert.Single(ours, run => run.Contains("<< 'END'", StringComparison.Ordinal)).Split("<< 'END'")[1];
        Assert.Contains("http://127.0.0.1:8000/", words, StringComparison.Ordinal);
        Assert.Equal(words, Assert.Single(theirs, run => run.Contains("<< 'END'", StringComparison.Ordinal)).Split("<< 'END'")[1]);
    }

    // Runs a step as GitHub does, in the runner's folder; 0 where it succeeds and else 1. What stands for GitHub hands out
    // a release, whose programs are archives with one file, and knows how each was built.
    private static int Run(TemporaryFolder runner, string workflow, string title, params (string Name, string Value)[] variables)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The workflows run on Linux.");
        File.WriteAllText(runner.Join("github.sh"), """
            gh() (
            set -eu
            [ "$1" != attestation ] || { [ "$2 $4 $5" = "verify --repo example/program" ] && [ -e "$3" ] && [ ! -e unattested ]; exit; }
            [ "$1 $2 $3 $4 $5 $7 $8 $9" = "release download --repo example/program --pattern --pattern SHA256SUMS --" ]
            folder=${6%.tar.gz}
            [ "$folder" != council-forms ] || folder=cms
            mkdir "$folder"
            echo program > "$folder/file"
            tar -czf "$6" "$folder"
            rm -r "$folder"
            sha256sum "$6" > SHA256SUMS
            echo "0000000000000000000000000000000000000000000000000000000000000000  council-win-x64.tar.gz" >> SHA256SUMS
            case "${*: -1}" in
              tampered) echo >> "$6" ;;
              unlisted) sed -i 1d SHA256SUMS ;;
              unattested) touch unattested ;;
            esac
            )
            """.ReplaceLineEndings("\n"));
        var step = Assert.Single(Steps(workflow), step => step.Children.TryGetValue("name", out var name) && name.ToString() == title);
        File.WriteAllText(runner.Join("step.sh"), step["run"].ToString());
        var bash = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", runner.Join("step.sh")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = runner.Path,
        };
        bash.Environment["BASH_ENV"] = runner.Join("github.sh");
        foreach (var (name, value) in variables.Concat([
            ("PROGRAM", "example/program"), ("RUNNER_TEMP", runner.Path), ("GITHUB_WORKSPACE", runner.Path),
            ("GITHUB_PATH", runner.Join("path")), ("GITHUB_OUTPUT", runner.Join("outputs"))]))
            bash.Environment[name] = value;
        using var process = Process.Start(bash)!;
        process.WaitForExit();
        return Math.Sign(process.ExitCode);
    }

    private static string Text(string name) => OfNewCouncil.TryGetValue(name, out var begun) ? begun : File.ReadAllText(Path.Combine(Folder, name));

    private static YamlMappingNode Read(string name)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Text(name)));
        return Map(stream.Documents.Single().RootNode);
    }

    private static IEnumerable<string> Triggers(YamlMappingNode workflow) =>
        workflow["on"] is YamlMappingNode triggers ? triggers.Children.Keys.Select(key => key.ToString()) : [workflow["on"].ToString()];

    // A job that calls another workflow has no runner, and so no limits, of its own.
    private static bool Calls(YamlMappingNode job) => job.Children.ContainsKey("uses");

    private static IEnumerable<string> Rights(YamlMappingNode job) =>
        Map(job["permissions"]).Children.Select(right => $"{right.Key}: {right.Value}");

    private static IEnumerable<YamlMappingNode> Jobs(YamlMappingNode workflow) => Map(workflow["jobs"]).Children.Values.Select(Map);

    private static IEnumerable<YamlMappingNode> Steps(string name) =>
        Jobs(Read(name)).Where(job => !Calls(job)).SelectMany(job => ((YamlSequenceNode)job["steps"]).Children.Select(Map));

    private static YamlMappingNode Map(YamlNode node) => Assert.IsType<YamlMappingNode>(node);
}
