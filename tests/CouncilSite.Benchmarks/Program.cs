using BenchmarkDotNet.Running;
using CouncilSite.Benchmarks;

// dotnet run -c Release --project tests/CouncilSite.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/CouncilSite.Benchmarks -- growth [NAME …]
if (args is ["growth", .. var words])
    Growth.Measure(words);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
