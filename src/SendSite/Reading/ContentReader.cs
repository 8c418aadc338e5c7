using System.Collections.Immutable;
using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Reading.National;
using SendSite.Reading.Pages;
using SendSite.Reading.Sources;
using SendSite.Reading.Structures;
using SendSite.Reading.Tables;

namespace SendSite.Reading;

/// <summary>The first stage: a site's folder becomes its content, exactly as written.</summary>
internal static class ContentReader
{
    /// <summary>
    /// Reads every file of a site and reports all that is wrong with any of them. What could not be read has placeholders
    /// in its place: content with errors is for further checks only, never for building.
    /// </summary>
    /// <param name="siteFolder">The folder that holds <c>data/</c> and <c>input/</c>.</param>
    /// <param name="bag">Takes each finding.</param>
    /// <param name="unsaved">A file to read as it will be, not as it is on the disk.</param>
    /// <returns>Null when <c>site.yml</c> or <c>plan.yml</c> cannot be read at all.</returns>
    public static SiteContent? Read(string siteFolder, DiagnosticBag bag, UnsavedFile? unsaved = null)
    {
        var found = new DiagnosticBag();
        var files = new SourceLoader(siteFolder, found, unsaved);
        var pages = Task.Run(() => PagesReader.Read(files));
        DataFiles.ReportUnknown(files);
        var data = ReadData(files);
        var content = WithPages(data, pages.GetAwaiter().GetResult());
        bag.AddRange(found.Sorted());
        return content is null ? null : content with { FilesWithGaps = FilesWithGaps(found) };
    }

    private static SiteContent? ReadData(SourceLoader files)
    {
        ReportMissing(files, SiteReader.File, "what the site is called and whose it is");
        ReportMissing(files, PlanReader.File, "what the partnership has promised");
        ReportMissing(files, AccessibilityReader.File, "what the law wants every accessibility statement to tell");
        var settings = SiteReader.Read(files);
        var plan = PlanReader.Read(files);
        var (statements, measures) = MeasuresReader.Read(files);
        var (localOffer, consultations) = LocalOfferReader.Read(files);
        var data = new SiteContent
        {
            Settings = settings!,
            Plan = plan!,
            Roadmap = RoadmapReader.Read(files),
            Workspaces = WorkspacesReader.Read(files),
            Milestones = MilestonesReader.Read(files),
            Trajectories = TrajectoriesReader.Read(files),
            Updates = UpdatesReader.Read(files),
            Statements = statements,
            Measures = measures,
            Observations = ObservationsReader.Read(files),
            Places = PlacesReader.Read(files),
            Risks = RisksReader.Read(files),
            RiskChanges = RiskHistoryReader.Read(files),
            Boards = GovernanceReader.Read(files),
            Spend = SpendReader.Read(files),
            Pillars = ReferenceData.Pillars,
            Assessments = MaturityReader.Read(files),
            RequirementGroups = ReferenceData.RequirementGroups,
            RequirementAnswers = RequirementsReader.Read(files),
            StatutoryItems = ReferenceData.StatutoryItems,
            StatutoryDuties = ReferenceData.StatutoryDuties,
            LocalOfferAnswers = localOffer,
            Consultations = consultations,
            SettingQuestions = ReferenceData.SettingQuestions,
            PostcodeDistricts = PostcodeDistrictsReader.Read(files),
            SaidDid = SaidDidReader.Read(files),
            Glossary = GlossaryReader.Read(files),
            NationalGlossary = ReferenceData.Glossary,
            Vocabulary = VocabularyReader.Read(files),
            WaitingTimes = WaitingTimesReader.Read(files),
            Surveys = SurveysReader.Read(files),
            Events = EventsReader.Read(files),
            Comments = CommentsReader.Read(files),
            Accessibility = AccessibilityReader.Read(files),
            ConformanceAims = WcagData.Aims,
            Redirects = RedirectsReader.Read(files),
            EasyReads = EasyReadReader.Read(files),
            Commentaries = CommentaryReader.Read(files),
            Themes = ThemesReader.Read(files),
        };
        return settings is null || plan is null ? null : data;
    }

    private static SiteContent? WithPages(SiteContent? data, ImmutableArray<ContentPage> pages) => data is null ? null : data with
    {
        Pathways = [.. pages.OfType<Pathway>()],
        Services = [.. pages.OfType<Service>()],
        News = [.. pages.OfType<NewsItem>()],
        StandingPages = [.. pages.OfType<StandingPage>()],
    };

    private static ImmutableHashSet<string> FilesWithGaps(DiagnosticBag found) =>
    [
        .. found.Sorted().Where(finding => ReadingRules.LeavesGaps.Contains(finding.Rule)).Select(finding => finding.Span.File),
    ];

    private static void ReportMissing(SourceLoader files, string file, string holds)
    {
        if (!files.Exists(file))
        {
            files.Bag.Report(
                ReadingRules.MissingFile,
                SourceSpan.Whole(file),
                $"There is no file \"{file}\".",
                $"It says {holds}. Create it, or check that this is the site's folder.");
        }
    }
}
