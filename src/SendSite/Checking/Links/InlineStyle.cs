using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Links;

/// <summary>A page carries no style of its own.</summary>
internal sealed class InlineStyle : IPageCheck
{
    public Rule Rule { get; } = new("SS508", nameof(InlineStyle), Severity.Error,
        Why: "The content policy blocks it, so it works in no browser; nor can a reader's own style sheet easily override it.")
    {
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from element in page.Elements.All
        where element.HasAttribute("style") || element.LocalName == "style"
        select page.Report(Rule, element,
            element.LocalName == "style" ? "The page holds a style sheet." : $"style=\"{element.GetAttribute("style")}\" is blocked by the content policy.",
            hint: "Put the style in the theme's style sheet and use a class.");
}
