using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Questions;

/// <summary>What the meeting papers leave open: content/questions/{slug}.yml.</summary>
public sealed class QuestionsKind : ContentKind<QuestionList>
{
    /// <inheritdoc/>
    public override string Folder => QuestionsRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "未確定の点";

    /// <inheritdoc/>
    public override Route? MenuRoute => QuestionsRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas => [new("questions", QuestionsSchema.File, "content/questions/*.yml")];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => QuestionsDiagnostics.All;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".yml"];

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("question", "未確定の点", NewFileWish.Name | NewFileWish.Title, NewQuestion.Create),
    ];

    /// <inheritdoc/>
    protected override QuestionList Read(ContentFolder folder, DiagnosticBag diagnostics) => new(
        [.. folder.ReadYaml(QuestionsSchema.File, (fields, source) => new Question(
                source.Name, fields.Order, fields.Title, fields.Summary, fields.Readings, fields.Shown, fields.About, source))
            .OrderBy(question => question.Order.Value)]);

    /// <inheritdoc/>
    protected override void Check(QuestionList model, Council council, DiagnosticBag diagnostics) => QuestionsRules.Check(model, diagnostics);

    /// <inheritdoc/>
    protected override void Plan(QuestionList model, Council council, SitePlanBuilder plan) =>
        plan.Add(new Page(QuestionsRoutes.Index, "未確定の点", new QuestionsPage(model))
        {
            Description = "議案書が空欄にしていること、二通りに書いていることの一覧",
            Addresses = [.. model.Questions.SelectMany(question => question.About)],
        });
}

/// <summary>All open questions.</summary>
public sealed record QuestionsPage(QuestionList List) : IPageModel;

/// <summary>What the council's papers leave open.</summary>
public static class QuestionsOfCouncil
{
    extension(Council council)
    {
        /// <summary>The open questions.</summary>
        public QuestionList Questions => council.Get<QuestionList>();
    }
}
