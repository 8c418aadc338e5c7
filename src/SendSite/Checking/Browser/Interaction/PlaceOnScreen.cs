namespace SendSite.Checking.Browser.Interaction;

/// <summary>Where an element stands in the window, in CSS pixels, before it is given the focus.</summary>
/// <param name="Moving">Whether something on the page is moving: changes far from the element mean nothing then.</param>
internal sealed record PlaceOnScreen(bool Moving, double Left, double Top, double Right, double Bottom)
{
    /// <summary>With room for a ring, a shadow or a mark beside it.</summary>
    public (int Left, int Top, int Right, int Bottom) Around => ((int)Left - 60, (int)Top - 60, (int)Right + 60, (int)Bottom + 60);
}
