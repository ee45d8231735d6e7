using CouncilSite.Csv;
using CouncilSite.Diagnostics;
using CouncilSite.Editions.TextEditions;
using CouncilSite.Fields;
using CouncilSite.Kinds.Accounts;
using CouncilSite.Kinds.Events;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Kinds.Plans;
using CouncilSite.Kinds.Subcommittees;
using CouncilSite.Markdown;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Tests.Mutations;

/// <summary>Each reader alone, with texts put together at random of what breaks readers.</summary>
public sealed class ReaderTests
{
    private static readonly MarkdownLinks Links = new(address => address, _ => []);

    [Fact]
    public void Any_text_is_YAML_or_has_faults_inside_it() => Check(5_000, 40, (source, diagnostics) =>
        Assert.True(YamlParser.Parse(source, diagnostics) is not null || diagnostics.HasErrors, "neither read nor reported"));

    [Fact]
    public void Any_text_is_Markdown() => Check(2_000, 40, (source, diagnostics) =>
    {
        var text = MarkdownText.Parse(source, 0, source.Text.Length, diagnostics);
        var html = text.ToHtml(Links);
        new MailText(address => address).Write(text);
        Assert.True(UnsoundCharacters.Find(html).FirstOrDefault() is { Length: 0 }, "an unsound character is in the HTML");
    });

    [Fact]
    public void Any_text_is_a_table() => Check(5_000, 40, (source, diagnostics) => CsvTable.Read(source, diagnostics));

    [Fact]
    public void Any_bytes_are_a_table_or_none() => GeneratedCases.Check(5_000, random =>
    {
        var bytes = new byte[random.Next(40)];
        random.NextBytes(bytes);
        CsvEncoding.Decode(bytes);
    });

    [Fact]
    public void Any_text_is_a_value_or_none() => Check(5_000, 2, (source, diagnostics) =>
    {
        var scalar = new ScalarNode(source.Text, false, source.Beginning);
        Read(FieldTypes.Text);
        Read(FieldTypes.Date);
        Read(FieldTypes.PartialDate);
        Read(FieldTypes.Number);
        Read(FieldTypes.WholeNumber);
        Read(FieldTypes.Count);
        Read(FieldTypes.Year);
        Read(FieldTypes.Address);
        Read(FieldTypes.WebAddress);
        Read(EventMoment.Type);
        Read(Attendance.Type);
        Read(MonthRange.Type);
        Read(TimeOfDayRange.Type);
        PrintedTime.Parse(source.Text);
        JapaneseDate.TryParse(source.Text, out _);
        JapaneseNumeral.Read(source.Text, out _);
        FigurePeriod.FindFiscalYear(source.Text);
        FigureText.Read(source.Text, "件");
        NoteArithmetic.SumProducts(source.Text);
        NoteArithmetic.FindWrongSum(source.Text);

        void Read<T>(FieldType<T> type) => type.TryRead(scalar, diagnostics, out _);
    });

    private static void Check(int count, int mostPieces, Action<SourceFile, DiagnosticBag> read) => GeneratedCases.Check(count, random =>
    {
        var pieces = Enumerable.Range(0, random.Next(mostPieces) + 1).Select(_ => Piece(random));
        var source = new SourceFile("a", "content/a", UnsoundCharacters.Replace(string.Concat(pieces)));
        var diagnostics = new DiagnosticBag();
        try
        {
            read(source, diagnostics);
            DiagnosticSoundness.Check(diagnostics.ToSortedList(), MemoryContentStore.Empty.With("a", source.Text));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(source.Text, exception);
        }
    });

    private static string Piece(Random random) => random.Next(5) switch
    {
        0 => random.Pick(HostileContent.Lines) + "\n",
        1 => random.Pick(HostileContent.Scalars),
        2 => random.Pick(["\n", "\n  ", "\n- ", "\n\n", ": ", "- ", "  ", ", ", "a", "あ"]),
        _ => random.Pick(HostileContent.Characters),
    };
}
