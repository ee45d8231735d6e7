using CouncilSite.Content;
using CouncilSite.Kinds.Newsletters;
using CouncilSite.Markdown;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Subcommittees;

/// <summary>The list of subcommittees.</summary>
/// <param name="Subcommittees">Every subcommittee, oldest first.</param>
public sealed record SubcommitteeListPage(IReadOnlyList<Subcommittee> Subcommittees) : IPageModel;

/// <summary>One subcommittee with its timeline.</summary>
/// <param name="Subcommittee">The subcommittee.</param>
/// <param name="Years">Its fiscal years, newest first.</param>
/// <param name="Newsletters">The newsletters that it makes.</param>
public sealed record SubcommitteePage(
    Subcommittee Subcommittee, IReadOnlyList<SubcommitteeYear> Years, IReadOnlyList<Newsletter> Newsletters) : IPageModel;

/// <summary>The pages of subcommittees.</summary>
internal static class SubcommitteePages
{
    public static void Plan(SubcommitteeRegister register, Council council, SitePlanBuilder plan)
    {
        plan.Add(new Page(SubcommitteeRoutes.Index, "部会", new SubcommitteeListPage(register.All))
        {
            Description = "部会の目的、参加者、活動",
        });
        foreach (var subcommittee in register.All)
        {
            var years = SubcommitteeYear.AllOf(subcommittee, council);
            var newsletters = council.Newsletters.All.Where(newsletter => newsletter.About?.Subcommittee?.Value == subcommittee.Slug).ToList();
            plan.Add(new Page(subcommittee.Route, subcommittee.Fields.Title, new SubcommitteePage(subcommittee, years, newsletters))
            {
                Description = subcommittee.Fields.Purpose,
                Source = subcommittee.Source,
                Texts = [subcommittee.Text],
                Addresses = [.. subcommittee.Fields.Activities.SelectMany(activity => activity.Links)],
                Headings =
                [
                    .. years.Select(year => new MarkdownHeading(2, $"fy{year.FiscalYear}", JapaneseDate.FiscalYear(year.FiscalYear))),
                    .. newsletters.Select(newsletter => new MarkdownHeading(2, newsletter.Anchor, newsletter.About!.Title)),
                ],
            });
        }
    }
}
