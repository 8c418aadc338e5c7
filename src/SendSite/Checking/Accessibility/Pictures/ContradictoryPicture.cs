using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Pictures;

/// <summary>A picture is not called an ornament and given a name at once.</summary>
internal sealed class ContradictoryPicture : IPageCheck
{
    private static readonly string[] Names = ["aria-label", "aria-labelledby", "title"];

    public Rule Rule { get; } = new("SS665", nameof(ContradictoryPicture), Severity.Warning,
        Why: "Some speech software reads the name and some passes the picture over.")
    {
        Criteria = ["1.1.1"],
        Act = ["46ca7f"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from picture in page.Elements.Named("img")
        where picture.GetAttribute("alt") is { Length: 0 } && Name(picture) is not null && Aria.Exposure.Of(page).IsExposed(picture)
        select page.Report(Rule, picture,
            $"The picture has alt=\"\", as an ornament has, and {Name(picture)}=\"{picture.GetAttribute(Name(picture)!)}\".",
            hint: "Put the words in alt, or take them away.");

    private static string? Name(IElement picture) => Array.Find(Names, name => !string.IsNullOrWhiteSpace(picture.GetAttribute(name)));
}
