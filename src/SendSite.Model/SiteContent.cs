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

/// <summary>Everything the files hold, as written: nothing linked, nothing left out, nothing worked out yet.</summary>
public sealed record SiteContent
{
    public required SiteSettings Settings { get; init; }

    public required LocalPlan Plan { get; init; }

    public ImmutableArray<RoadmapAction> Roadmap { get; init; } = [];

    public ImmutableArray<Workspace> Workspaces { get; init; } = [];

    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    public ImmutableArray<TrajectoryStep> Trajectories { get; init; } = [];

    public ImmutableArray<MilestoneUpdate> Updates { get; init; } = [];

    public ImmutableArray<MeasureStatement> Statements { get; init; } = [];

    public ImmutableArray<Measure> Measures { get; init; } = [];

    public ImmutableArray<Observation> Observations { get; init; } = [];

    public ImmutableArray<PlacesCount> Places { get; init; } = [];

    public ImmutableArray<Risk> Risks { get; init; } = [];

    public ImmutableArray<RiskChange> RiskChanges { get; init; } = [];

    public ImmutableArray<Board> Boards { get; init; } = [];

    public ImmutableArray<SpendEntry> Spend { get; init; } = [];

    /// <summary>The national maturity framework, the same for every area.</summary>
    public ImmutableArray<Pillar> Pillars { get; init; } = [];

    public ImmutableArray<MaturityAssessment> Assessments { get; init; } = [];

    /// <summary>The national core minimum requirements, the same for every area.</summary>
    public ImmutableArray<RequirementGroup> RequirementGroups { get; init; } = [];

    public ImmutableArray<RequirementAnswer> RequirementAnswers { get; init; } = [];

    /// <summary>What every Local Offer must tell, the same for every area.</summary>
    public ImmutableArray<StatutoryItem> StatutoryItems { get; init; } = [];

    /// <summary>What the law asks to be done with a Local Offer, the same for every area.</summary>
    public ImmutableArray<StatutoryDuty> StatutoryDuties { get; init; } = [];

    public ImmutableArray<LocalOfferAnswer> LocalOfferAnswers { get; init; } = [];

    public ImmutableArray<Consultation> Consultations { get; init; } = [];

    /// <summary>What every setting is asked, the same for every area.</summary>
    public ImmutableArray<SettingQuestion> SettingQuestions { get; init; } = [];

    public ImmutableArray<PostcodeDistrict> PostcodeDistricts { get; init; } = [];

    public ImmutableArray<SaidDid> SaidDid { get; init; } = [];

    /// <summary>The area's own words.</summary>
    public ImmutableArray<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>National SEND words, the same for every area; the area's own come first.</summary>
    public ImmutableArray<GlossaryTerm> NationalGlossary { get; init; } = [];

    public Vocabulary Vocabulary { get; init; } = new();

    public ImmutableArray<WaitingTime> WaitingTimes { get; init; } = [];

    public ImmutableArray<Survey> Surveys { get; init; } = [];

    public ImmutableArray<LocalEvent> Events { get; init; } = [];

    public ImmutableArray<CommentYear> Comments { get; init; } = [];

    public AccessibilityRecord? Accessibility { get; init; }

    /// <summary>The criteria of WCAG 2.2 a site answers for, the same for every area.</summary>
    public ImmutableArray<ConformanceAim> ConformanceAims { get; init; } = [];

    public ImmutableArray<AddressChange> Redirects { get; init; } = [];

    public ImmutableArray<Pathway> Pathways { get; init; } = [];

    public ImmutableArray<Service> Services { get; init; } = [];

    public ImmutableArray<NewsItem> News { get; init; } = [];

    public ImmutableArray<StandingPage> StandingPages { get; init; } = [];

    /// <summary>Pages said again in easy words and pictures.</summary>
    public ImmutableArray<EasyRead> EasyReads { get; init; } = [];

    /// <summary>Editors' words for the annual impact summaries.</summary>
    public ImmutableArray<Commentary> Commentaries { get; init; } = [];

    public ImmutableArray<PlanTheme> Themes { get; init; } = [];

    /// <summary>Every page an editor wrote.</summary>
    public IEnumerable<ContentPage> Pages => [.. Pathways, .. Services, .. News, .. StandingPages];

    /// <summary>Files in which something could not be read, so that an id not found may well be there.</summary>
    public ImmutableHashSet<string> FilesWithGaps { get; init; } = [];
}
