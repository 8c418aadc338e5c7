using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Pictures;

/// <summary>A picture that tells something is in the page, not in the background of an empty element; a person looks.</summary>
internal sealed partial class MeaningInBackground : IPageCheck
{
    public Rule Rule { get; } = new("SS892", nameof(MeaningInBackground), Severity.Review,
        Why: "Speech software passes over backgrounds, and forced colours and print take them away. WCAG failure F3.")
    {
        Criteria = ["1.1.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var styles = PageStyles.Of(page);
        return
            from element in page.Elements.Named("div", "span", "section", "figure", "p", "td", "i")
            where element.ChildElementCount == 0 && string.IsNullOrWhiteSpace(element.TextContent)
            let file = File(styles.Value(element, "background-image")) ?? File(styles.Value(element, "background"))
            where file is not null && HiddenPictures.NamesSource(file) && Perceived.IsMet(element, page) && !IsNamed(element, page)
            select page.Report(Rule, element,
                $"Does the background \"{file}\" tell anything that the words beside it do not?",
                hint: "If so, put it in an img with an alt that says it.");
    }

    private static bool IsNamed(IElement element, FinishedPage page) =>
        AccessibleNames.Of(page).HasName(element) || element.Closest("a, button, [role=img]") is { } around && AccessibleNames.Of(page).HasName(around);

    private static string? File(string? background) =>
        background is not null && Address().Match(background) is { Success: true } match ? match.Groups[1].Value.Split('?', '#')[0].Split('/')[^1] : null;

    [GeneratedRegex(@"url\(\s*['""]?(?!data:)([^'"")]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
