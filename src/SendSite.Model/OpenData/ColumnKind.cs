namespace SendSite.Model.OpenData;

/// <summary>What a column's cells hold.</summary>
public enum ColumnKind
{
    /// <summary>Words, an id, or several of them.</summary>
    Text,

    /// <summary>A number without a thousands separator, or a symbol's letters in its place.</summary>
    Figure,

    /// <summary><c>yyyy-MM-dd</c></summary>
    Date,

    /// <summary><c>yes</c> or blank.</summary>
    Flag,
}
