namespace SendSite.Checking.Accessibility.Tables;

/// <summary>What a table is for.</summary>
internal enum TableMeaning
{
    /// <summary>It only puts things in their places.</summary>
    Layout,

    /// <summary>A person has to look.</summary>
    Unclear,

    /// <summary>Its rows and columns mean something.</summary>
    Data,
}
