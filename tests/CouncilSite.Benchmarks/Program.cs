using System.Globalization;
using BenchmarkDotNet.Running;
using CouncilSite.Benchmarks;

// dotnet run -c Release --project tests/CouncilSite.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/CouncilSite.Benchmarks -- growth [NAME …]
// dotnet run -c Release --project tests/CouncilSite.Benchmarks -- corpus FILES DIR
// dotnet run -c Release --project tests/CouncilSite.Benchmarks -- compare RUNS DIR COMMAND …
switch (args)
{
    case ["growth", .. var words]:
        Growth.Measure(words);
        break;
    case ["corpus", var files, var folder]:
        Corpus.Write(int.Parse(files, CultureInfo.InvariantCulture), folder, "content");
        break;
    case ["compare", var runs, var folder, .. var commands]:
        Comparison.Measure(int.Parse(runs, CultureInfo.InvariantCulture), folder, commands);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
