using CouncilSite.Publishing.Output;
using CouncilSite.Writer;

// Writes two sites in turn until it is killed: arguments are the folder and, where folders shall not be exchanged, "journal".
var folder = new OutputFolder(args[0], args.Contains("journal") ? new DiskWithoutExchange() : new Disk(), TimeSpan.Zero);
Console.WriteLine("begins");
for (var number = 1; ; number++)
    folder.Write(number % 2 == 0 ? AlternatingSites.Even : AlternatingSites.Odd);
