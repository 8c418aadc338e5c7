using System.Collections.Immutable;

namespace SendSite.Model.Accessibility;

/// <summary>What the programs of one build did and found about one criterion.</summary>
/// <param name="Checks">Everything that covers it, whether it ran or not.</param>
/// <param name="Faults">What was found, by rule.</param>
/// <param name="OpenQuestions">Questions a program asked that nobody has answered.</param>
/// <param name="Answered">Questions a program asked that a person has answered.</param>
public sealed record CriterionResult(
    string Number,
    AutomaticOutcome Outcome,
    ImmutableArray<ProgramCheck> Checks,
    ImmutableArray<ProgramFault> Faults,
    int OpenQuestions,
    int Answered)
{
    /// <summary>Pages with a fault, each once.</summary>
    public ImmutableArray<string> FaultPages =>
        [.. Faults.SelectMany(fault => fault.Pages).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Whether some check ran and some other, which needs a browser, did not.</summary>
    public bool InPart => Checks.Any(check => check.Ran) && Checks.Any(check => !check.Ran);
}
