using AspNetCoreGeneratedDocument;
using CouncilSite.Content.Accounts;
using CouncilSite.Content.Bylaws;
using CouncilSite.Content.Events;
using CouncilSite.Content.Indicators;
using CouncilSite.Content.Meetings;
using CouncilSite.Content.Meetings.Book;
using CouncilSite.Content.Members;
using CouncilSite.Content.News;
using CouncilSite.Content.Newsletters;
using CouncilSite.Content.Officers;
using CouncilSite.Content.Pages;
using CouncilSite.Content.Plans;
using CouncilSite.Content.Questions;
using CouncilSite.Content.Reports;
using CouncilSite.Content.Subcommittees;
using CouncilSite.Razor;
using CouncilSite.Site;
using CouncilSite.Site.OpenData;

namespace CouncilSite.Themes.Council;

/// <summary>The council's own theme.</summary>
public sealed class CouncilTheme : RazorTheme
{
    /// <summary>Maps every page model to its template, kind by kind.</summary>
    public CouncilTheme()
    {
        Map<HomePage>(model => new Site_Home { Model = model });
        Map<NotFoundPage>(model => new Site_NotFound { Model = model });
        Map<SitemapPage>(model => new Site_Sitemap { Model = model });
        Map<SearchPage>(model => new Site_Search { Model = model });

        Map<AccountsListPage>(model => new Accounts_List { Model = model });
        Map<AccountsYearPage>(model => new Accounts_Year { Model = model });
        Map<OfficersPage>(model => new Officers_Page { Model = model });
        Map<MembersPage>(model => new Members_Page { Model = model });
        Map<QuestionsPage>(model => new Questions_Page { Model = model });
        Map<BylawsVersionPage>(model => new Bylaws_Version { Model = model });
        Map<BylawsChangesPage>(model => new Bylaws_Changes { Model = model });
        Map<BylawsHistoryPage>(model => new Bylaws_History { Model = model });

        Map<NewsListPage>(model => new News_List { Model = model });
        Map<NewsYearPage>(model => new News_Year { Model = model });
        Map<NewsArticlePage>(model => new News_Article { Model = model });

        Map<MeetingListPage>(model => new Meetings_List { Model = model });
        MapDocument<AgendaBookPage>(model => new Meetings_Book { Model = model });
        Map<MeetingPage>(model => new Meetings_Meeting { Model = model });
        Map<ReportListPage>(model => new Reports_List { Model = model });
        Map<ReportPage>(model => new Reports_Report { Model = model });
        Map<PlanListPage>(model => new Plans_List { Model = model });
        Map<PlanPage>(model => new Plans_Plan { Model = model });
        Map<SubcommitteeListPage>(model => new Subcommittees_List { Model = model });
        Map<SubcommitteePage>(model => new Subcommittees_Subcommittee { Model = model });
        Map<StaticPage>(model => new Pages_Page { Model = model });
        Map<GuidePage>(model => new Pages_Guide { Model = model });
        Map<IndicatorArchivePage>(model => new Indicators_Archive { Model = model });
        Map<IndicatorYearPage>(model => new Indicators_Year { Model = model });
        Map<IndicatorPage>(model => new Indicators_Indicator { Model = model });

        Map<DataCataloguePage>(model => new Data_Catalogue { Model = model });

        Map<NewsletterArchivePage>(model => new Newsletters_Archive { Model = model });
        Map<NewsletterPartsPage>(model => new Newsletters_Parts { Model = model });
        Map<NewsletterTopicsPage>(model => new Newsletters_Topics { Model = model });
        Map<NewsletterPage>(model => new Newsletters_Issue { Model = model });

        Map<EventListPage>(model => new Events_List { Model = model });
        Map<EventPage>(model => new Events_Event { Model = model });
    }

    /// <inheritdoc/>
    public override string Name => "council";

    /// <inheritdoc/>
    protected override Template SetIntoLayout(Template content) => new Shared_Layout { Model = content };
}
