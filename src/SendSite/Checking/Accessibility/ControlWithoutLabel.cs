using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Every form field, of HTML or made with ARIA, has a label that speech software can say.</summary>
internal sealed class ControlWithoutLabel : IPageCheck
{
    private static readonly FrozenSet<string> FieldRoles = new[]
    {
        "checkbox", "combobox", "listbox", "menuitemcheckbox", "menuitemradio", "radio", "searchbox", "slider", "spinbutton", "switch", "textbox",
    }.ToFrozenSet(StringComparer.Ordinal);

    public Rule Rule { get; } = new("SS616", nameof(ControlWithoutLabel), Severity.Error,
        Why: "People who cannot see the page do not know what to type or choose.")
    {
        Criteria = ["1.3.1", "3.3.2", "4.1.2"],
        Act = ["e086e5"],
        Version = 3,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from control in page.Elements.All
            where IsField(control, semantics) && semantics.IsNameless(control)
            select page.Report(Rule, control,
                $"The field {StartTag.Of(control)} has no label.",
                hint: NativeLabels.CanHaveLabel(control) ? "Add a label whose for is the field's id." : "Name it with aria-labelledby or aria-label.") with
            {
                Criteria = Broken(control, semantics),
            };
    }

    /// <summary>Some kinds of <c>input</c> have no role of ARIA and are fields none the less.</summary>
    private static bool IsField(IElement element, Semantics semantics) =>
        semantics.Roles.Role(element) is { } role
            ? FieldRoles.Contains(role.Name)
            : element.LocalName == "input" && !string.Equals(element.GetAttribute("type"), "hidden", StringComparison.OrdinalIgnoreCase);

    /// <summary>Words beside the field are a label to the eye alone; without them nobody is told.</summary>
    private static ImmutableArray<string> Broken(IElement control, Semantics semantics) =>
        HasWordsBeside(control, semantics) ? ["1.3.1", "4.1.2"] : ["3.3.2", "4.1.2"];

    private static bool HasWordsBeside(IElement control, Semantics semantics)
    {
        var beside = control.PreviousSibling is IText { Data: var blank } && string.IsNullOrWhiteSpace(blank) ? control.PreviousSibling.PreviousSibling : control.PreviousSibling;
        return beside switch
        {
            IText text => text.Data.Any(char.IsLetter),
            IElement element => element.TextContent.Any(char.IsLetter) && semantics.Exposure.IsShown(element),
            _ => false,
        };
    }
}
