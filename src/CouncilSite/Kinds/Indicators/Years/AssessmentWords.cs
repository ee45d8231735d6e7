using System.Globalization;
using CouncilSite.Kinds.Indicators.Assessing;

namespace CouncilSite.Kinds.Indicators.Years;

/// <summary>What the method's answer means, in words for the public.</summary>
public static class AssessmentWords
{
    /// <summary>Why an indicator was judged as it was: a sentence for each case of the method.</summary>
    public static string Explain(AssessmentCase assessmentCase) => assessmentCase switch
    {
        AssessmentCase.Stopped => "進捗の管理をやめた指標です。値の比較はしません。",
        AssessmentCase.Pending => "今年度の値がまだ分からないため、達成したかどうかは不明です。",
        AssessmentCase.NoValue => "値がないため、比べられません。",
        AssessmentCase.NoBaseline => "基準値がないため、基準値からの変化は計算できません。",
        AssessmentCase.InterimReached => "値が中間目標に届きました。",
        AssessmentCase.InterimMissed => "値が中間目標に届いていません。",
        AssessmentCase.ConditionUnmet => "数は中間目標に届きましたが、目標に添えられた条件を満たしていないため、未達成です。",
        AssessmentCase.OpenTargetMet => "目標は数を決めずに「よくする」ことだけを求めていて、値は基準値よりよくなりました。数のない目標なので、進捗率はありません。",
        AssessmentCase.OpenTargetUnmet => "目標は数を決めずに「よくする」ことだけを求めていますが、値は基準値よりよくなっていません。",
        AssessmentCase.Unchanged => "値が基準値と同じで、増減がありません。",
        AssessmentCase.UnchangedAtTarget => "基準値、値、最終目標がどれも同じです。はじめから目標の水準にあり、増減がありません。",
        AssessmentCase.Worse => "値が基準値より悪くなりました。進捗率は、基準値よりよくなった指標だけで計算します。",
        AssessmentCase.ExactlyReached => "値がちょうど最終目標に届きました（進捗率100%）。",
        AssessmentCase.Exceeded => "値が最終目標を超えました。",
        AssessmentCase.ExactlyHalf => "基準値から最終目標までの、ちょうど半分まで進みました（進捗率50%）。",
        AssessmentCase.AboveHalf => "基準値から最終目標までの、半分より先に進みました。",
        AssessmentCase.BelowHalf => "基準値より進みましたが、最終目標までの半分に届いていません。",
        AssessmentCase.WordsReached => "数ではなく言葉の目標で、値は目標のとおりになりました。",
        AssessmentCase.WordsDiffer => "値と目標が言葉で書かれていて、どこまで進んだかを数では言えません。",
        AssessmentCase.TargetWithoutNumber => "値は基準値よりよくなりましたが、最終目標に数がないため、進捗率は計算できません。",
        AssessmentCase.BetterThanEqualTarget => "基準値と最終目標が同じで、値はそれよりよくなりました。割る数が0になるため、進捗率はありません。",
        AssessmentCase.TargetBehindBaseline => "最終目標が基準値より悪い値です。値は基準値よりよく、目標も満たしています。",
        AssessmentCase.Undirected => "どちらに動けばよいかが決まっていない数です。",
        _ => throw new ArgumentOutOfRangeException(nameof(assessmentCase)),
    };

    /// <summary>
    /// The formula of progress with the indicator's numbers in it, (98 − 93) ÷ (100 − 93) × 100 ＝ 71.4%; null where
    /// no progress was divided.
    /// </summary>
    public static string? Formula(Indicator indicator) =>
        indicator is { Baseline.Number: { } baseline, Value.Number: { } value, FinalTarget.Number: { } target, Assessment.RoundedProgress: { } progress }
            ? $"({Show(value)} − {Show(baseline)}) ÷ ({Show(target)} − {Show(baseline)}) × 100 ＝ {Show(progress)}%"
            : null;

    /// <summary>A number for people: thousands separated, at most four decimals.</summary>
    public static string Show(decimal number) =>
        number.ToString("#,0.####", CultureInfo.InvariantCulture).Replace('-', '−');
}
