using System.Net;
using System.Net.Sockets;

namespace CouncilSite.Cli.ExternalLinks;

/// <summary>
/// Sends requests to hosts of the public network alone: what content links to must not reach the machines around the one
/// that checks it.
/// </summary>
internal static class PublicNetwork
{
    /// <summary>Opens it.</summary>
    public static SocketsHttpHandler Open() => new() { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ConnectCallback = ConnectAsync };

    /// <summary>Whether an address is one that the public reaches.</summary>
    public static bool Includes(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return !IPAddress.IsLoopback(address) && address.GetAddressBytes() switch
        {
            // This host, private networks, links, carriers' own, multicast and reserved (RFC 6890).
            [0 or 10 or 127, ..] and { Length: 4 } => false,
            [169, 254, ..] and { Length: 4 } => false,
            [172, >= 16 and <= 31, ..] and { Length: 4 } => false,
            [192, 168, ..] and { Length: 4 } => false,
            [100, >= 64 and <= 127, ..] and { Length: 4 } => false,
            [>= 224, ..] and { Length: 4 } => false,
            [>= 0x20 and <= 0x3F, ..] and { Length: 16 } => true,
            { Length: 16 } => false,
            _ => true,
        };
    }

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        IPAddress[] addresses = [.. (await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, stop)).Where(Includes)];
        if (addresses.Length == 0)
            throw new HttpRequestException($"{context.DnsEndPoint.Host} is no host of the public network.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
