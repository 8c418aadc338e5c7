using SendSite.Model.Measures;

namespace SendSite.Model.OpenData;

/// <summary>A promise's parts in the words of <c>measures.yml</c>.</summary>
internal static class PromiseData
{
    public static string Kind(Promise promise) => promise switch
    {
        ReachPromise => "reach",
        CeilingPromise => "ceiling",
        FloorPromise => "floor",
        ReducePromise => "reduce-by",
        YearlyPromise => "every-year",
        ComparedPromise => "compared",
        SetUpPromise => "set-up",
        _ => throw new InvalidOperationException($"No word is defined for {promise.GetType().Name}."),
    };

    public static decimal? Target(Promise promise) => promise switch
    {
        ReachPromise reach => reach.Target,
        CeilingPromise ceiling => ceiling.Target,
        FloorPromise floor => floor.Target,
        _ => null,
    };

    public static string? Direction(Promise promise) => promise is YearlyPromise yearly ? yearly.Rises ? "rise" : "fall" : null;

    public static string? ComparedWith(Promise promise) => promise is ComparedPromise compared ? DataWords.Of(compared.With) : null;
}
