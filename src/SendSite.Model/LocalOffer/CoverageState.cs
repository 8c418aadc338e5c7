namespace SendSite.Model.LocalOffer;

public enum CoverageState
{
    /// <summary>A page tells it, and no gap is recorded.</summary>
    Met,

    /// <summary>A page tells some of it; what is missing is recorded.</summary>
    Partly,

    /// <summary>Nothing tells it, which is recorded with an owner and a date.</summary>
    Missing,

    /// <summary>Nothing tells it, and nobody has said so.</summary>
    Unrecorded,
}
