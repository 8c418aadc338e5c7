using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Reporting;

/// <summary>The file of a finding's page.</summary>
internal static class PageFile
{
    /// <summary>Relative to the checked folder; empty for a finding about no page.</summary>
    public static string Of(Diagnostic found) => found.Page is { } address ? Route.OfFile(address[1..]).FilePath : "";
}
