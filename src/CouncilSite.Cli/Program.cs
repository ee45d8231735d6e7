using System.Globalization;
using System.Text;
using CouncilSite.Cli;
using CouncilSite.Diagnostics;

var language = CouncilProgram.LanguageOf(args);
try
{
    // Messages are Japanese, whatever the console of the machine is set to.
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language == MessageLanguage.Japanese ? "ja" : "en");
    var environment = ProgramEnvironment.OfThisProcess();
    CompilationProfile.Follow(environment, args);
    return new CouncilProgram(environment).Run(args);
}
catch (Exception exception) when (MachineFault.Of(exception) is { } fault)
{
    // The folder that it was started in is gone, or there is nobody to tell anything to.
    fault.Write(new Phrases(language), StandardStream.Open(Console.OpenStandardError));
    return (int)ExitStatus.Fault;
}
