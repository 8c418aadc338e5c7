using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Scripting;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Keyboard;

/// <summary>What the keyboard stops at, looks like a control and is called one says what it is.</summary>
internal sealed class ControlWithoutRole : IPageCheck
{
    private static readonly string[] Kinds = ["btn", "button", "link", "toggle", "tab", "accordion", "dropdown", "checkbox", "switch", "slider", "radio", "close", "clickable", "trigger"];
    private static readonly string[] Actions = ["data-toggle", "data-bs-toggle", "data-target", "data-action", "data-href", "data-url", "data-dismiss"];

    public Rule Rule { get; } = new("SS882", nameof(ControlWithoutRole), Severity.Error,
        Why: "Speech software reads the words and does not say that anything can be done with them. WCAG failure F59.")
    {
        Criteria = ["4.1.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from element in page.Elements.All
            where Focus.TabIndex(element) >= 0 && !Focus.IsNative(element) && ElementRoles.Explicit(element) is null && semantics.Roles.Role(element) is null or { IsWidget: false }
                && element.NamespaceUri == NamespaceNames.HtmlUri && !element.LocalName.Contains('-', StringComparison.Ordinal)
                && !HandlerElements.Of(page).Contains(element) && IsCalledControl(element) && Perceived.IsMet(element, page)
                && element.QuerySelector("a[href], button, input, select, textarea, [tabindex], [role]") is null
            select page.Report(Rule, element,
                $"{StartTag.Of(element)} takes the keyboard and is called {Sign(element)}, but no role says what it is.",
                hint: "Make it a button or, if it leads to another page, a link with an href.");
    }

    private static bool IsCalledControl(IElement element) => Sign(element).Length > 0 && !string.IsNullOrWhiteSpace(element.TextContent + element.GetAttribute("aria-label"));

    private static string Sign(IElement element) =>
        element.ClassList.FirstOrDefault(name => name.ToLowerInvariant().Split('-', '_') is [var first, ..] parts && (first is "btn" or "button" || Kinds.Contains(parts[^1]))) is { } name ? $"\"{name}\""
            : Actions.FirstOrDefault(element.HasAttribute) ?? (element.LocalName == "a" ? "a link" : "");
}
