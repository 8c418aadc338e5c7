namespace SendSite.Model.Measures;

/// <summary>A verdict, why, and its workings where there is arithmetic to show.</summary>
public sealed record Judgement(Verdict Verdict, VerdictReason Reason, Workings? Workings);
