using SendSite.Model.Content;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>A route holds: each step has somebody to do it, each decision a way to disagree, each promise a figure.</summary>
internal sealed class PathwayRoutes : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        var live = content.Services.Where(service => !service.Draft && service.IsLive(asOf)).Select(service => service.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var pathway in content.Pathways)
        {
            CheckSteps(pathway, live, bag);
            foreach (var decision in pathway.Decisions)
            {
                CheckDecision(decision, pathway.Steps.Length, bag);
            }
        }
    }

    private static void CheckSteps(Pathway pathway, HashSet<string> live, DiagnosticBag bag)
    {
        foreach (var step in pathway.Steps)
        {
            if (step.LacksService(live))
            {
                bag.Report(
                    ServiceRules.StepWithoutService,
                    step.Source,
                    step.Services.IsEmpty ? $"The step \"{step.Title}\" names no service." : $"No service of the step \"{step.Title}\" is open: {string.Join(", ", step.Services)}.",
                    "List an open service in \"services\". Where the family, its nursery, school or college, or a GP does the step, say so in \"done-by\".");
            }

            if (step.Promise is { HasFigure: false } promise)
            {
                bag.Report(
                    ServiceRules.PromiseWithoutMeasure,
                    step.Source,
                    $"The step \"{step.Title}\" promises \"{promise.Words}\", but no figure shows whether that is kept.",
                    "Name a measure in \"measure\", or a service with waiting times in \"wait-for\".");
            }
        }
    }

    private static void CheckDecision(PathwayDecision decision, int steps, DiagnosticBag bag)
    {
        if (decision.IfYouDisagree is null)
        {
            bag.Report(
                ServiceRules.DecisionWithoutRoute,
                decision.Source,
                $"The decision \"{decision.Title}\" does not say what a family can do if they disagree.",
                "Say it in \"if-you-disagree\": whom to ask, and any right to mediation or appeal.");
        }

        if (decision.After > steps)
        {
            bag.Report(
                ServiceRules.DecisionAfterNoStep,
                decision.Source,
                FormattableString.Invariant($"The decision \"{decision.Title}\" comes after step {decision.After}, but there are {steps} steps."),
                "Count the steps from 1.");
        }
    }
}
