using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Every picture has words in its place, or says that it needs none.</summary>
internal sealed class ImageWithoutAlt : IPageCheck
{
    public Rule Rule { get; } = new("SS607", nameof(ImageWithoutAlt), Severity.Error,
        Why: "People who cannot see the picture hear its file name, or nothing.")
    {
        Criteria = ["1.1.1"],
        Act = ["23a2a8", "7d6734"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from picture in page.Elements.All
            where IsPicture(picture, semantics) && semantics.IsNameless(picture) && !IsSpokenFor(picture, semantics)
            select page.Report(Rule, picture,
                $"The picture{Named(picture)} has no alternative text.",
                hint: picture.LocalName == "img"
                    ? "Say in alt what the picture tells the reader; leave it empty (alt=\"\") if it only decorates."
                    : "Say in aria-label what the picture tells the reader; take the role away and add aria-hidden=\"true\" if it only decorates.");
    }

    /// <summary>A drawing without a role is left to <see cref="Pictures.UnmarkedDrawing"/>: browsers do not call it a picture.</summary>
    private static bool IsPicture(IElement element, Semantics semantics) =>
        semantics.Roles.Is(element, "img") || semantics.Roles.Is(element, "image")
        || (semantics.RoleName(element) == "graphics-document" && ElementRoles.Explicit(element) is not null);

    /// <summary>A button of one name hides what is drawn inside it; a picture without alt may still be met there, unless that name is the author's own.</summary>
    private static bool IsSpokenFor(IElement picture, Semantics semantics) =>
        semantics.FlatParent(picture) is { } around
        && (picture.LocalName != "img" || around.HasAttribute("aria-label") || around.HasAttribute("aria-labelledby")) && semantics.Names.HasName(around);

    private static string Named(IElement picture) => picture.GetAttribute("src") is { } source ? $" \"{source}\"" : "";
}
