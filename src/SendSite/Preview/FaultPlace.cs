using System.Diagnostics;

namespace SendSite.Preview;

/// <summary>Where in the sources an exception was thrown, for a developer who has just changed them.</summary>
internal static class FaultPlace
{
    /// <summary>The innermost place with a known file, such as " (HomeView.razor, line 12)"; empty when there is none.</summary>
    public static string Of(Exception fault) =>
        new StackTrace(fault.GetBaseException(), fNeedFileInfo: true).GetFrames().FirstOrDefault(frame => frame.GetFileName() is not null) is { } frame
            ? FormattableString.Invariant($" ({Path.GetFileName(frame.GetFileName())}, line {frame.GetFileLineNumber()})")
            : "";
}
