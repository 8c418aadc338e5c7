namespace SendSite.Starting;

/// <summary>One of the values an answer can have, and what people call it; no label where the value says it.</summary>
internal sealed record Choice(string Value, string? Label = null)
{
    public override string ToString() => Label is null ? Value : $"{Value}: {Label}";
}
