namespace SendSite.Checking.Browser.Interaction;

/// <summary>Where an element stands in the window, in CSS pixels, before it is given the focus.</summary>
/// <param name="Moving">Whether something on the page is moving: changes far from the element mean nothing then.</param>
/// <param name="ScrolledX">How far the page is scrolled.</param>
/// <param name="ScrolledY">How far the page is scrolled.</param>
/// <param name="Width">The window's.</param>
/// <param name="Height">The window's.</param>
internal sealed record PlaceOnScreen(bool Moving, double Left, double Top, double Right, double Bottom, double ScrolledX, double ScrolledY, double Width, double Height)
{
    /// <summary>Room for a ring, a shadow or a mark beside the element.</summary>
    private const int Room = 60;

    /// <summary>The element with that room around it, as a part of the whole page; null when none of it is in the window.</summary>
    public (double Left, double Top, double Width, double Height)? Around
    {
        get
        {
            double left = Math.Max(Math.Floor(Left) - Room, 0), top = Math.Max(Math.Floor(Top) - Room, 0);
            double width = Math.Min(Math.Ceiling(Right) + Room, Width) - left, height = Math.Min(Math.Ceiling(Bottom) + Room, Height) - top;
            return width >= 1 && height >= 1 ? (left + ScrolledX, top + ScrolledY, width, height) : null;
        }
    }
}
