namespace SendSite.Model.Pages.Planning;

internal readonly record struct FacetChoice(ServiceFacet Facet, FacetTerm Term);
