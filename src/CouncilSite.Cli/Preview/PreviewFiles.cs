namespace CouncilSite.Cli.Preview;

/// <summary>The preview's own files, at addresses that no page of the site has.</summary>
internal static class PreviewFiles
{
    /// <summary>The address that tells of a new build.</summary>
    public const string Changes = "/_council/changes";

    /// <summary>The address of the script that waits for it.</summary>
    public const string Script = "/_council/reload.js";

    /// <summary>The address of the style sheet of the faults.</summary>
    public const string Style = "/_council/faults.css";

    /// <summary>A file's bytes and type; null where there is none at the address.</summary>
    public static (byte[] Bytes, string Type)? Find(string path) => path switch
    {
        Script => (Read("reload.js"), "text/javascript; charset=utf-8"),
        Style => (Read("faults.css"), "text/css; charset=utf-8"),
        _ => null,
    };

    private static byte[] Read(string name)
    {
        using var stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
