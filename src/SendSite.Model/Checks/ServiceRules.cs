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

    public static readonly Rule StatutoryItemUntold = Warning(
        "SS258", nameof(StatutoryItemUntold), "Families cannot find something the law says every Local Offer must tell them. SI 2014/1530, regulations 53 to 57 and Schedule 2.");

    public static readonly Rule GapWithoutOwner = Error(
        "SS259", nameof(GapWithoutOwner), "A gap that is nobody's stays open, and families keep looking for what is not there.");

    public static readonly Rule GapOverdue = Warning(
        "SS260", nameof(GapOverdue), "Families were told when they would find it, and the day has passed.");

    public static readonly Rule CommentsOverdue = Warning(
        "SS261", nameof(CommentsOverdue), "Families who commented have a right to an answer at least once a year. SI 2014/1530, regulation 56.");

    public static readonly ImmutableArray<Rule> All =
        [StepWithoutService, DecisionWithoutRoute, PromiseWithoutMeasure, DecisionAfterNoStep, EntryStale, HoursReversed, AnswerOfNoSetting,
            StatutoryItemUntold, GapWithoutOwner, GapOverdue, CommentsOverdue];

    private static Rule Error(string code, string name, string why) => new(code, name, Severity.Error, why);

    private static Rule Warning(string code, string name, string why) => new(code, name, Severity.Warning, why);
}
