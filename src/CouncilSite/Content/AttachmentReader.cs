using CouncilSite.Addresses;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>Finds and reads the files that are published as they are.</summary>
/// <param name="store">Where they come from.</param>
/// <param name="diagnostics">Takes their faults, also those that are found only when one is read.</param>
internal sealed class AttachmentReader(IContentStore store, DiagnosticBag diagnostics)
{
    /// <summary>The attachments among the files; those that nothing can be published as go into the bag.</summary>
    public IEnumerable<Attachment> Find(IEnumerable<ContentFile> files)
    {
        foreach (var file in files.Where(file => !file.IsText))
        {
            var source = store.Place(file.Path);
            if (Route.TryCreate("/" + file.Path, out var route, out var fault))
                yield return new Attachment(source, route, file.Size, () => Read(file));
            else
                diagnostics.Add(ContentDiagnostics.UnpublishableName, source.Beginning, file.Path, fault.Japanese, fault.English);
        }
    }

    private byte[] Read(ContentFile file)
    {
        var folder = new ContentFolder("", store, [file], diagnostics);
        if (!AttachmentTypes.Allow(file.Extension))
        {
            diagnostics.Add(ContentDiagnostics.AttachmentType, store.Place(file.Path).Beginning, file.Extension);
            return [];
        }

        if (folder.ReadBytes(file, ContentLimits.AttachmentBytes) is not { } bytes)
            return [];
        if (file.Extension == AttachmentTypes.Svg && folder.Decode(file, bytes) is { } source)
            SvgRules.Check(source, diagnostics);
        return bytes;
    }
}
