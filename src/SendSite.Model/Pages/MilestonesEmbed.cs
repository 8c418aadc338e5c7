using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary><c>{{milestones workspace=ID}}</c></summary>
public sealed record MilestonesEmbed(PageReference Workspace, ImmutableArray<QuarterMilestones> Quarters) : Embed;
