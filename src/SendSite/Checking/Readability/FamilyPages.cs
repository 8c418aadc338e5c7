using SendSite.Model.Pages;

namespace SendSite.Checking.Readability;

/// <summary>Which pages are written for families: help, voice, and the family version of anything else. Plan and progress pages quote others' words, and are judged by other readers.</summary>
internal static class FamilyPages
{
    public static bool Include(Route route) =>
        route.Path.StartsWith("/help/", StringComparison.Ordinal) || route.Path.StartsWith("/voice/", StringComparison.Ordinal)
        || route.Path.EndsWith("/family/", StringComparison.Ordinal);
}
