using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Scripting;

/// <summary>The scripts written in the page itself, and the keys and movements its attributes listen for.</summary>
internal static class PageScripts
{
    /// <summary>Each script element that holds code of its own.</summary>
    public static IEnumerable<(IElement Element, string Code)> Of(FinishedPage page) =>
        from script in page.Elements.Named("script")
        where !script.HasAttribute("src") && script.GetAttribute("type")?.Trim().ToLowerInvariant() is null or "" or "module" or "text/javascript" or "application/javascript"
        let code = script.TextContent
        where code.Length > 0
        select (script, code);
}
