using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Letters;

/// <summary>A picture drawn with letters and signs has a text alternative, as any picture has.</summary>
internal sealed class PictureMadeOfSigns : IPageCheck
{
    private const int LeastRows = 3;
    private const int LeastSigns = 12;
    private const double MostlySigns = 0.6;

    /// <summary>Lines that show how files lie in folders, or frame a table.</summary>
    private static readonly string[] Branches = ["├", "└", "│", "+--", "|--", "---|"];

    public Rule Rule { get; } = new("SS884", nameof(PictureMadeOfSigns), Severity.Error,
        Why: "Speech software reads every sign aloud, \"slash, bar, low line\", and nobody learns what they draw. WCAG failure F72.")
    {
        Criteria = ["1.1.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from pre in page.Elements.Named("pre")
        where IsDrawing(pre) && Perceived.IsMet(pre, page) && !IsTold(pre, page)
        select page.Report(Rule, pre,
            "This is a picture drawn with signs, and nothing says what it shows.",
            hint: "Put it in an element with role=\"img\" and an aria-label that says what it shows.");

    private static bool IsDrawing(IElement pre)
    {
        var text = pre.TextContent;
        var signs = text.Count(character => !char.IsWhiteSpace(character) && !char.IsLetterOrDigit(character));
        return pre.QuerySelector("code, samp, kbd, var") is null
            && text.Split('\n').Count(line => line.Trim().Length > 0) >= LeastRows
            && signs >= LeastSigns && signs >= MostlySigns * text.Count(character => !char.IsWhiteSpace(character))
            && !Branches.Any(branch => text.Contains(branch, StringComparison.Ordinal));
    }

    private static bool IsTold(IElement pre, FinishedPage page)
    {
        for (IElement? current = pre; current is not null; current = current.ParentElement)
        {
            if (ElementRoles.Explicit(current) is { Name: "img" or "image" } || (current.LocalName == "figure" && AccessibleNames.Of(page).HasName(current)))
            {
                return true;
            }
        }

        return pre.HasAttribute("aria-label") || pre.HasAttribute("aria-describedby");
    }
}
