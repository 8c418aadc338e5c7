using System.Collections.Frozen;
using SendSite.Model.Pages;
using SendSite.Theme.Pages.Impact;
using SendSite.Theme.Pages.Progress;

namespace SendSite.Theme.Pages;

/// <summary>Which component sets which kind of page.</summary>
public static class PageComponents
{
    private static readonly FrozenDictionary<Type, Type> _views = new Dictionary<Type, Type>
    {
        // Home, find help, your voice, about
        [typeof(HomePage)] = typeof(HomeView),
        [typeof(SectionPage)] = typeof(SectionView),
        [typeof(TextPage)] = typeof(TextView),
        [typeof(EasyReadPage)] = typeof(EasyReadView),
        [typeof(YoungPeoplePage)] = typeof(YoungPeopleView),
        [typeof(PathwayListPage)] = typeof(PathwayListView),
        [typeof(PathwayPage)] = typeof(PathwayView),
        [typeof(ServiceListPage)] = typeof(ServiceListView),
        [typeof(ShortlistPage)] = typeof(ShortlistView),
        [typeof(ServicePage)] = typeof(ServiceView),
        [typeof(WaitingTimesPage)] = typeof(WaitingTimesView),
        [typeof(GlossaryPage)] = typeof(GlossaryView),
        [typeof(SaidDidPage)] = typeof(SaidDidView),
        [typeof(SurveysPage)] = typeof(SurveysView),
        [typeof(EventsPage)] = typeof(EventsView),
        [typeof(CommentsPage)] = typeof(CommentsView),
        [typeof(CommentYearPage)] = typeof(CommentYearView),
        [typeof(LocalOfferPage)] = typeof(LocalOfferView),
        [typeof(GapsPage)] = typeof(GapsView),
        [typeof(NewsListPage)] = typeof(NewsListView),
        [typeof(NewsPage)] = typeof(NewsView),
        [typeof(DataPage)] = typeof(DataView),
        [typeof(DataColumnsPage)] = typeof(DataColumnsView),
        [typeof(SearchPage)] = typeof(SearchView),
        [typeof(LanguageStartPage)] = typeof(LanguageStartView),
        [typeof(SiteMapPage)] = typeof(SiteMapView),
        [typeof(NotFoundPage)] = typeof(NotFoundView),
        [typeof(AccessibilityPage)] = typeof(AccessibilityView),
        [typeof(ConformancePage)] = typeof(ConformanceView),

        // How we are doing
        [typeof(VerdictPage)] = typeof(VerdictView),
        [typeof(WorkspaceListPage)] = typeof(WorkspaceListView),
        [typeof(WorkspacePage)] = typeof(WorkspaceView),
        [typeof(CountsPage)] = typeof(CountsView),
        [typeof(ChangesPage)] = typeof(ChangesView),
        [typeof(SlippedPage)] = typeof(SlippedView),
        [typeof(MeasureListPage)] = typeof(MeasureListView),
        [typeof(MeasurePage)] = typeof(MeasureView),
        [typeof(RoadmapPage)] = typeof(RoadmapView),
        [typeof(StrandPage)] = typeof(StrandView),
        [typeof(PlacesPage)] = typeof(PlacesView),
        [typeof(RisksPage)] = typeof(RisksView),
        [typeof(SpendPage)] = typeof(SpendView),
        [typeof(BoardsPage)] = typeof(BoardsView),
        [typeof(MaturityPage)] = typeof(MaturityView),
        [typeof(PillarPage)] = typeof(PillarView),
        [typeof(PlanPage)] = typeof(PlanView),
        [typeof(PlanDetailPage)] = typeof(PlanDetailView),
        [typeof(RequirementsPage)] = typeof(RequirementsView),
        [typeof(ImpactListPage)] = typeof(ImpactListView),
        [typeof(ImpactPage)] = typeof(ImpactView),
        [typeof(FamilyImpactPage)] = typeof(FamilyImpactView),
        [typeof(ThemeListPage)] = typeof(ThemeListView),
        [typeof(ThemePage)] = typeof(ThemeView),
    }.ToFrozenDictionary();

    /// <summary>The component for a kind of page; it takes the page as its parameter <c>Page</c>.</summary>
    /// <exception cref="KeyNotFoundException">No component sets this kind of page: a fault of the theme, which a test finds.</exception>
    public static Type For(Type kind) => _views[kind];
}
