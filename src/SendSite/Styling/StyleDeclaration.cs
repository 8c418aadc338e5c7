namespace SendSite.Styling;

/// <summary>One line of a style rule: property in small letters, value as written without <c>!important</c>.</summary>
internal sealed record StyleDeclaration(string Property, string Value, bool IsImportant);
