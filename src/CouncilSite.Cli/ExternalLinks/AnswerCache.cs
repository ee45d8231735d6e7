using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CouncilSite.Publishing.Caching;
using CouncilSite.Publishing.ExternalLinks;

namespace CouncilSite.Cli.ExternalLinks;

/// <summary>What hosts answered lately, so that they are not asked again too soon.</summary>
/// <param name="files">Where the answers are kept.</param>
/// <param name="clock">The time.</param>
internal sealed class AnswerCache(FileCache files, TimeProvider clock)
{
    // Shorter than the week between two runs; a fault is looked at again within the hour, when it may be mended.
    private static readonly TimeSpan SoundFor = TimeSpan.FromDays(6);
    private static readonly TimeSpan FaultyFor = TimeSpan.FromHours(1);

    /// <summary>What was answered lately; null where the host must be asked.</summary>
    public LinkAnswer? Find(Uri address)
    {
        if (files.Find(KeyOf(address)) is not { } bytes || Encoding.UTF8.GetString(bytes).Split('\n') is not [var time, var fault, var moved]
            || !DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var asked))
            return null;
        var answer = new LinkAnswer(Enum.TryParse<LinkFault>(fault, out var known) ? known : null, moved.Length > 0 ? moved : null);
        var age = clock.GetUtcNow() - asked;
        return age >= TimeSpan.Zero && age < (answer == LinkAnswer.Sound ? SoundFor : FaultyFor) ? answer : null;
    }

    /// <summary>Keeps an answer.</summary>
    public void Keep(Uri address, LinkAnswer answer) =>
        files.Keep(KeyOf(address), Encoding.UTF8.GetBytes($"{clock.GetUtcNow():O}\n{answer.Fault}\n{answer.MovedTo}"));

    private static string KeyOf(Uri address) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)));
}
