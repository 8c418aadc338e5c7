using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Roles;

/// <summary>An element that means nothing by itself is not given a role that does not exist: it then means nothing at all.</summary>
internal sealed class UnknownRole : IPageCheck
{
    public Rule Rule { get; } = new("SS666", nameof(UnknownRole), Severity.Error,
        Why: "Browsers pass over the role, so people who use speech software are told nothing of what the element is.")
    {
        Criteria = ["4.1.2"],
        Act = ["674b10"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from element in page.Elements.All
            where IsUnknown(element) && !HasOwnMeaning(element, semantics) && semantics.Exposure.IsExposed(element)
            let role = element.GetAttribute("role")!.Trim()
            let nearest = NearestName.Find(role.ToLowerInvariant(), AriaRoles.Names)
            select page.Report(Rule, element,
                $"There is no role \"{role}\".",
                hint: nearest is null ? "Use a role of WAI-ARIA, or the HTML element that means it." : $"Did you mean \"{nearest}\"?");
    }

    /// <summary>Whether a role is given and none of its tokens is one. The role "text" is none, but one browser knows it and it hurts nobody.</summary>
    internal static bool IsUnknown(IElement element) =>
        IdReferences.Tokens(element, "role") is { Length: > 0 } tokens && !tokens.Contains("text") && ElementRoles.Explicit(element) is null;

    /// <summary>Whether the element, its role passed over, still is something.</summary>
    internal static bool HasOwnMeaning(IElement element, Semantics semantics) => semantics.RoleName(element) is not ("" or "generic");
}
