using System.Text;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Content;

public sealed class ReadingTests : IDisposable
{
    private const string Article = "---\ntitle: 見本\ndate: 2021-07-01\ncategory: council\n---\n本文です。[資料](/news/paper.pdf)\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> MachineFaults => [nameof(FileNotFoundException), nameof(UnauthorizedAccessException), nameof(IOException)];

    [Theory]
    [MemberData(nameof(MachineFaults))]
    public void A_file_that_vanished_or_may_not_be_read_is_a_fault_of_its_own_and_the_rest_is_checked(string fault)
    {
        var site = SampleSite.Minimal.With("news/good.md", Article);
        foreach (var path in new[] { "news/paper.pdf", "news/bad.md", "accounts/2021.yml" })
        {
            var messages = (site with { Store = site.Store.With("news/paper.pdf", "x").WithFault(path, Fault(fault)) }).Build().Messages;
            Assert.Equal([$"content/{path}(1,1): error CON003: ファイルを読めません。"], messages);
        }
    }

    [Fact]
    public void A_file_is_not_read_beyond_its_limit()
    {
        File.WriteAllBytes(_folder.Join("a.md"), new byte[101]);
        var store = new DiskContentStore(_folder.Path, "content");
        Assert.Equal(101, store.ReadBytes("a.md", 101).Length);
        Assert.Throws<FileTooLargeException>(() => store.ReadBytes("a.md", 100));
    }

    [Fact]
    public void What_is_too_large_or_empty_is_never_opened()
    {
        var site = SampleSite.Minimal.With("news/good.md", Article);
        var store = site.Store.With("news/paper.pdf", EntryKind.File, ContentLimits.AttachmentBytes + 1L)
            .With("news/big.md", EntryKind.File, ContentLimits.TextFileBytes + 1L).With("news/pipe.md", EntryKind.File).With("news/link.md", EntryKind.Link);
        Assert.Equal(["CON014", "CON013", "CON014", "CON004"], (site with { Store = store }).Build().Diagnostics.Select(fault => fault.Descriptor.Code));
    }

    [Fact]
    public void Any_bytes_become_sound_text_or_faults_at_their_place() =>
        GeneratedCases.Check(2_000, random =>
        {
            var bytes = AnyBytes(random);
            var file = new ContentFile("news/a.md", "news/a.md");
            var diagnostics = new DiagnosticBag();
            var folder = new ContentFolder("news", MemoryContentStore.Empty.With(file.Path, bytes), [file], diagnostics);
            var source = folder.ReadText(file);
            Assert.Equal(source is null, diagnostics.ToSortedList().Any(fault => fault.Descriptor != TextDiagnostics.UnsoundCharacter));
            if (source is null)
                return;
            Assert.Empty(UnsoundCharacters.Find(source.Text));
            Assert.All(diagnostics.ToSortedList(), fault => Assert.Equal(new string('\uFFFD', fault.Span.End - fault.Span.Start), fault.Span.Text));
        });

    [Theory]
    [InlineData("site.yml")]
    [InlineData("addresses.yml")]
    [InlineData("news/sample.md")]
    [InlineData("accounts/2021.yml")]
    [InlineData("accounts/2021-income.csv")]
    [InlineData("news/drawing.svg")]
    public void Any_bytes_in_any_file_give_faults_and_no_exception(string path)
    {
        var site = SampleSite.Minimal
            .With("addresses.yml", "addresses:\n  - /news/drawing.svg\n")
            .With("news/sample.md", Article)
            .With("accounts/2021.yml", "fiscal_year: 2021\nbudget:\n  income: 2021-income.csv\n  expenditure: []\n")
            .With("accounts/2021-income.csv", "item,budget\n会費,1000\n")
            .With("news/drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>図</title><rect width=\"1\"/></svg>");
        var original = site.Store.ReadBytes(path, int.MaxValue);
        GeneratedCases.Check(60, random =>
        {
            var bytes = random.Next(3) == 0 ? AnyBytes(random) : Mutate(original, random);
            var built = (site with { Store = site.Store.With(path, bytes) }).Build();
            Assert.DoesNotContain(built.Diagnostics, fault => fault.Descriptor == ProgramDiagnostics.ProgramFault);
            Assert.All(built.Diagnostics, fault => Assert.InRange(fault.Span.End, fault.Span.Start, fault.Span.File.Text.Length));
        });
    }

    private static byte[] AnyBytes(Random random)
    {
        var bytes = new byte[random.Next(1, 60)];
        random.NextBytes(bytes);
        return random.Next(4) switch
        {
            0 => bytes,
            1 => Encoding.Unicode.GetBytes("見本\r\n" + random.Next()),
            2 => CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes("表示、見本\a" + random.Next()),
            _ => Encoding.UTF8.GetBytes(string.Concat(bytes.Select(value => (char)(value < 0xE0 ? value : 0x2000 + value - 0xC0)))),
        };
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(4), bytes.Count - at);
            bytes.RemoveRange(at, length);
            bytes.InsertRange(at, AnyBytes(random).Take(random.Next(5)));
        }

        return bytes.Count > 0 ? [.. bytes] : [0];
    }

    private static Exception Fault(string name) => name switch
    {
        nameof(FileNotFoundException) => new FileNotFoundException(),
        nameof(UnauthorizedAccessException) => new UnauthorizedAccessException(),
        _ => new IOException("The file grew while it was read."),
    };
}
