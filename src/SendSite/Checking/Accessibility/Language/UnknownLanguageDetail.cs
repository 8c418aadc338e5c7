using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>What follows the language in a tag is registered too: GB, not UK.</summary>
internal sealed class UnknownLanguageDetail : IPageCheck
{
    public Rule Rule { get; } = new("SS805", nameof(UnknownLanguageDetail), Severity.Warning,
        Why: "Speech software may fall back on another country's voice.");

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from element in page.Elements.All
        let tag = element.GetAttribute("lang")
        where !string.IsNullOrWhiteSpace(tag) && LanguageTag.HasKnownLanguage(tag)
        let part = LanguageTag.UnknownPart(tag)
        where part is not null
        select page.Report(Rule, element,
            $"\"{part}\" in the language tag \"{tag}\" is no country, script or variant.",
            hint: part.Equals("UK", StringComparison.OrdinalIgnoreCase) ? "The United Kingdom is GB: en-GB." : $"Leave it out: \"{LanguageTag.Primary(tag)}\" is enough.");
}
