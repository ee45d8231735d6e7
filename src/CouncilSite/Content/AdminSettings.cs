using System.Text.RegularExpressions;
using CouncilSite.Fields;

namespace CouncilSite.Content;

/// <summary>Where the forms at /admin/ read and save what editors write.</summary>
/// <param name="Repository">The repository on GitHub: <c>owner/name</c>.</param>
/// <param name="Branch">The branch that is published; each change becomes a pull request to it.</param>
public sealed record AdminSettings(string Repository, string Branch);

/// <summary>The fields of the forms in content/site.yml.</summary>
internal static partial class AdminSettingsSchema
{
    private const string RepositoryPattern = "^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$";

    private static readonly ScalarType<string> RepositoryType = new(
        text => RepositoryName().IsMatch(text.Trim()) ? text.Trim() : Parsed<string>.None,
        "GitHubのリポジトリ（所有者/名前 の形）", "a repository on GitHub (owner/name)",
        writer => { writer.WriteString("type", "string"); writer.WriteString("pattern", RepositoryPattern); });

    /// <summary>The fields.</summary>
    public static Schema<AdminSettings> Fields { get; } = new("入力画面", fields =>
    {
        var repository = fields.Required("repository", RepositoryType, "保存するGitHubのリポジトリ（所有者/名前）");
        var branch = fields.Required("branch", FieldTypes.Text, "公開しているブランチ（main など）");
        return values => new AdminSettings(values.Get(repository), values.Get(branch));
    });

    [GeneratedRegex(RepositoryPattern, RegexOptions.CultureInvariant)]
    private static partial Regex RepositoryName();
}
