using CouncilSite.Publishing.Output;
using CouncilSite.Writer;

// Writes two sites in turn until it is killed: arguments are the folder and, where folders shall not be exchanged,
// "journal", or "few" where the two sites differ in few files.
var folder = new OutputFolder(args[0], args.Contains("journal") ? new DiskWithoutExchange() : new Disk(), TimeSpan.Zero);
Console.WriteLine("begins");
for (var number = 1; ; number++)
{
    if (args.Contains("few"))
        folder.Write(number % 2 == 0 ? AlternatingSites.FewEven : AlternatingSites.FewOdd);
    else
        folder.Write(number % 2 == 0 ? AlternatingSites.Even : AlternatingSites.Odd);
}
