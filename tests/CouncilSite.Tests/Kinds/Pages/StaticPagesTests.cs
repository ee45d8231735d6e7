using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Pages;

public sealed class StaticPagesTests
{
    private static readonly SampleSite Sample = SampleSite.Minimal
        .With("about/index.md", "---\ntitle: 協議会について\n---\n\n会のあらましです。\n")
        .With("about/history.md", "---\ntitle: あゆみ\n---\n\n会のあゆみです。\n");

    [Fact]
    public void The_index_stands_at_the_address_of_its_folder() => Assert.Contains("会のあらましです。", Sample.Build().Text("/about/"));

    [Fact]
    public void Another_file_stands_below_it() => Assert.Contains("会のあゆみです。", Sample.Build().Text("/about/history/"));
}
