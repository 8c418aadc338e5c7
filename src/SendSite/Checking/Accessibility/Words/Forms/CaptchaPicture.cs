using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>A page asks people to prove with a puzzle that they are no machine.</summary>
internal sealed class CaptchaPicture : IPageCheck
{
    private static readonly string[] Named = ["src", "alt", "class", "id", "title", "data-sitekey"];

    public Rule Rule { get; } = new("SS856", nameof(CaptchaPicture), Severity.Review,
        Why: "People who do not see, hear or solve the puzzle are shut out.")
    {
        Criteria = ["1.1.1", "3.3.8"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        page.Elements.Named("img", "iframe", "div", "canvas")
            .Where(element => Named.Any(name => element.GetAttribute(name)?.Contains("captcha", StringComparison.OrdinalIgnoreCase) == true))
            .Take(1)
            .Select(element => page.Report(Rule, element,
                "The page has a CAPTCHA.",
                hint: "Is there a way round it that asks for neither sight, hearing, nor a puzzle, and is the picture's purpose said in words?"));
}
