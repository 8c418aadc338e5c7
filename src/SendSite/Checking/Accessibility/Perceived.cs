using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility;

/// <summary>Whether people meet an element at all.</summary>
internal static class Perceived
{
    /// <summary>In sight, and told to speech software.</summary>
    public static bool IsMet(IElement element, FinishedPage page) => Exposure.Of(page).IsExposed(element) && Exposure.Of(page).IsInSight(element);

    /// <summary>Told to speech software, in sight or not.</summary>
    public static bool IsHeard(IElement element, FinishedPage page) => Exposure.Of(page).IsExposed(element);

    /// <summary>In sight, told to speech software or not.</summary>
    public static bool IsSeen(IElement element, FinishedPage page) => Exposure.Of(page).IsInSight(element);
}
