namespace SendSite.Reading.Fields;

/// <summary>A column or a key.</summary>
/// <param name="IsRequired">It must be there and filled in.</param>
internal readonly record struct FieldName(string Name, bool IsRequired)
{
    public override string ToString() => IsRequired ? Name + "*" : Name;
}
