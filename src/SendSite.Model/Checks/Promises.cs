using SendSite.Model.Diagnostics;
using SendSite.Model.Measures;

namespace SendSite.Model.Checks;

/// <summary>A measure's promise goes the way that is better, and starts where there is something to start from.</summary>
internal sealed class Promises : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        foreach (var measure in content.Measures)
        {
            if (WrongWay(measure))
            {
                bag.Report(
                    ModelRules.PromiseWrongWay,
                    measure.Source,
                    $"The promise of \"{measure.Id}\" goes one way, but \"better\" says {(measure.Better == Better.Higher ? "higher" : "lower")}.",
                    "Check \"better\", the baseline and the target against the plan.");
            }

            if (measure is { Promise: SetUpPromise { Words.Length: > 0 }, Baseline.Value: not null })
            {
                bag.Report(
                    ModelRules.BaselineBeforeSetUp,
                    measure.Source,
                    $"\"{measure.Id}\" has yet to be set up, but has a baseline.",
                    "Give the promise another kind, or remove the baseline's value.");
            }
        }
    }

    private static bool WrongWay(Measure measure) => measure.Promise switch
    {
        ReachPromise reach when measure.Baseline?.Value?.Number is { } start => measure.Better.Gain(reach.Target, start) < 0,
        ReducePromise => measure.Better == Better.Higher,
        YearlyPromise yearly => yearly.Rises != (measure.Better == Better.Higher),
        CeilingPromise => measure.Better == Better.Higher,
        FloorPromise => measure.Better == Better.Lower,
        _ => false,
    };
}
