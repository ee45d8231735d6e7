using System.CommandLine;
using System.CommandLine.Parsing;
using CouncilSite.Addresses;

namespace CouncilSite.Cli.Commands;

/// <summary>The options that commands share which write new content.</summary>
internal static class NewContentOptions
{
    /// <summary><c>--name</c>: a file's name without extension.</summary>
    public static Option<string?> Name(Phrases phrases, string description) => new("--name")
    {
        Description = description,
        HelpName = "NAME",
        CustomParser = result => Parsed(result, result.Tokens[0].Value is var slug && RouteRules.IsSlug(slug) ? slug : null,
            $"--name {result.Tokens[0].Value}: {phrases.In("半角の英小文字・数字・ハイフンだけにしてください", "lower-case letters, digits and hyphens only")}"),
    };

    /// <summary><c>--year</c>: a fiscal year, by the year in which it starts.</summary>
    public static Option<int?> Year(Phrases phrases, string description) => new("--year")
    {
        Description = description,
        HelpName = "YYYY",
        CustomParser = result => Parsed(result, NewFileQuestions.ParseYear(result.Tokens[0].Value),
            $"--year {result.Tokens[0].Value}: {phrases.In("西暦の年（2021の形）ではありません", "is no year (like 2021)")}"),
    };

    /// <summary>What was read of an argument; where that is nothing, its fault.</summary>
    public static T? Parsed<T>(ArgumentResult result, T? value, string fault)
    {
        if (value is null)
            result.AddError(fault);
        return value;
    }
}
