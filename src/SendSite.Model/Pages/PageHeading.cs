namespace SendSite.Model.Pages;

/// <summary>A heading inside a page that can be linked to.</summary>
/// <param name="Id">What stands behind the <c>#</c> of its address.</param>
public sealed record PageHeading(string Id, string Words);
