using CouncilSite.Content;
using CouncilSite.Editions.Feeds;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Surveys;

/// <summary>The list of surveys.</summary>
/// <param name="Surveys">The surveys, newest first.</param>
public sealed record SurveysListPage(IReadOnlyList<Survey> Surveys) : IPageModel;

/// <summary>One survey.</summary>
/// <param name="Survey">The survey.</param>
public sealed record SurveyPage(Survey Survey) : IPageModel;

/// <summary>The pages, feed and open data of surveys.</summary>
internal static class SurveysPages
{
    public static void Plan(SurveysArchive archive, Council council, SitePlanBuilder plan)
    {
        var surveys = archive.PublishedOn(council.Today);
        plan.Add(new Page(SurveysRoutes.Index, "アンケート", new SurveysListPage(surveys)) { Description = "協議会が行ったアンケート" });
        foreach (var survey in surveys)
        {
            plan.Add(new Page(survey.Route, survey.Fields.Title, new SurveyPage(survey))
            {
                Source = survey.Source,
                Date = survey.Fields.Date,
                Texts = [survey.Body],
            });
        }

        plan.Add(new FeedLink(SurveysRoutes.Feed, "アンケート（Atom）", AtomWriter.MediaType), site => AtomWriter.Write(Feed(surveys, site)));
        plan.Add(Table(surveys));
    }

    private static Feed Feed(IReadOnlyList<Survey> surveys, SiteView site) => new(
        "アンケート", "協議会が行ったアンケート", site.Council.Settings.Name,
        new Uri(site.Address.Absolute(SurveysRoutes.Index.Path)), new Uri(site.Address.Absolute(SurveysRoutes.Feed.Path)),
        [.. surveys.Select(survey => FeedEntries.Of(
            site, survey.Route, survey.Fields.Date, survey.Body, [SurveysWords.Categories.Of(survey.Fields.Category).Label]))]);

    private static DataTable Table(IReadOnlyList<Survey> surveys) => new(
        SurveysRoutes.Table, "アンケートの一覧", "協議会が行ったアンケートの回答の数です。",
        [
            new("title", "題", DataType.Text),
            new("date", "締め切った日", DataType.Date),
            new("category", "尋ねた相手", DataType.Text, SurveysWords.Categories.Join(word => $"{word.Code}：{word.Label}")),
            new("asked", "尋ねた数", DataType.Number),
            new("answered", "回答の数", DataType.Number),
        ],
        [.. surveys.Select(survey => survey.Fields).Select(fields => (IReadOnlyList<DataValue>)
            [fields.Title, fields.Date, SurveysWords.Categories.Of(fields.Category).Code, fields.Asked, fields.Answered.Value])]);
}
