using SendSite.Model.Impact;

namespace SendSite.Model.Pages;

/// <summary>A milestone as a plan year left it, with its place on the site.</summary>
public sealed record YearMilestone(PromisedMilestone Entry, PageReference Page, PageReference Workspace);
