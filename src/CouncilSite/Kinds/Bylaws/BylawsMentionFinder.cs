using CouncilSite.Content;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Markdown;

namespace CouncilSite.Kinds.Bylaws;

/// <summary>Links 本会規約第５条第２項 in any text to the version that was in force on that text's day.</summary>
internal sealed class BylawsMentionFinder : IMentionFinder
{
    public bool MayFindIn(ReadOnlySpan<char> text) => BylawsTypes.MayBeNamedIn(text);

    public IReadOnlyList<Mention> Find(string text, Council council, DateOnly date) =>
        council.Bylaws.MeantOn(date) is { } version
            ? [.. version.References.FindMentions(text).Select(reference =>
                new Mention(reference.Start, reference.Length, version.Route.At(reference.Anchor!)))]
            : [];
}
