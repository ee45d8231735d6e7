using CouncilSite.Publishing.ExternalLinks;

namespace CouncilSite.Cli.ExternalLinks;

/// <summary>
/// Asks other hosts for the addresses that the site leads to: each host one address at a time with a pause between, what
/// was answered lately not at all.
/// </summary>
/// <param name="request">Asks for an address.</param>
/// <param name="answers">What was answered before.</param>
/// <param name="clock">The time, and the pauses.</param>
internal sealed class ExternalLinkCheck(LinkRequest request, AnswerCache answers, TimeProvider clock)
{
    // Hosts asked at the same time.
    private const int Hosts = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>The links with what was answered, in their order.</summary>
    public IReadOnlyList<(ExternalLink Link, LinkAnswer Answer)> Run(IReadOnlyList<ExternalLink> links)
    {
        var found = new LinkAnswer[links.Count];
        var hosts = links.Index().GroupBy(link => link.Item.Address.Authority, StringComparer.OrdinalIgnoreCase);
        Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = Hosts }, async (host, stop) =>
        {
            var isFirst = true;
            foreach (var (index, link) in host)
            {
                if (answers.Find(link.Address) is { } known)
                {
                    found[index] = known;
                    continue;
                }

                if (!isFirst)
                    await Task.Delay(Pause, clock, stop);
                isFirst = false;
                answers.Keep(link.Address, found[index] = await request.SendAsync(link.Address, stop));
            }
        }).GetAwaiter().GetResult();
        return [.. links.Zip(found)];
    }
}
