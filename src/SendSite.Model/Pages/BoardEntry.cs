using SendSite.Model.Plan;

namespace SendSite.Model.Pages;

/// <param name="EscalatesTo">The name of the body it takes problems to.</param>
/// <param name="EscalatesToBoard">That body's place on the page, when it is one of the plan's.</param>
public sealed record BoardEntry(Board Board, string EscalatesTo, PageReference? EscalatesToBoard, PageReference? Workspace);
