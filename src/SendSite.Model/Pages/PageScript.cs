namespace SendSite.Model.Pages;

/// <summary>A script of the theme that makes a page quicker to use. Every page says all it has to say without.</summary>
public enum PageScript
{
    /// <summary>Filters of the services directory.</summary>
    Directory,

    /// <summary>Search over the whole site.</summary>
    Search,

    /// <summary>The reader's own list of services, kept on the device.</summary>
    Shortlist,
}
