namespace SendSite.Theme.Layouts;

/// <summary>Addresses the frame of every page links to. The link check finds one that is not there.</summary>
internal static class SiteAddresses
{
    public const string Home = "/";

    public const string Feed = "/voice/news/feed.xml";

    public const string Accessibility = "/about/accessibility/";

    public const string Privacy = "/about/privacy/";

    public const string Feedback = "/about/feedback/";

    public const string OpenData = "/about/open-data/";

    public const string Search = "/search/";

    /// <summary>The search engine and its index; not pages.</summary>
    public const string SearchIndex = "/search/index/";

    public const string SiteMap = "/about/site-map/";

    public const string Licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    public const string Progress = "/progress/";

    public const string Help = "/help/";

    public const string Services = "/help/services/";

    /// <summary>What the directory's script reads; not a page.</summary>
    public const string ServiceIndex = "/help/services/directory.json";

    public const string Shortlist = "/help/services/shortlist/";

    public const string News = "/voice/news/";

    public const string Measures = "/progress/measures/";

    public const string Places = "/progress/places/";

    public const string Counts = "/progress/counts/";

    public const string Changes = "/progress/changes/";

    public const string ChangesFeed = "/progress/changes.xml";

    public const string SlippedFeed = "/progress/slipped.xml";

    public const string MeasuresFeed = "/progress/measures.xml";

    public const string Slipped = "/progress/slipped/";

    public const string WaitingTimes = "/help/waiting-times/";
}
