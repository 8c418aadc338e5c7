namespace SendSite.Model.Impact;

/// <summary>Which way something moved between two ratings.</summary>
public enum Movement
{
    Better,
    Same,
    Worse,
}
