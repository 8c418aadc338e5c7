using SendSite.Model.Pages;

namespace SendSite.Theme.Prose;

/// <param name="Embed">What the shortcode named.</param>
public sealed record ProseEmbed(Embed Embed) : ProsePart;
