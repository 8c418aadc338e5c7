namespace SendSite.Model.Accessibility;

/// <summary>What a page must hold for a criterion to ask anything of it.</summary>
public enum Applicability
{
    Always,
    IfMedia,
    IfForms,
    IfScript,
    IfMotion,

    /// <summary>Hardly ever on a static site; what it needs follows from its guideline.</summary>
    Rare,

    /// <summary>Nothing: the criterion has been withdrawn.</summary>
    Nothing,
}
