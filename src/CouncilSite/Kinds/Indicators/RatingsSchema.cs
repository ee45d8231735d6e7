using CouncilSite.Fields;
using CouncilSite.Kinds.Indicators.Assessing;

namespace CouncilSite.Kinds.Indicators;

/// <summary>The fields that say which marks of progress a paper prints, and when.</summary>
internal static class RatingsSchema
{
    private static readonly Schema<RatingMark> ProgressMark = new("進捗率の記号", fields =>
    {
        var symbol = fields.Required("symbol", FieldTypes.Text, "資料の記号");
        var from = fields.Optional("from", FieldTypes.Number, "この記号になる、いちばん小さい進捗率（%）。最後の記号では書きません");
        var label = fields.Optional("label", FieldTypes.Text, "記号の呼び名（書かなければ「50%以上」の形）");
        return values => new RatingMark(values.Get(symbol), values.Find(label), values.FindValue(from) ?? 0, values.Span);
    });

    private static readonly Schema<RatingMark> OtherMark = new("進捗率を計算しないときの記号", fields =>
    {
        var symbol = fields.Required("symbol", FieldTypes.Text, "資料の記号");
        var label = fields.Optional("label", FieldTypes.Text, "記号の呼び名");
        return values => new RatingMark(values.Get(symbol), values.Find(label), 0, values.Span);
    });

    /// <summary>The marks of a year.</summary>
    public static Schema<RatingScale> Scale { get; } = new("進捗率の記号", fields =>
    {
        var progress = fields.Required("progress", FieldTypes.NonEmptyList(ProgressMark.AsType), "基準値よりよくなった指標の記号（進捗率の大きい順）");
        var unchanged = fields.Optional("unchanged", OtherMark.AsType, "基準値から変わらない指標の記号（書かなければ、progress の最後の記号）");
        var worse = fields.Optional("worse", OtherMark.AsType, "基準値より悪くなった指標の記号（書かなければ、progress の最後の記号）");
        return values => new RatingScale(values.Get(progress), values.Find(unchanged), values.Find(worse));
    });
}
