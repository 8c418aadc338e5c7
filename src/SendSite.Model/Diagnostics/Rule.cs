namespace SendSite.Model.Diagnostics;

/// <summary>One thing that can be wrong with a site. The catalogue lists every rule; a code is never reused.</summary>
/// <param name="Code">SS and three digits, grouped by stage: 1xx reading, 2xx model, 3xx pages, 4xx render and write, 5xx links, 6xx accessibility.</param>
/// <param name="Name">The fault in PascalCase: <c>BrokenInternalLink</c>.</param>
/// <param name="Severity">What a finding does to publication.</param>
/// <param name="Why">Who is hurt and how, and the standard behind the rule.</param>
public sealed record Rule(string Code, string Name, Severity Severity, string Why);
