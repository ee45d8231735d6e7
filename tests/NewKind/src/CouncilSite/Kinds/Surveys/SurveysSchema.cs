using CouncilSite.Fields;

namespace CouncilSite.Kinds.Surveys;

/// <summary>The fields of a survey's file.</summary>
public static class SurveysSchema
{
    /// <summary>The front matter.</summary>
    public static Schema<SurveyFields> FrontMatter { get; } = new("アンケート", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "題");
        var date = fields.Required("date", FieldTypes.Date, "締め切った日");
        var category = fields.Required("category", SurveysWords.Categories.Type, "尋ねた相手");
        var asked = fields.Required("asked", FieldTypes.Count, "尋ねた数");
        var answered = fields.Required("answered", FieldTypes.Located(FieldTypes.Count), "回答の数");
        return values => new SurveyFields(values.Get(title), values.Get(date), values.Get(category), values.Get(asked), values.Get(answered));
    });
}
