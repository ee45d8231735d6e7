using System.Collections.Concurrent;
using System.Net;
using CouncilSite.Cli.ExternalLinks;
using CouncilSite.Publishing.Caching;
using CouncilSite.Publishing.ExternalLinks;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Cli.ExternalLinks;

public sealed class ExternalLinkCheckTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();
    private readonly StrangeHost _host = new();
    private readonly HurriedClock _clock = new();
    private readonly HttpMessageInvoker _network = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public void Dispose()
    {
        _network.Dispose();
        _host.Dispose();
        _folder.Dispose();
    }

    private IReadOnlyList<LinkAnswer> Ask(TimeSpan patience, params string[] paths) =>
        [.. new ExternalLinkCheck(new LinkRequest(_network, _clock, patience), new AnswerCache(new FileCache(_folder.Path, ".link"), _clock), _clock)
            .Run([.. paths.Select(path => new ExternalLink(new Uri(_host.Address, path), []))]).Select(found => found.Answer)];

    private LinkAnswer Ask(string path) => Ask(Patience, path)[0];

    [Fact]
    public void A_page_that_is_there_is_asked_for_once_without_its_text()
    {
        Assert.Equal(LinkAnswer.Sound, Ask("/status/200"));
        Assert.Equal(["HEAD /status/200"], _host.Requests);
    }

    [Fact]
    public void A_host_that_knows_no_HEAD_is_asked_for_the_page()
    {
        Assert.Equal(LinkAnswer.Sound, Ask("/get-only"));
        Assert.Equal(["HEAD /get-only", "GET /get-only"], _host.Requests);
    }

    [Theory]
    [InlineData(404, LinkFault.NotFound)]
    [InlineData(410, LinkFault.NotFound)]
    [InlineData(400, LinkFault.Refused)]
    [InlineData(401, null)]
    [InlineData(403, null)]
    [InlineData(429, null)]
    [InlineData(500, LinkFault.Failing)]
    public void What_a_host_says_is_a_fault_where_an_editor_can_see_to_it(int status, LinkFault? fault) =>
        Assert.Equal(new LinkAnswer(fault), Ask($"/status/{status}"));

    [Fact]
    public void A_host_that_fails_for_a_while_is_asked_again_after_pauses_that_grow()
    {
        Assert.Equal(LinkAnswer.Sound, Ask("/fails/2"));
        Assert.Equal([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)], _clock.Pauses);
    }

    [Fact]
    public void A_host_is_asked_again_when_it_wishes_to_be()
    {
        Assert.Equal(LinkAnswer.Sound, Ask("/busy/7"));
        Assert.Equal([TimeSpan.FromSeconds(7)], _clock.Pauses);
    }

    [Fact]
    public void A_host_that_wishes_to_be_left_alone_for_long_is()
    {
        Assert.Equal(LinkAnswer.Sound, Ask("/busy/3600"));
        Assert.Equal((1, 0), (_host.Requests.Count, _clock.Pauses.Count));
    }

    [Fact]
    public void What_moved_for_good_tells_its_new_address_and_what_moved_for_a_while_does_not()
    {
        var there = new Uri(_host.Address, "/status/200").AbsoluteUri;
        Assert.Equal(
            [new LinkAnswer(null, there), new LinkAnswer(null, there), LinkAnswer.Sound, LinkAnswer.Sound],
            Ask(Patience, "/to/301/status/200", "/to/308/status/200", "/to/302/status/200", "/to/307/status/200"));
    }

    [Fact]
    public void Of_several_steps_the_address_counts_that_those_for_good_lead_to() =>
        Assert.Equal(new LinkAnswer(null, new Uri(_host.Address, "/to/302/status/200").AbsoluteUri), Ask("/to/301/to/302/status/200"));

    [Fact]
    public void A_step_to_nothing_and_steps_without_end_are_faults() =>
        Assert.Equal([new LinkAnswer(LinkFault.NotFound), new LinkAnswer(LinkFault.Circle)], Ask(Patience, "/to/301/status/404", "/circle"));

    [Fact]
    public void A_host_that_does_not_answer_and_one_that_is_not_there_are_faults()
    {
        Assert.Equal(LinkFault.Silent, Ask(TimeSpan.FromMilliseconds(200), "/silent")[0].Fault);
        _host.Dispose();
        Assert.Equal(LinkFault.Unreachable, Ask("/status/200").Fault);
    }

    [Fact]
    public void A_host_is_asked_for_one_page_at_a_time_with_a_pause_between()
    {
        Assert.All(Ask(Patience, "/status/200", "/status/201", "/status/202"), answer => Assert.Equal(LinkAnswer.Sound, answer));
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)], _clock.Pauses);
        Assert.Equal(1, _host.MostAtOnce);
    }

    [Fact]
    public void What_was_answered_lately_is_not_asked_again_and_a_fault_sooner_than_what_is_sound()
    {
        Ask(Patience, "/status/200", "/status/404");
        var asked = _host.Requests.Count;
        Ask(Patience, "/status/200", "/status/404");
        Assert.Equal(asked, _host.Requests.Count);
        _clock.Now += TimeSpan.FromHours(2);
        Ask(Patience, "/status/200", "/status/404");
        Assert.Equal(["HEAD /status/404", "GET /status/404"], _host.Requests.Skip(asked));
        _clock.Now += TimeSpan.FromDays(7);
        Ask("/status/200");
        Assert.Equal("HEAD /status/200", _host.Requests.Last());
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:192.168.1.1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("192.0.32.10", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2001:500:88:200::10", true)]
    public void Only_hosts_of_the_public_network_are_asked(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicNetwork.Includes(IPAddress.Parse(address)));

    /// <summary>A host on loopback that answers as its paths say, and remembers what it was asked.</summary>
    private sealed class StrangeHost : IDisposable
    {
        private readonly HttpListener _listener;
        private readonly ConcurrentDictionary<string, int> _failures = new(StringComparer.Ordinal);
        private int _open;

        public StrangeHost()
        {
            // A port that was free a moment ago may be taken by another test: then the next one.
            for (var port = 20000 + (Environment.ProcessId % 20000); ; port++)
            {
                _listener = new HttpListener();
                _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
                try
                {
                    _listener.Start();
                    Address = new Uri($"http://127.0.0.1:{port}/");
                    break;
                }
                catch (HttpListenerException) when (port < 60000)
                {
                }
            }

            _ = ListenAsync();
        }

        public Uri Address { get; }

        public ConcurrentQueue<string> Requests { get; } = new();

        public int MostAtOnce { get; private set; }

        public void Dispose() => _listener.Close();

        private async Task ListenAsync()
        {
            try
            {
                while (true)
                    Answer(await _listener.GetContextAsync());
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                // The test is over.
            }
        }

        private void Answer(HttpListenerContext context)
        {
            MostAtOnce = Math.Max(MostAtOnce, ++_open);
            var path = context.Request.Url!.AbsolutePath;
            Requests.Enqueue($"{context.Request.HttpMethod} {path}");
            if (path == "/silent")
                return;
            var parts = path.Split('/', 4);
            context.Response.StatusCode = parts[1] switch
            {
                "status" => int.Parse(parts[2]),
                "get-only" => context.Request.HttpMethod == "GET" ? 200 : 405,
                // HEAD and GET fail together.
                "fails" => _failures.AddOrUpdate(path, 1, (_, count) => count + 1) <= 2 * int.Parse(parts[2]) ? 503 : 200,
                "busy" => _failures.TryAdd(path, 1) ? 429 : 200,
                "to" => int.Parse(parts[2]),
                _ => 302,
            };
            if (parts[1] == "busy")
                context.Response.Headers["Retry-After"] = parts[2];
            if (parts[1] is "to" or "circle")
                context.Response.RedirectLocation = parts[1] == "to" ? "/" + parts[3] : "/circle";
            _open--;
            context.Response.Close();
        }
    }

    /// <summary>A clock whose pauses are over at once.</summary>
    private sealed class HurriedClock : TimeProvider
    {
        private readonly ConcurrentQueue<TimeSpan> _pauses = new();

        public DateTimeOffset Now { get; set; } = new(2021, 8, 1, 0, 0, 0, TimeSpan.Zero);

        public IReadOnlyCollection<TimeSpan> Pauses => _pauses;

        public override DateTimeOffset GetUtcNow() => Now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _pauses.Enqueue(dueTime);
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
