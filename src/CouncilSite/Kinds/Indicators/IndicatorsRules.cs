using System.Globalization;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Kinds.Indicators.Assessing;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Indicators;

/// <summary>What must hold of indicators.</summary>
internal sealed class IndicatorsRules(DiagnosticBag diagnostics)
{
    public void Check(IndicatorArchive archive)
    {
        foreach (var year in archive.Years)
        {
            CheckIds(year);
            CheckInitiatives(year);
            var areRatingsSound = CheckRatings(year.FrontMatter.Ratings);
            CheckCount("取組の数", "initiatives", year.FrontMatter.PrintedInitiatives, year.Summary.Initiatives);
            CheckCount("指標の数", "indicators", year.FrontMatter.PrintedIndicators, year.Summary.Indicators);
            foreach (var indicator in year.Indicators)
            {
                CheckFigures(indicator);
                // A figure in doubt is reported already, and what would be computed from it means nothing.
                if (indicator.Figures.Any(figure => figure.IsInDoubt))
                    continue;
                CheckSymbols(indicator);
                if (areRatingsSound)
                    CheckRating(year, indicator);
            }
        }

        foreach (var (before, year) in archive.Years.Zip(archive.Years.Skip(1)))
            CheckDefinitions(before, year);
    }

    private void CheckIds(IndicatorYear year)
    {
        var first = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        foreach (var indicator in year.Indicators)
        {
            if (!first.TryAdd(indicator.Id, indicator))
                diagnostics.Add(IndicatorsDiagnostics.DuplicateId, indicator.Span, indicator.Id, $"{first[indicator.Id].Span.StartPosition.Line}");
        }
    }

    private void CheckInitiatives(IndicatorYear year)
    {
        var first = new Dictionary<string, IndicatorGroup>(StringComparer.Ordinal);
        foreach (var indicator in year.Indicators)
        {
            if (!first.TryAdd(indicator.Initiative, indicator.Group) && first[indicator.Initiative] != indicator.Group)
            {
                diagnostics.Add(IndicatorsDiagnostics.InitiativeInTwoGroups, indicator.Span, indicator.Initiative,
                    year.FrontMatter.Groups.Of(first[indicator.Initiative]).Label, year.FrontMatter.Groups.Of(indicator.Group).Label,
                    IndicatorWords.Groups.Of(first[indicator.Initiative]).Code, IndicatorWords.Groups.Of(indicator.Group).Code);
            }
        }
    }

    private void CheckCount(string label, string english, Located<int>? printed, int counted)
    {
        if (printed is not null && printed.Value != counted)
        {
            diagnostics.Add(IndicatorsDiagnostics.PrintedCountDiffers, printed.Span,
                label, printed.Value.ToString(CultureInfo.InvariantCulture), counted.ToString(CultureInfo.InvariantCulture), english);
        }
    }

    private void CheckFigures(Indicator indicator)
    {
        var isHighImpact = indicator.Group == IndicatorGroup.HighImpact;
        if (isHighImpact && indicator.InterimTarget is null)
            diagnostics.Add(IndicatorsDiagnostics.MissingInterimTarget, indicator.Span, indicator.Name);
        if (!isHighImpact && indicator.InterimTarget is not null)
            diagnostics.Add(IndicatorsDiagnostics.NeedlessInterimTarget, indicator.Span, indicator.Name);
        if (indicator is { ValueKind: null, State: not IndicatorState.Stopped } && indicator.Value.Nature != FigureNature.None)
            diagnostics.Add(IndicatorsDiagnostics.MissingValueKind, indicator.Span, indicator.Name);
        if (AssessmentMethod.IsBehind(indicator.Direction, indicator.Baseline, indicator.FinalTarget))
        {
            diagnostics.Add(IndicatorsDiagnostics.TargetBehindBaseline, indicator.Span,
                indicator.Name, indicator.FinalTarget.Text, indicator.Baseline.Text);
        }
    }

    private bool CheckRatings(RatingScale ratings)
    {
        var faults = diagnostics.CountOf(Severity.Error);
        foreach (var (higher, lower) in ratings.Progress.Zip(ratings.Progress.Skip(1)))
        {
            if (lower is { Span: { } place } && lower.From >= higher.From)
                diagnostics.Add(IndicatorsDiagnostics.RatingsOutOfOrder, place, lower.Symbol, RatingScale.Share(lower.From), higher.Symbol, RatingScale.Share(higher.From));
        }

        if (ratings.Progress[^1] is { From: not 0, Span: { } last })
            diagnostics.Add(IndicatorsDiagnostics.ProgressWithoutRating, last, RatingScale.Share(ratings.Progress[^1].From));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mark in ratings.Progress.Append(ratings.UnchangedMark).Append(ratings.WorseMark))
        {
            if (mark is { Span: { } place } && !seen.Add(JapaneseWidth.ToNarrow(mark.Symbol)))
                diagnostics.Add(IndicatorsDiagnostics.DuplicateRating, place, mark.Symbol);
        }

        return diagnostics.CountOf(Severity.Error) == faults;
    }

    private void CheckSymbols(Indicator indicator)
    {
        var (printed, computed) = (indicator.Printed, indicator.Assessment);
        Compare(indicator, printed.Trend, computed.Trend, "矢印", "arrow", IndicatorWords.Trends, word => word.Symbol);
        Compare(indicator, printed.Status, computed.Status, "達成状況", "status", IndicatorWords.Statuses, word => word.Label);
    }

    private void Compare<T>(
        Indicator indicator, Located<T>? printed, T? computed, string column, string english, Vocabulary<T> words, Func<Word<T>, string> show)
        where T : struct, Enum
    {
        if (printed is not null && !EqualityComparer<T?>.Default.Equals(printed.Value, computed))
        {
            diagnostics.Add(IndicatorsDiagnostics.PrintedSymbolDiffers, printed.Span,
                indicator.Name, column, show(words.Of(printed.Value)), words.Of(computed) is { } word ? show(word) : "なし",
                english, words.Of(printed.Value).Code, words.Of(computed)?.Code ?? "none");
        }
    }

    private void CheckRating(IndicatorYear year, Indicator indicator)
    {
        var ratings = year.FrontMatter.Ratings;
        if (indicator.Printed.Rating is not { } printed)
            return;
        var computed = ratings.Of(indicator.Assessment);
        if (ratings.Find(printed.Value) is not { } found)
        {
            var known = QuotedWords.Of(ratings.All.Select(rating => rating.Symbol));
            diagnostics.Add(IndicatorsDiagnostics.UnknownRating, printed.Span, indicator.Name, printed.Value, known.Japanese, known.English, $"{year.FiscalYear}");
        }
        else if (found != computed)
        {
            diagnostics.Add(IndicatorsDiagnostics.PrintedSymbolDiffers, printed.Span,
                indicator.Name, "進捗率の記号", found.Symbol, computed?.Symbol ?? "なし", "rating", found.Symbol, computed?.Symbol ?? "none");
        }
    }

    private void CheckDefinitions(IndicatorYear before, IndicatorYear year)
    {
        var earlier = before.Indicators.ToLookup(indicator => indicator.Id);
        foreach (var indicator in year.Indicators)
        {
            if (earlier[indicator.Id].FirstOrDefault() is not { } old)
                continue;
            var yearBefore = before.FiscalYear.ToString(CultureInfo.InvariantCulture);
            if (old.Unit != indicator.Unit)
                diagnostics.Add(IndicatorsDiagnostics.DefinitionChanged, indicator.Span, indicator.Id, "単位", yearBefore, old.Unit, indicator.Unit, "unit", old.Unit, indicator.Unit);
            if (old.Direction != indicator.Direction)
            {
                diagnostics.Add(IndicatorsDiagnostics.DefinitionChanged, indicator.Span, indicator.Id, "よくなる向き", yearBefore,
                    IndicatorWords.Directions.Of(old.Direction).Label, IndicatorWords.Directions.Of(indicator.Direction).Label,
                    "direction", IndicatorWords.Directions.Of(old.Direction).Code, IndicatorWords.Directions.Of(indicator.Direction).Code);
            }
        }
    }
}
