using AngleSharp.Dom;
using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Alternatives;

/// <summary>Alternative text says more than that there is a picture.</summary>
internal sealed class PlaceholderAlt : IPageCheck
{
    public Rule Rule { get; } = new("SS830", nameof(PlaceholderAlt), Severity.Error,
        Why: "People who cannot see the picture hear \"image, image\", and still do not know what it shows.")
    {
        Criteria = ["1.1.1"],
        Act = ["qt1vmo"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var vague = VagueWords.For(page.Document.DocumentElement.GetAttribute("lang"));
        return
            from named in NamedPictures.Of(page)
            where vague.Has("alternatives", named.Words) || (vague.Has("picture_kinds", named.Words) && IsAlone(named.Picture)) || !named.Words.Any(character => char.IsLetterOrDigit(character) || char.IsSymbol(character) || char.IsSurrogate(character))
            select page.Report(Rule, named.Picture,
                $"The alternative text \"{named.Words}\" does not say what the picture shows.",
                hint: "Say what the picture tells the reader; leave it empty (alt=\"\") if it only decorates.");
    }

    /// <summary>Not the sign of a link or button, nor beside words of its own.</summary>
    private static bool IsAlone(IElement picture) =>
        picture.Closest("a, button, figure, td, summary") is null && !picture.HasAttribute("aria-describedby") && !picture.HasAttribute("longdesc");
}
