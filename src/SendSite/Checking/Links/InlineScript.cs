using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Links;

/// <summary>A page carries no script of its own, in an element, an attribute or an address.</summary>
internal sealed class InlineScript : IPageCheck
{
    public Rule Rule { get; } = new("SS509", nameof(InlineScript), Severity.Error,
        Why: "The content policy blocks it, so it works in no browser.")
    {
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        foreach (var script in page.Elements.Named("script").Where(IsInlineCode))
        {
            yield return page.Report(Rule, script,
                "The page holds a script of its own.",
                hint: "Put the script in a file under theme/assets/.");
        }

        foreach (var element in page.Elements.All)
        {
            foreach (var attribute in element.Attributes.Where(IsCode))
            {
                yield return page.Report(Rule, element,
                    $"{attribute.Name}=\"{attribute.Value}\" is blocked by the content policy.",
                    hint: "Put the script in a file under theme/assets/, and make the page work without it.");
            }
        }
    }

    /// <summary>Scripts with a type that is not code (structured data) are never run.</summary>
    private static bool IsInlineCode(IElement script) =>
        !script.HasAttribute("src")
        && (script.GetAttribute("type") ?? "").ToLowerInvariant()
            is "" or "module" or "importmap" or "speculationrules" or "text/javascript" or "application/javascript";

    private static bool IsCode(IAttr attribute) =>
        attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || (attribute.Name is "href" or "src" or "action" or "formaction"
            && attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
}
