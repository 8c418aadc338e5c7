namespace SendSite.Model.Accessibility;

/// <summary>The assessment that must exist before a disproportionate burden is claimed (SI 2018/952, regulation 7).</summary>
/// <param name="Page">Where it can be read: a page of this site or a web address.</param>
public sealed record BurdenAssessment(DateOnly Date, string Page);
