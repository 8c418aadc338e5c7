namespace SendSite.Model.Accessibility;

/// <summary>A check that covers a criterion.</summary>
/// <param name="Code">The rule's code, or axe's name for its rule.</param>
/// <param name="Name">The fault it looks for, in words.</param>
/// <param name="Ran">Whether this build ran it.</param>
public sealed record ProgramCheck(string Code, string Name, CheckKind Kind, bool Ran);
