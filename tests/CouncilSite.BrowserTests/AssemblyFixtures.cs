using CouncilSite.BrowserTests;

// Built once for all tests.
[assembly: AssemblyFixture(typeof(PublishedSite))]
