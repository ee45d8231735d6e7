using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Officers;

/// <summary>Makes terms of what the files say: the ditto mark 〃 becomes the post above it.</summary>
internal static class OfficersReader
{
    private static readonly string[] DittoMarks = ["〃", "\"", "同上"];

    public static Term Read(TermFields fields, DiagnosticBag diagnostics)
    {
        var holders = new List<OfficeHolder>();
        string? above = null;
        foreach (var entry in fields.Members)
        {
            var isDitto = DittoMarks.Contains(entry.Role.Value);
            if (!isDitto)
                above = entry.Role.Value;
            if (above is null)
                diagnostics.Add(OfficersDiagnostics.NothingAbove, entry.Role.Span, entry.Role.Value);
            else
                holders.Add(new OfficeHolder(above, entry.Name, entry.Organisation, entry.Post, entry.Predecessor, entry.PrintedStatus) { From = entry.From, Until = entry.Until });
        }

        return new Term(fields.Body, fields.Start, fields.IsProposed, fields.Source, holders, fields.Span);
    }
}
