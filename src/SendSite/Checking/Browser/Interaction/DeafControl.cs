namespace SendSite.Checking.Browser.Interaction;

/// <summary>Something that answers the pointer and not the keyboard.</summary>
/// <param name="Selector">Where.</param>
/// <param name="Words">What it is.</param>
/// <param name="Kind"><c>unreachable</c> by Tab; <c>deaf</c> to the keys that should press it; <c>pressed</c> by a mouse button's own events alone.</param>
/// <param name="HasRole">Whether it says that it is a control.</param>
internal sealed record DeafControl(string Selector, string Words, string Kind, bool HasRole);
