namespace SendSite.Checking.Aria;

/// <summary>The value types of WAI-ARIA states and properties.</summary>
internal enum AriaValueKind
{
    /// <summary><c>true</c> or <c>false</c>.</summary>
    TrueFalse,

    /// <summary><c>true</c>, <c>false</c> or <c>undefined</c>.</summary>
    TrueFalseUndefined,

    /// <summary><c>true</c>, <c>false</c>, <c>mixed</c> or <c>undefined</c>.</summary>
    Tristate,

    /// <summary>The id of one element.</summary>
    Id,

    /// <summary>Ids with spaces between.</summary>
    IdList,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>Words for people.</summary>
    Text,

    /// <summary>One of the words the standard lists.</summary>
    Token,

    /// <summary>Several of the words the standard lists.</summary>
    TokenList,
}
