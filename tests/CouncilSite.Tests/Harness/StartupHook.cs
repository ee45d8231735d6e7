using System.Diagnostics.Tracing;

/// <summary>
/// Loaded by the runtime into a program under test (DOTNET_STARTUP_HOOKS): tells on standard error of every use of
/// the network, which the runtime reports to whoever listens. The runtime wants this name and no namespace.
/// </summary>
#pragma warning disable CA1050, CA1812
internal static class StartupHook
#pragma warning restore CA1050, CA1812
{
    public const string Mark = "network: ";

    private static NetworkListener? _listener;

    public static void Initialize() => _listener = new NetworkListener();

    private sealed class NetworkListener : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name is "System.Net.Sockets" or "System.Net.Http" or "System.Net.NameResolution" or "System.Net.Security")
                EnableEvents(eventSource, EventLevel.LogAlways);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            Console.Error.WriteLine($"{Mark}{eventData.EventSource.Name}/{eventData.EventName}");
    }
}
