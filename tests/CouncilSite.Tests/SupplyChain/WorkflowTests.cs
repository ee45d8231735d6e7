using CouncilSite.Tests.Harness;
using YamlDotNet.RepresentationModel;

namespace CouncilSite.Tests.SupplyChain;

/// <summary>What the workflows may do, so that neither an action nor a pull request gets more than it needs.</summary>
public sealed class WorkflowTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Path, ".github", "workflows");

    // What another council begins with holds to the same.
    private static readonly string Begun = Path.Combine(RepositoryFolder.Path, "src", "CouncilSite.Cli", "Starting", "Sample", ".github", "workflows");

    public static TheoryData<string> Names { get; } =
        [.. new[] { Folder, Begun }.SelectMany(Directory.EnumerateFiles).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_action_is_pinned_by_its_commit_with_the_version_beside_it(string name)
    {
        var uses = File.ReadLines(Path.Combine(Folder, name)).Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(@"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$", line));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_right_is_given_but_job_by_job(string name)
    {
        var workflow = Read(name);
        Assert.Empty(Map(workflow["permissions"]).Children);
        Assert.All(Jobs(workflow), job => Assert.NotEmpty(Map(job["permissions"]).Children));
        Assert.All(Jobs(workflow), job => Assert.True(job.Children.ContainsKey("timeout-minutes")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_expression_is_put_into_a_shell_s_text(string name) =>
        Assert.All(Steps(name).Where(step => step.Children.ContainsKey("run")), step => Assert.DoesNotContain("${{", step["run"].ToString()));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_expression_is_closed(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name));
        Assert.Equal(text.Split("${{").Length, System.Text.RegularExpressions.Regex.Matches(text, @"\$\{\{ [a-z_]+(\.[a-z_]+)+ \}\}").Count + 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_runs_with_the_repository_s_rights_for_a_pull_request(string name)
    {
        var triggers = Map(Read(name)["on"]).Children.Keys.Select(key => key.ToString());
        Assert.DoesNotContain(triggers, trigger => trigger is "pull_request_target" or "workflow_run" or "issue_comment");
        if (triggers.Contains("pull_request"))
            Assert.All(Jobs(Read(name)), job => Assert.Equal(["contents: read"], Rights(job)));
        Assert.DoesNotContain("secrets.", File.ReadAllText(Path.Combine(Folder, name)));
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
        var isForTags = Map(workflow["on"]).Children is [{ Key: YamlScalarNode { Value: "push" } } trigger] && Map(trigger.Value).Children.Keys.Single().ToString() == "tags";
        foreach (var job in Jobs(workflow).Where(job => Rights(job).Any(right => right.EndsWith(": write", StringComparison.Ordinal))))
        {
            Assert.True(job.Children.ContainsKey("environment"));
            if (isForTags)
                Assert.Contains(Steps(name), step => step.Children.TryGetValue("run", out var run) && run.ToString() == "git merge-base --is-ancestor HEAD origin/main");
            else
                Assert.Equal("github.ref == 'refs/heads/main'", job["if"].ToString());
        }
    }

    private static YamlMappingNode Read(string name)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Folder, name))));
        return Map(stream.Documents.Single().RootNode);
    }

    private static IEnumerable<string> Rights(YamlMappingNode job) =>
        Map(job["permissions"]).Children.Select(right => $"{right.Key}: {right.Value}");

    private static IEnumerable<YamlMappingNode> Jobs(YamlMappingNode workflow) => Map(workflow["jobs"]).Children.Values.Select(Map);

    private static IEnumerable<YamlMappingNode> Steps(string name) =>
        Jobs(Read(name)).SelectMany(job => ((YamlSequenceNode)job["steps"]).Children.Select(Map));

    private static YamlMappingNode Map(YamlNode node) => Assert.IsType<YamlMappingNode>(node);
}
