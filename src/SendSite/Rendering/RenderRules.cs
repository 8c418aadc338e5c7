using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Rendering;

/// <summary>What can be wrong with an editor's prose or a site's own files.</summary>
internal static class RenderRules
{
    public static readonly Rule RawHtml = new("SS401", nameof(RawHtml), Severity.Error,
        "HTML typed into a page is not checked like the theme's own, and can carry scripts that harm visitors.");

    public static readonly Rule UnknownContainer = new("SS402", nameof(UnknownContainer), Severity.Error,
        "Readers would see the text without the box that gives it its weight.");

    public static readonly Rule UnknownShortcode = new("SS403", nameof(UnknownShortcode), Severity.Error,
        "Readers would see the code instead of the fact it stands for.");

    public static readonly Rule ShortcodeToNothing = new("SS404", nameof(ShortcodeToNothing), Severity.Error,
        "Readers would miss the milestone, measure, wait or service they were promised.");

    public static readonly Rule MainHeadingInText = new("SS405", nameof(MainHeadingInText), Severity.Error,
        "The title is already the page's one main heading; a second confuses people who move about by headings. WCAG 1.3.1.");

    public static readonly Rule MissingImage = new("SS406", nameof(MissingImage), Severity.Error,
        "Readers would see an empty frame.");

    public static readonly Rule BadContactLine = new("SS407", nameof(BadContactLine), Severity.Error,
        "A family could not tell what the line is for, or reach anybody with it.");

    public static readonly Rule UnsafeLink = new("SS408", nameof(UnsafeLink), Severity.Error,
        "Only web, email and telephone links are safe to follow.");

    public static readonly Rule MissingLogo = new("SS409", nameof(MissingLogo), Severity.Error,
        "The header would show an empty frame where the area's logo should be.");

    public static readonly Rule IdeaWithoutPicture = new("SS410", nameof(IdeaWithoutPicture), Severity.Error,
        "People who use Easy Read look at the picture first; an idea without one is lost on them.");

    public static readonly Rule UnknownIdeaPicture = new("SS411", nameof(UnknownIdeaPicture), Severity.Error,
        "The words would stand without the picture that helps people to understand them.");

    public static readonly Rule EasyReadOfNothing = new("SS412", nameof(EasyReadOfNothing), Severity.Error,
        "No page would lead to this Easy Read version, and nobody would find it.");

    public static readonly Rule BadFilmLine = new("SS413", nameof(BadFilmLine), Severity.Error,
        "The video could not be named or found, and readers would see an empty frame.");

    public static readonly Rule MissingFilmFile = new("SS414", nameof(MissingFilmFile), Severity.Error,
        "Readers would press play and see nothing, or deaf people would find no captions.");

    public static readonly Rule FilmWithoutWords = new("SS415", nameof(FilmWithoutWords), Severity.Error,
        "Deaf people get nothing of a video without captions, and deafblind people nothing without a transcript. WCAG 1.2.1, 1.2.2, 1.2.3.");

    public static readonly Rule NoInterfaceWords = new("SS420", nameof(NoInterfaceWords), Severity.Error,
        "Every menu, heading and label of a page in the language would be in English, read out in the wrong voice.");

    public static readonly Rule MissingInterfaceWords = new("SS421", nameof(MissingInterfaceWords), Severity.Warning,
        "English words would stand among those of another language, read out in the wrong voice.");

    public static readonly Rule UnknownInterfaceWords = new("SS422", nameof(UnknownInterfaceWords), Severity.Warning,
        "A translator's work is lost, often because a key was mistyped and the words it was for are missing.");

    public static readonly Rule PlaceholderDiffers = new("SS423", nameof(PlaceholderDiffers), Severity.Error,
        "The date, number or name that belongs in the sentence would be missing from it, or be another one.");

    public static readonly ImmutableArray<Rule> All =
    [
        RawHtml, UnknownContainer, UnknownShortcode, ShortcodeToNothing, MainHeadingInText, MissingImage, BadContactLine, UnsafeLink, MissingLogo,
        IdeaWithoutPicture, UnknownIdeaPicture, EasyReadOfNothing, BadFilmLine, MissingFilmFile, FilmWithoutWords,
        NoInterfaceWords, MissingInterfaceWords, UnknownInterfaceWords, PlaceholderDiffers,
    ];
}
