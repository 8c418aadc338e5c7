using SendSite.Model.Measures;

namespace SendSite.Theme.Parts.Progress;

/// <summary>The worst figure that still counts as on course.</summary>
internal static class OnCourseEdge
{
    /// <summary>The expected figure less what is allowed, on the side that is worse; null where there is no line.</summary>
    public static decimal? Of(MeasureProgress progress) => progress switch
    {
        { Judgement.Workings: { Expected: { } expected, Allowed: { } allowed } } =>
            progress.Measure.Better == Better.Higher ? expected - allowed : expected + allowed,
        _ => null,
    };
}
