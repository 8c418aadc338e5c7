namespace SendSite.Model.Content;

/// <summary>One stated fact about access, such as step-free entrance: yes.</summary>
public sealed record AccessFact(Reference Fact, bool Holds);
