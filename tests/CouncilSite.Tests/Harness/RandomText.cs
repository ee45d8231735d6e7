using System.Text;

namespace CouncilSite.Tests.Harness;

/// <summary>Text as nobody would write it: signs of every syntax, control characters, halves of surrogate pairs, line ends of all kinds.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "<", ">", "&", "\"", "'", "\\", "]]>", "-->", "</script>", "</style>", "{", "}", ";", ",", ":", "=", "+", "-", "@", "＝", "－", "'",
        "\r", "\n", "\r\n", "\t", "\v", "\f", "\u0000", "\u0007", "\u001B", "\u007F", "\u0085", "\u2028", "\u202E", "\uFEFF", "\uFFFE", "\uFFFF",
        "\uD83D", "\uDE00", "\uD83D\uDE00", " ", "　", "a", "9", "規約", "か\u3099",
    ];

    public static string Next(Random random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(60); left > 0; left--)
            text.Append(random.Next(8) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }
}
