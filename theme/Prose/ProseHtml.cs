namespace SendSite.Theme.Prose;

/// <param name="Html">Made by the Markdown renderer, which lets no raw HTML through.</param>
public sealed record ProseHtml(string Html) : ProsePart;
