using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>A picture that sends a form says so in words.</summary>
internal sealed class UnnamedImageButton : IPageCheck
{
    public Rule Rule { get; } = new("SS661", nameof(UnnamedImageButton), Severity.Error,
        Why: "Speech software says \"submit query\" or reads the picture's file name.")
    {
        Criteria = ["1.1.1", "4.1.2"],
        Act = ["59796f"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from button in page.Elements.Named("input")
            where IsImageButton(button) && semantics.IsNameless(button)
            select page.Report(Rule, button,
                $"The picture button \"{button.GetAttribute("src")}\" has no alternative text.",
                hint: "Say in alt what pressing it does, such as alt=\"Search\".");
    }

    internal static bool IsImageButton(IElement element) =>
        element.LocalName == "input" && string.Equals(element.GetAttribute("type")?.Trim(), "image", StringComparison.OrdinalIgnoreCase);
}
