using System.Text;
using CouncilSite.Cli;

// Messages are Japanese, whatever the console of the machine is set to.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return new CouncilProgram(ProgramEnvironment.OfThisProcess()).Run(args);
