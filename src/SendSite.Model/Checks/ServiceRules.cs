using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>How services and pathways can fail the families who rely on them: codes SS251 to SS269.</summary>
public static class ServiceRules
{
    public static readonly Rule StepWithoutService = Warning(
        "SS251", nameof(StepWithoutService), "A family is sent to a step that nobody in the directory does today.");

    public static readonly Rule DecisionWithoutRoute = Error(
        "SS252", nameof(DecisionWithoutRoute), "A family told no would not know that they can disagree, or how; the Local Offer must say. SI 2014/1530, Schedule 2.");

    public static readonly Rule PromiseWithoutMeasure = Warning(
        "SS253", nameof(PromiseWithoutMeasure), "A promise nobody measures cannot be seen to be broken.");

    public static readonly Rule DecisionAfterNoStep = Error(
        "SS254", nameof(DecisionAfterNoStep), "The map of the route would show the decision nowhere.");

    public static readonly Rule EntryStale = Warning(
        "SS255", nameof(EntryStale), "Families would ring numbers and wait for help that may be gone.");

    public static readonly Rule HoursReversed = Error(
        "SS256", nameof(HoursReversed), "A family would come to a closed door.");

    public static readonly Rule AnswerOfNoSetting = Warning(
        "SS257", nameof(AnswerOfNoSetting), "Somebody wrote an answer that no reader will see.");

    public static readonly ImmutableArray<Rule> All =
        [StepWithoutService, DecisionWithoutRoute, PromiseWithoutMeasure, DecisionAfterNoStep, EntryStale, HoursReversed, AnswerOfNoSetting];

    private static Rule Error(string code, string name, string why) => new(code, name, Severity.Error, why);

    private static Rule Warning(string code, string name, string why) => new(code, name, Severity.Warning, why);
}
