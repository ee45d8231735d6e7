using CouncilSite.Diagnostics;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Publishing.Links;

/// <summary>A published page that a slip in its date withdraws is told there, once, with all that lies below it.</summary>
public sealed class WithdrawnPageTests
{
    [Fact]
    public void The_other_editions_of_a_page_go_with_it_without_a_word_of_their_own()
    {
        var site = SampleSite.Minimal
            .With("newsletters/about.yml", "title: 見本のたより\npublisher: 見本の会\nsummary: 話題をお届けします。\ndays: [1]\n")
            .With("newsletters/1.md", "---\nnumber: 1\ndate: 2121-07-01\ntitle: 創刊号\ntopics: []\n---\n\n本文です。\n")
            .With("addresses.yml", "addresses:\n  - /newsletters/1/\n  - /newsletters/1/index.txt\n");
        var faults = site.Build().Diagnostics.Where(fault => fault.Severity > Severity.Notice).ToList();
        Assert.Equal(["LNK013"], faults.Select(fault => fault.Descriptor.Code));
        Assert.Equal("newsletters/1.md", faults[0].Span.File.Path);
    }
}
