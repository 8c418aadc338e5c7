namespace SendSite.Model.Content;

/// <summary>A point where somebody decides, and what a family can do about it.</summary>
public sealed record PathwayDecision(string Title, string WhoDecides, string OnWhat, string HowTold, string IfYouDisagree);
