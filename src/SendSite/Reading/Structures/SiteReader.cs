using SendSite.Model.Content;
using SendSite.Model.Settings;
using SendSite.Reading.Fields;
using SendSite.Reading.National;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads what is said about the site as a whole.</summary>
internal static class SiteReader
{
    public const string File = "data/site.yml";

    public static readonly Shape Top = Shape.Of(
        "area*, area-code, official-codes, licence, title*, tagline, base-url*, language*, languages, as-of, demonstration, banner, organisation*, brand*, contact*, feedback*, review*, owners*");

    public static readonly Shape OfficialCodesKeys = Shape.Of("old-area-code*, region-code*, region*");

    public static readonly Shape LicenceKeys = Shape.Of("name*, page*");

    public static readonly Shape BrandKeys = Shape.Of("logo, colours*");

    public static readonly Shape Colours = Shape.Of("primary*, accent*, link*, header-background*, header-text*");

    public static readonly Shape ContactKeys = Shape.Of("name*, phone*, hours*, email, page, interpreters");

    public static readonly Shape FeedbackKeys = Shape.Of("email*, response-days*, form");

    public static readonly Shape ReviewKeys = Shape.Of("page-months*, service-months*, accessibility-months");

    public static readonly Shape OwnersKeys = Shape.Of("help*, progress*, voice*, about*");

    /// <summary>Stands in for an address that could not be read, which has been reported.</summary>
    private static readonly Uri NoAddress = new("https://example.invalid/");

    public static SiteSettings? Read(SourceLoader files) => YamlFields.Load(files, File, Top) is { } site
        ? new SiteSettings
        {
            Area = site.Text("area"),
            AreaCode = site.TextOrNull("area-code"),
            OfficialCodes = site.Map("official-codes", OfficialCodesKeys) is { } codes
                ? new OfficialCodes(codes.Text("old-area-code"), codes.Text("region-code"), codes.Text("region"))
                : null,
            Licence = site.Map("licence", LicenceKeys) is { } licence ? new Licence(licence.Text("name"), licence.LinkOrNull("page") ?? "") : Licence.OpenGovernment,
            Title = site.Text("title"),
            Tagline = site.TextOrNull("tagline"),
            BaseUrl = site.Value("base-url", AddressValue.BaseUrl, NoAddress),
            Language = site.Value("language", AddressValue.Language, "en-GB"),
            Languages = [.. site.Values("languages", LanguageData.Read).Distinct()],
            AsOf = site.DateOrNull("as-of"),
            Demonstration = site.Find("demonstration") is not null && site.Value("demonstration", Words.YesNo.Read, placeholder: true),
            Banner = site.TextOrNull("banner"),
            Organisation = site.Text("organisation"),
            Brand = ReadBrand(site.Map("brand", BrandKeys), files),
            Contact = ReadContact(site.Map("contact", ContactKeys)),
            Feedback = ReadFeedback(site.Map("feedback", FeedbackKeys)),
            Review = ReadReview(site.Map("review", ReviewKeys)),
            Owners = ReadOwners(site.Map("owners", OwnersKeys)),
            Source = site.Span,
        }
        : null;

    private static Brand ReadBrand(YamlFields? brand, SourceLoader files)
    {
        var colours = brand?.Map("colours", Colours);
        return new Brand(brand is null ? null : ReadLogo(brand, files), Of("primary"), Of("accent"), Of("link"), Of("header-background"), Of("header-text"));

        BrandColour Of(string name) => colours?.Value(name, ColourValue.Read) ?? default;
    }

    private static string? ReadLogo(YamlFields brand, SourceLoader files)
    {
        if (brand.Find("logo") is { } logo && !files.Exists($"input/{logo.Text}"))
        {
            brand.Bag.Report(
                ReadingRules.MissingFile,
                logo.Span,
                $"There is no file {logo.Quoted} in the folder input.",
                "Put the logo there, or remove this line to show the name alone.");
            return null;
        }

        return brand.TextOrNull("logo");
    }

    private static Contact ReadContact(YamlFields? contact) => new(
        contact?.Text("name") ?? "",
        contact?.TextOrNull("phone", AddressValue.Phone),
        contact?.TextOrNull("email", AddressValue.Email),
        contact?.LinkOrNull("page"),
        contact?.TextOrNull("hours"))
    {
        HasInterpreters = contact?.Flag("interpreters") ?? false,
    };

    private static Feedback ReadFeedback(YamlFields? feedback) => new(
        feedback?.TextOrNull("email", AddressValue.Email) ?? "",
        feedback?.Value("response-days", NumberValue.Whole(1, 60)) ?? 0)
    {
        Form = feedback?.LinkOrNull("form"),
    };

    private static ReviewPeriods ReadReview(YamlFields? review) => new(
        review?.Value("page-months", NumberValue.Whole(1, 60)) ?? 0,
        review?.Value("service-months", NumberValue.Whole(1, 60)) ?? 0)
    {
        AccessibilityMonths = review?.Value("accessibility-months", NumberValue.Whole(1, 24), placeholder: 12) ?? 12,
    };

    private static SectionOwners ReadOwners(YamlFields? owners) =>
        new(owners?.Text("help") ?? "", owners?.Text("progress") ?? "", owners?.Text("voice") ?? "", owners?.Text("about") ?? "");
}
