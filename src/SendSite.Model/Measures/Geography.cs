namespace SendSite.Model.Measures;

/// <summary>Whose figure it is.</summary>
public enum Geography
{
    /// <summary>The local area itself.</summary>
    Area,

    /// <summary>The national figure.</summary>
    England,

    /// <summary>The average of areas most like this one.</summary>
    Neighbours,
}
