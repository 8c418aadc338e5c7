namespace SendSite.Model.Accessibility;

/// <summary>What has to be looked at to check a criterion.</summary>
public enum CheckMethod
{
    StaticHtml,
    StaticStyles,
    Browser,
    Human,

    /// <summary>What the criterion is about does not occur on a static site.</summary>
    Never,
}
