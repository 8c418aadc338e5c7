namespace SendSite.Model.Pages;

/// <summary>Something worked out that an editor places inside prose with a shortcode.</summary>
public abstract record Embed;
