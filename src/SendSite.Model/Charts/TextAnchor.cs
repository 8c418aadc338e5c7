namespace SendSite.Model.Charts;

/// <summary>Which part of a label stands at its place.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}
