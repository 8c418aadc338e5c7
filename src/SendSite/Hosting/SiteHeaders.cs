using System.Collections.Immutable;

namespace SendSite.Hosting;

/// <summary>
/// The headers every published site is served with. The content policy allows the site's own files and nothing else: no
/// inline script or style, no other site. Values follow the OWASP Secure Headers Project.
/// </summary>
internal static class SiteHeaders
{
    private const string NoDeviceFeatures =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(self), geolocation=(), "
        + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()";

    private static readonly ImmutableArray<ResponseHeader> Everywhere =
    [
        new("Content-Security-Policy", PolicyFor("'self'")),
        // No "preload": that binds the council's whole domain, and is for its owner to ask for.
        new("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "no-referrer"),
        new("Permissions-Policy", NoDeviceFeatures),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
        // For browsers too old to know frame-ancestors.
        new("X-Frame-Options", "DENY"),
        new("X-Permitted-Cross-Domain-Policies", "none"),
    ];

    private static readonly ResponseHeader Calendar = new("Content-Type", ContentTypes.For(".ics"));

    /// <summary>The rules for a site.</summary>
    /// <param name="demonstration">Some figures are invented, so search engines are asked to leave the site out.</param>
    public static ImmutableArray<HeaderRule> For(bool demonstration) =>
    [
        HeaderRule.Of("/*", [.. Everywhere, .. demonstration ? [new ResponseHeader("X-Robots-Tag", "noindex")] : Array.Empty<ResponseHeader>()]),
        // The search engine is WebAssembly, which a page must be allowed to compile. No other page is.
        HeaderRule.Of("/search/", new ResponseHeader("Content-Security-Policy", PolicyFor("'self' 'wasm-unsafe-eval'"))),
        // Asset names hold a hash of their content, so a name's bytes never change.
        HeaderRule.Of("/assets/*", new ResponseHeader("Cache-Control", "public, max-age=31536000, immutable")),
        // Telephones open a calendar by its media type alone.
        HeaderRule.Of("/voice/events/calendar.ics", Calendar),
        HeaderRule.Of("/voice/events/calendar/*", Calendar),
        // Open data is for anybody's page to read. Later than "/*", so its resource policy wins.
        HeaderRule.Of("/data/*", new ResponseHeader("Access-Control-Allow-Origin", "*"), new ResponseHeader("Cross-Origin-Resource-Policy", "cross-origin")),
        // The standard asks for the first; the pages say the same for people, so search engines need not list the data.
        HeaderRule.Of(
            "/open-referral/*",
            new ResponseHeader("Access-Control-Allow-Origin", "*"),
            new ResponseHeader("Cross-Origin-Resource-Policy", "cross-origin"),
            new ResponseHeader("X-Robots-Tag", "noindex")),
    ];

    /// <param name="scripts">Where scripts may come from, and what they may do.</param>
    private static string PolicyFor(string scripts) =>
        $"default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; upgrade-insecure-requests";
}
