using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>What of a provision, or of the bylaws as a whole, an amendment acts on.</summary>
public enum TargetPart
{
    /// <summary>The provision and all below it.</summary>
    Whole,

    /// <summary>ただし書.</summary>
    Proviso,

    /// <summary>本文: what stands before the proviso.</summary>
    MainSentence,

    /// <summary>前段.</summary>
    Former,

    /// <summary>後段.</summary>
    Latter,

    /// <summary>各号列記以外の部分: the words above a list of items.</summary>
    Head,

    /// <summary>見出し.</summary>
    Caption,

    /// <summary>章名, 節名: the words of a division's heading.</summary>
    Heading,

    /// <summary>題名.</summary>
    Title,

    /// <summary>本則.</summary>
    Main,

    /// <summary>目次.</summary>
    Contents,
}

/// <summary>Where an amendment acts.</summary>
/// <param name="Address">The provision; null for the title, the main provisions and the table of contents.</param>
/// <param name="Part">What of it.</param>
/// <param name="Last">The last of a run of provisions (第１０条から第１２条まで); null for one.</param>
public sealed record AmendmentTarget(ProvisionAddress? Address, TargetPart Part = TargetPart.Whole, ProvisionAddress? Last = null)
{
    private static readonly (TargetPart Part, string Words)[] Words =
    [
        (TargetPart.Proviso, "ただし書"), (TargetPart.MainSentence, "本文"), (TargetPart.Former, "前段"), (TargetPart.Latter, "後段"),
        (TargetPart.Head, "各号列記以外の部分"), (TargetPart.Caption, "の見出し"), (TargetPart.Caption, "見出し"),
    ];

    private static readonly (TargetPart Part, string Words)[] Wholes = [(TargetPart.Title, "題名"), (TargetPart.Main, "本則"), (TargetPart.Contents, "目次")];

    /// <summary>The target that a text goes on with; null where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it begins; afterwards where it ends.</param>
    /// <param name="last">What 同条 means.</param>
    public static AmendmentTarget? ReadAt(string text, ref int position, ProvisionAddress? last)
    {
        foreach (var (whole, words) in Wholes)
        {
            if (Take(text, ref position, words))
                return new AmendmentTarget(null, whole);
        }

        var start = position;
        var address = ProvisionAddress.ReadAt(text, ref position, last);
        // ただし書 alone is that of the provision named last.
        var part = ReadPart(text, ref position, address ?? last);
        if (address is null && (last is null || part == TargetPart.Whole))
        {
            position = start;
            return null;
        }

        var end = position;
        if (part == TargetPart.Whole && Take(text, ref end, "から") && ProvisionAddress.ReadAt(text, ref end, address) is { } through
            && through.Kind == address!.Kind && Take(text, ref end, "まで"))
        {
            position = end;
            return new AmendmentTarget(address, part, through);
        }

        return new AmendmentTarget(address ?? last, part);
    }

    private static TargetPart ReadPart(string text, ref int position, ProvisionAddress? address)
    {
        foreach (var (part, words) in Words)
        {
            if (Take(text, ref position, words))
                return part;
        }

        return address is { Kind.IsDivision: true } && Take(text, ref position, $"の{address.Kind.Unit}名") ? TargetPart.Heading : TargetPart.Whole;
    }

    private static bool Take(string text, ref int position, string words)
    {
        if (string.CompareOrdinal(text, position, words, 0, words.Length) != 0)
            return false;
        position += words.Length;
        return true;
    }

    /// <summary>As a text cites it.</summary>
    public override string ToString() => Part switch
    {
        TargetPart.Heading => $"{Address}の{Address!.Kind.Unit}名",
        _ when Address is null => Array.Find(Wholes, whole => whole.Part == Part).Words,
        _ => Address + (Part == TargetPart.Whole ? "" : Array.Find(Words, words => words.Part == Part).Words) + (Last is null ? "" : $"から{Last}まで"),
    };
}
