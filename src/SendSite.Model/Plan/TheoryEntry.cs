namespace SendSite.Model.Plan;

public sealed record TheoryEntry(string Id, string Text);
