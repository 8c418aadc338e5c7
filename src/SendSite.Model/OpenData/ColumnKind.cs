namespace SendSite.Model.OpenData;

/// <summary>What a column's cells hold.</summary>
public enum ColumnKind
{
    /// <summary>Words, or an id.</summary>
    Text,

    /// <summary>Several words or ids, separated by a semicolon and a space.</summary>
    List,

    /// <summary>A number without a thousands separator.</summary>
    Number,

    /// <summary>A number without a thousands separator, or a symbol's letters in its place.</summary>
    Figure,

    /// <summary><c>yyyy-MM-dd</c></summary>
    Date,

    /// <summary><c>yes</c> or blank.</summary>
    Flag,
}
