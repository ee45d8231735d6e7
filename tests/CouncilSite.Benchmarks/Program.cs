using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/CouncilSite.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
