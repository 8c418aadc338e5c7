using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Roles;

/// <summary>A part made with ARIA stands in the whole it is a part of.</summary>
internal sealed class MissingContextRole : IPageCheck
{
    public Rule Rule { get; } = new("SS674", nameof(MissingContextRole), Severity.Error,
        Why: "Speech software cannot say how many parts there are or which one this is; some passes over it.")
    {
        Criteria = ["1.3.1"],
        Act = ["ff89c9"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from part in page.Elements.All
            where part.HasAttribute("role") && ElementRoles.Explicit(part) is { Context.Length: > 0 } role && semantics.Roles.Role(part) == role
                && semantics.Exposure.IsExposed(part)
            let whole = OwnedElements.Of(page).Above(part)
            where whole is null || !(semantics.Roles.Role(part)!.Context.Contains(semantics.RoleName(whole)) || IsUnknowable(whole.LocalName))
            select page.Report(Rule, part,
                $"{StartTag.Of(part)} stands in no {string.Join(" or ", semantics.Roles.Role(part)!.Context.Where(kind => kind != "directory"))}.",
                hint: "Put it in one, with nothing that has a role between them, or take its role away.");
    }

    private static bool IsUnknowable(string localName) => localName == "slot" || localName.Contains('-', StringComparison.Ordinal);
}
