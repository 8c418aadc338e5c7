using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>What a field asks of the person is said in words that browsers know.</summary>
internal sealed class InvalidAutocomplete : IPageCheck
{
    public Rule Rule { get; } = new("SS683", nameof(InvalidAutocomplete), Severity.Error,
        Why: "Browsers cannot fill the field in, nor show a picture of what goes in it, for people who find typing or words hard.")
    {
        Criteria = ["1.3.5"],
        Act = ["73f2c2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from field in page.Elements.Named("input", "select", "textarea")
            let tokens = IdReferences.Tokens(field, "autocomplete")
            where tokens.Length > 0 && Asks(field, tokens, semantics)
            let asked = AutofillFields.Field(tokens)
            let type = field.LocalName == "input" ? field.GetAttribute("type")?.Trim().ToLowerInvariant() : null
            where asked is null || !AutofillFields.Suits(asked, type)
            select page.Report(Rule, field,
                asked is null
                    ? $"autocomplete=\"{field.GetAttribute("autocomplete")}\" is not a purpose that browsers know."
                    : $"autocomplete=\"{asked}\" does not suit a field of type \"{type}\".",
                hint: "Use one of HTML's autofill words, such as name, email, tel or postal-code, or take the attribute away.");
    }

    private static bool Asks(IElement field, string[] tokens, Semantics semantics) =>
        field.GetAttribute("type")?.Trim().ToLowerInvariant() is not ("hidden" or "button" or "submit" or "reset" or "image" or "checkbox" or "radio" or "file" or "range" or "color")
        && !(tokens is [var only] && only.ToLowerInvariant() is "on" or "off")
        && !Focus.IsDisabled(field) && !field.HasAttribute("readonly") && field.GetAttribute("aria-disabled") != "true"
        && semantics.Exposure.IsShown(field) && !Exposure.IsInert(field)
        && (semantics.Focus.IsInTabOrder(field) || semantics.Roles.Role(field) is null or { IsWidget: true } && Focus.TabIndex(field) is null);
}
