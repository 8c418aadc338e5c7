namespace SendSite.Checking.Browser.Interaction;

/// <summary>Something that can only be dragged.</summary>
/// <param name="Selector">Where.</param>
/// <param name="Words">What it is.</param>
/// <param name="Keys">Whether something listens to keys there.</param>
internal sealed record DraggedPart(string Selector, string Words, bool Keys);
