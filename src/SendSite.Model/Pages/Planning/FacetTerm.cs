using SendSite.Model.Content;

namespace SendSite.Model.Pages.Planning;

/// <summary>One choice of a facet.</summary>
/// <param name="Id">Its part of the address.</param>
/// <param name="Plain">What it means, in one sentence.</param>
/// <param name="Ages">For an age phase: the years it covers.</param>
public sealed record FacetTerm(string Id, string Label, string? Plain = null, AgeRange? Ages = null);
