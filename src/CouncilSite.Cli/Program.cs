using System.Globalization;
using System.Text;
using CouncilSite.Cli;
using CouncilSite.Diagnostics;

// Messages are Japanese, whatever the console of the machine is set to.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(CouncilProgram.LanguageOf(args) == MessageLanguage.Japanese ? "ja" : "en");
return new CouncilProgram(ProgramEnvironment.OfThisProcess()).Run(args);
