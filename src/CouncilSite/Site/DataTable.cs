using System.Globalization;
using CouncilSite.Text;

namespace CouncilSite.Site;

/// <summary>A table of open data: published as CSV, JSON and CSVW under /data/ and listed in the catalogue.</summary>
/// <param name="Routes">Where it is published.</param>
/// <param name="Title">The title in the catalogue.</param>
/// <param name="Description">What the table holds and where it comes from.</param>
/// <param name="Columns">The columns, in the order that contract and header row have.</param>
/// <param name="Rows">The rows, each with a value per column.</param>
public sealed record DataTable(
    TableRoutes Routes, string Title, string Description,
    IReadOnlyList<DataColumn> Columns, IReadOnlyList<IReadOnlyList<DataValue>> Rows)
{
    /// <summary>The rows, each with a value per column.</summary>
    /// <exception cref="ArgumentException">A row is longer or shorter than the header.</exception>
    public IReadOnlyList<IReadOnlyList<DataValue>> Rows { get; } = Rows.All(row => row.Count == Columns.Count)
        ? Rows
        : throw new ArgumentException($"A row of {Routes.Name} does not have {Columns.Count} values.", nameof(Rows));

    /// <summary>File name without extension: <c>accounts-2020</c>.</summary>
    public string Name => Routes.Name;

    /// <summary>The names of the columns that together tell any row from the others; empty where none do.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The day that the data are of; null where they have none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day that the data are of, or else the newest date in them; null where there is neither.</summary>
    public PartialDate? AsOf => Date is { } day ? new PartialDate(day.Year, day.Month, day.Day) : NewestDate();

    private PartialDate? NewestDate()
    {
        PartialDate? newest = null;
        foreach (var (index, _) in Columns.Index().Where(column => column.Item.Type is DataType.Date or DataType.DateTime))
        {
            foreach (var text in Rows.Select(row => row[index].Text).OfType<string>())
            {
                if (PartialDate.TryParse(text.Split('T')[0], out var date) && (newest is null || date.CompareTo(newest.Value) > 0))
                    newest = date;
            }
        }

        return newest;
    }
}

/// <summary>A column of open data.</summary>
/// <param name="Name">The name in the header row and of the JSON member.</param>
/// <param name="Label">The name for people, in Japanese.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Description">Unit, meaning, code list.</param>
public sealed record DataColumn(string Name, string Label, DataType Type, string Description = "");

/// <summary>The types of open data.</summary>
public enum DataType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A decimal number, without unit or separators.</summary>
    Number,

    /// <summary>A day, or a month or year where no more is known (ISO 8601).</summary>
    Date,

    /// <summary>An instant or a local time (ISO 8601).</summary>
    DateTime,

    /// <summary>true or false.</summary>
    Boolean,
}

/// <summary>One cell: its text as CSV has it, or nothing.</summary>
/// <param name="Text">The text; null for an empty cell.</param>
public readonly record struct DataValue(string? Text)
{
    /// <summary>An empty cell: there is no such value.</summary>
    public static DataValue Empty => default;

    /// <summary>Text; an empty string is an empty cell.</summary>
    public static implicit operator DataValue(string? text) => new(string.IsNullOrEmpty(text) ? null : text);

    /// <summary>A number without separators.</summary>
    public static implicit operator DataValue(decimal? number) => new(number?.ToString("0.##########", CultureInfo.InvariantCulture));

    /// <summary>A whole number without separators.</summary>
    public static implicit operator DataValue(int? number) => new(number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>An ISO 8601 day.</summary>
    public static implicit operator DataValue(DateOnly? date) => new(date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>true or false.</summary>
    public static implicit operator DataValue(bool? flag) => new(flag switch { true => "true", false => "false", null => null });
}
