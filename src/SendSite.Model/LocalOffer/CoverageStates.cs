namespace SendSite.Model.LocalOffer;

internal static class CoverageStates
{
    /// <param name="told">Something tells it beside the answer.</param>
    public static CoverageState Of(bool told, LocalOfferAnswer? answer) => (told || answer is { MetBy.IsEmpty: false }, answer?.Missing) switch
    {
        (true, null) => CoverageState.Met,
        (true, _) => CoverageState.Partly,
        (false, null) => CoverageState.Unrecorded,
        _ => CoverageState.Missing,
    };
}
