
namespace CouncilSite.Kinds.Indicators.Figures;

/// <summary>What a figure's cell holds.</summary>
public enum FigureNature
{
    /// <summary>Nothing, or a dash.</summary>
    None,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Words that no number stands in, such as 全施設公開.</summary>
    Text,

    /// <summary>A target without an end, 増加を目指します: any change for the better meets it.</summary>
    Open,
}

/// <summary>A baseline, value or target: the words of the paper and the number that calculations use.</summary>
/// <param name="Text">The words as printed, digits and signs in ASCII; empty where there is no figure.</param>
/// <param name="Number">The number in the indicator's unit; null where there is none. A share (209/447) is in percent.</param>
/// <param name="Nature">What kind of figure.</param>
/// <param name="Denominator">The whole that a share is of (447 in 209/447); null for any other figure.</param>
public sealed record Figure(string Text, decimal? Number, FigureNature Nature, decimal? Denominator = null)
{
    /// <summary>No figure.</summary>
    public static Figure Missing { get; } = new("", null, FigureNature.None);

    /// <summary>Whether it should have a number and none could be read.</summary>
    public bool IsInDoubt => Nature == FigureNature.Number && Number is null;

    /// <summary>
    /// The fiscal year that the words in brackets date the figure to (平成30年度, H30実績, 令和元年11月現在);
    /// null where they give none.
    /// </summary>
    public int? FiscalYear => FigurePeriod.FindFiscalYear(Text);

    /// <summary>Whether two figures say the same: equal numbers, or equal words where there are no numbers.</summary>
    public bool IsSameAs(Figure other) =>
        Nature == other.Nature && (Number is { } number ? number == other.Number : Text == other.Text);
}
