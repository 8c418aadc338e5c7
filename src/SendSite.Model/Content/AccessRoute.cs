namespace SendSite.Model.Content;

/// <summary>Who can ask for a service.</summary>
public enum AccessRoute
{
    /// <summary>The family or young person.</summary>
    Self,

    School,

    /// <summary>A family doctor.</summary>
    Gp,

    /// <summary>A meeting of professionals.</summary>
    Panel,
}
