using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SendSite.Checking.Accessibility.Scripting;

/// <summary>What the code in an <c>on…</c> attribute does, as far as its text shows.</summary>
internal static partial class HandlerCode
{
    /// <summary>The code, unless it does nothing but cancel or stop the event.</summary>
    public static string? Of(IElement element, string attribute) =>
        element.GetAttribute(attribute) is { } code && !Nothing().IsMatch(code) ? code.Trim() : null;

    /// <summary>Whether it sends a form or leads to another page or window.</summary>
    public static bool ChangesContext(string code) => Leaves().IsMatch(code);

    public static string Quoted(string code) => code.Length <= 60 ? code : code[..60] + "…";

    [GeneratedRegex(@"^\s*(javascript:)?\s*((return\s+(true|false)|void\(?0\)?|(event|e)\.(preventDefault|stopPropagation)\(\))\s*;?\s*)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\.(submit|requestSubmit)\s*\(|\blocation(\.href)?\s*=(?!=)|\blocation\.(assign|replace|reload)\s*\(|\bwindow\.open\s*\(|\bhistory\.(back|go|forward)\s*\(", RegexOptions.CultureInvariant)]
    private static partial Regex Leaves();
}
