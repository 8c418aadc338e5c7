using System.Collections.Immutable;
using SendSite.Model.Accessibility;
using SendSite.Model.Content;
using SendSite.Model.Delivery;
using SendSite.Model.Impact;
using SendSite.Model.LocalOffer;
using SendSite.Model.Maturity;
using SendSite.Model.Measures;
using SendSite.Model.Plan;
using SendSite.Model.Services;
using SendSite.Model.Settings;
using SendSite.Model.Themes;
using SendSite.Model.Voice;

namespace SendSite.Model;

/// <summary>
/// The site's whole truth on one day: linked, worked out, with later rows left out and small numbers withheld. Nothing
/// past this point can see a raw figure.
/// </summary>
public sealed record SiteModel
{
    /// <summary>The day the site speaks for.</summary>
    public required DateOnly AsOf { get; init; }

    public required SiteSettings Settings { get; init; }

    public required LocalPlan Plan { get; init; }

    public required ImmutableArray<RoadmapAction> Roadmap { get; init; }

    public required ImmutableArray<WorkspaceProgress> Workspaces { get; init; }

    public required ImmutableArray<MeasureStatement> Statements { get; init; }

    public required ImmutableArray<MeasureProgress> Measures { get; init; }

    public required ImmutableArray<PublishedPlaces> Places { get; init; }

    public required ImmutableArray<RiskHistory> Risks { get; init; }

    public required ImmutableArray<Board> Boards { get; init; }

    public required ImmutableArray<PublishedSpend> Spend { get; init; }

    public required ImmutableArray<Pillar> Pillars { get; init; }

    /// <summary>Assessments made by the as-of date, oldest first.</summary>
    public required ImmutableArray<MaturityAssessment> Assessments { get; init; }

    public required ImmutableArray<RequirementGroup> RequirementGroups { get; init; }

    public required ImmutableArray<RequirementAnswer> RequirementAnswers { get; init; }

    public required ImmutableArray<StatutoryItem> StatutoryItems { get; init; }

    /// <summary>Where the site tells what the law wants every Local Offer to tell.</summary>
    public required LocalOfferCoverage Coverage { get; init; }

    /// <summary>Who was asked about the Local Offer by the as-of date, newest first.</summary>
    public required ImmutableArray<Consultation> Consultations { get; init; }

    public required ImmutableArray<SettingQuestion> SettingQuestions { get; init; }

    public required ImmutableArray<PostcodeDistrict> PostcodeDistricts { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<SaidDid> SaidDid { get; init; }

    public required ImmutableArray<GlossaryTerm> Glossary { get; init; }

    public required Vocabulary Vocabulary { get; init; }

    public required ImmutableArray<ServiceWaits> Waits { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<PublishedSurvey> Surveys { get; init; }

    /// <summary>By date.</summary>
    public required ImmutableArray<LocalEvent> Events { get; init; }

    /// <summary>Newest year first.</summary>
    public required ImmutableArray<CommentYear> Comments { get; init; }

    /// <summary>Without the checks and answers still to come on the as-of date.</summary>
    public AccessibilityRecord? Accessibility { get; init; }

    /// <summary>The criteria of WCAG 2.2 the site answers for, by number.</summary>
    public required ImmutableArray<ConformanceAim> ConformanceAims { get; init; }

    public required ImmutableArray<AddressChange> Redirects { get; init; }

    public required ImmutableArray<Pathway> Pathways { get; init; }

    /// <summary>Services families may see on the as-of date, by title.</summary>
    public required ImmutableArray<Service> Services { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<NewsItem> News { get; init; }

    public required ImmutableArray<StandingPage> StandingPages { get; init; }

    /// <summary>Pages said again in easy words and pictures, without those of pages readers cannot see.</summary>
    public required ImmutableArray<EasyRead> EasyReads { get; init; }

    /// <summary>Editors' words for the annual impact summaries, by year and section.</summary>
    public required ImmutableArray<Commentary> Commentaries { get; init; }

    /// <summary>In the file's order.</summary>
    public required ImmutableArray<PlanTheme> Themes { get; init; }

    public IEnumerable<MilestoneState> Milestones => Workspaces.SelectMany(workspace => workspace.Milestones);
}
