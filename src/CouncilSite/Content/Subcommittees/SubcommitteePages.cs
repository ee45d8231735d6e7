using CouncilSite.Site;

namespace CouncilSite.Content.Subcommittees;

/// <summary>The list of subcommittees.</summary>
/// <param name="Subcommittees">Every subcommittee, oldest first.</param>
public sealed record SubcommitteeListPage(IReadOnlyList<Subcommittee> Subcommittees);

/// <summary>One subcommittee with its timeline.</summary>
/// <param name="Subcommittee">The subcommittee.</param>
/// <param name="Years">Its fiscal years, newest first.</param>
public sealed record SubcommitteePage(Subcommittee Subcommittee, IReadOnlyList<SubcommitteeYear> Years);

/// <summary>The addresses of subcommittees.</summary>
internal static class SubcommitteePages
{
    public static void Plan(SubcommitteeRegister register, Council council, SitePlanBuilder plan)
    {
        plan.Add(new Page(new Route("/subcommittees/"), "部会", new SubcommitteeListPage(register.All))
        {
            Description = "部会の目的、参加者、活動",
        });
        foreach (var subcommittee in register.All)
        {
            plan.Add(new Page(
                new Route(subcommittee.Address),
                subcommittee.Fields.Title,
                new SubcommitteePage(subcommittee, SubcommitteeYear.AllOf(subcommittee, council)))
            {
                Description = subcommittee.Fields.Purpose,
                Source = subcommittee.Source,
                Texts = [subcommittee.Text],
            });
        }
    }
}
