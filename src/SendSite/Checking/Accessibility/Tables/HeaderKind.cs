namespace SendSite.Checking.Accessibility.Tables;

/// <summary>What a cell speaks for.</summary>
internal enum HeaderKind
{
    /// <summary>Nothing: it holds data.</summary>
    None,

    /// <summary>The cells below it.</summary>
    Column,

    /// <summary>The cells of its group of columns.</summary>
    ColumnGroup,

    /// <summary>The cells after it in its row.</summary>
    Row,

    /// <summary>The cells of its group of rows.</summary>
    RowGroup,

    /// <summary>A header whose place does not tell whether it heads its column or its row.</summary>
    Unclear,
}
