namespace SendSite.Model.Services;

/// <summary>When an entry has to be checked again, and when nobody should rely on it any more.</summary>
public static class ReviewDates
{
    /// <summary>How long an entry may be late before families are warned, in months.</summary>
    public const int Grace = 6;

    /// <param name="reviewBy">The editor's own date, which comes first.</param>
    /// <param name="months">How long a check of this kind of page lasts.</param>
    public static DateOnly Due(DateOnly reviewed, DateOnly? reviewBy, int months) => reviewBy ?? reviewed.AddMonths(months);

    /// <summary>The day a check was due, where that is more than the grace ago; absent while the entry can be relied on.</summary>
    public static DateOnly? StaleSince(DateOnly due, DateOnly day) => due.AddMonths(Grace) < day ? due : null;
}
