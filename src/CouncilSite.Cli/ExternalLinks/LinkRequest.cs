using System.Net;
using CouncilSite.Publishing.ExternalLinks;

namespace CouncilSite.Cli.ExternalLinks;

/// <summary>Asks for one address: with HEAD, then with GET, again where its host fails for a while, and where it leads on to.</summary>
/// <param name="network">What sends requests; follows no redirects by itself.</param>
/// <param name="clock">The time, and the pauses.</param>
/// <param name="patience">How long one answer is waited for.</param>
internal sealed class LinkRequest(HttpMessageInvoker network, TimeProvider clock, TimeSpan patience)
{
    private const int Attempts = 3;
    private const int Redirects = 10;
    private const string Name = "council-site link check";

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>What the host answers in the end.</summary>
    public async Task<LinkAnswer> SendAsync(Uri address, CancellationToken stop)
    {
        var (here, movedTo, isForGood) = (address, (string?)null, true);
        for (var step = 0; step < Redirects; step++)
        {
            var answer = await AskPatientlyAsync(here, stop);
            if (answer.Next is not { } next)
                return new LinkAnswer(answer.Fault, answer.Fault is null ? movedTo : null);
            // Behind a step for a while the address that links should have is not known any more.
            isForGood &= answer.IsForGood;
            here = next;
            if (isForGood)
                movedTo = here.AbsoluteUri;
        }

        return new LinkAnswer(LinkFault.Circle);
    }

    private async Task<Answer> AskPatientlyAsync(Uri address, CancellationToken stop)
    {
        var pause = FirstPause;
        for (var attempt = 1; ; attempt++)
        {
            var answer = await AskAsync(HttpMethod.Head, address, stop);
            // Some hosts know no HEAD, and say so in many ways.
            if (answer.Fault is LinkFault.NotFound or LinkFault.Refused or LinkFault.Failing && answer.RetryAfter is null)
                answer = await AskAsync(HttpMethod.Get, address, stop);
            var wait = answer.RetryAfter ?? pause;
            if (answer.Fault is not (LinkFault.Failing or LinkFault.Unreachable or LinkFault.Silent) || attempt == Attempts || wait > LongestPause)
                return answer.IsBusy ? answer with { Fault = null } : answer;
            await Task.Delay(wait, clock, stop);
            pause *= 2;
        }
    }

    private async Task<Answer> AskAsync(HttpMethod method, Uri address, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("User-Agent", Name);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience);
        try
        {
            using var response = await network.SendAsync(request, limit.Token);
            return Read(response, address);
        }
        catch (HttpRequestException)
        {
            return new Answer(LinkFault.Unreachable);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new Answer(LinkFault.Silent);
        }
    }

    private Answer Read(HttpResponseMessage response, Uri address)
    {
        var isRedirect = response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
        if (isRedirect && response.Headers.Location is { } location && Uri.TryCreate(address, location, out var next) && next.Scheme is "http" or "https")
            return new Answer(null, next, response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect);
        return (int)response.StatusCode switch
        {
            404 or 410 => new Answer(LinkFault.NotFound),
            // There is something that robots are not told: no fault that an editor could mend.
            401 or 403 => new Answer((LinkFault?)null),
            429 => new Answer(LinkFault.Failing) { RetryAfter = RetryAfter(response) ?? FirstPause, IsBusy = true },
            >= 500 => new Answer(LinkFault.Failing) { RetryAfter = RetryAfter(response) },
            >= 400 => new Answer(LinkFault.Refused),
            _ => new Answer((LinkFault?)null),
        };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - clock.GetUtcNow() is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero,
        _ => null,
    };

    private sealed record Answer(LinkFault? Fault, Uri? Next = null, bool IsForGood = false)
    {
        public TimeSpan? RetryAfter { get; init; }

        public bool IsBusy { get; init; }
    }
}
