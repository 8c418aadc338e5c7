namespace SendSite.Model.Accessibility;

/// <summary>How a program's check looks at a page.</summary>
public enum CheckKind
{
    /// <summary>At the page's code, on its own or beside other pages.</summary>
    Code,

    /// <summary>At the page in a browser, by a rule of our own.</summary>
    Browser,

    /// <summary>At the page in a browser, by axe-core.</summary>
    Axe,

    /// <summary>At the data a page is made from.</summary>
    Data,
}
