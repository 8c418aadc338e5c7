using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Every link has words, or a picture with words.</summary>
internal sealed class EmptyLink : IPageCheck
{
    public Rule Rule { get; } = new("SS613", nameof(EmptyLink), Severity.Error,
        Why: "Speech software reads out the address letter by letter.")
    {
        Criteria = ["2.4.4", "4.1.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from link in page.Elements.Named("a")
        where link.HasAttribute("href") && Exposure.Of(page).IsExposed(link) && !AccessibleNames.Of(page).HasName(link)
        select page.Report(Rule, link,
            $"The link to \"{link.GetAttribute("href")}\" has no words.",
            hint: "Say where the link goes; if it holds a picture, give that alternative text.");
}
