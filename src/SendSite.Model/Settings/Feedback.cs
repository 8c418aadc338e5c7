namespace SendSite.Model.Settings;

/// <summary>Where to write about the site itself.</summary>
/// <param name="ResponseDays">Working days within which an answer is promised.</param>
public sealed record Feedback(string Email, int ResponseDays)
{
    /// <summary>A form for reports, in place of an email; it is given the page in the query <c>page</c>.</summary>
    public string? Form { get; init; }
}
