using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Model.Settings;

namespace SendSite.Model.Checks;

/// <summary>Old addresses lead somewhere, once, in one step.</summary>
internal sealed class Redirects : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        var pages = content.Pages.Select(page => Bare(PageAddresses.Of(page).Path)).ToHashSet(StringComparer.Ordinal);
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var froms = content.Redirects.Select(change => Bare(change.From)).Where(from => !pages.Contains(from)).ToHashSet(StringComparer.Ordinal);
        foreach (var change in content.Redirects.Where(change => change.From.Length > 0 && change.To.Length > 0))
        {
            if (Fault(change, pages, froms) is var (message, hint))
            {
                bag.Report(ModelRules.BadRedirect, change.Source, message, hint);
            }
            else if (!first.TryAdd(Bare(change.From), change.Source))
            {
                bag.Report(ModelRules.BadRedirect, change.Source, $"\"{change.From}\" is redirected twice.", "Keep one of the two rows.", first[Bare(change.From)]);
            }
        }
    }

    private static (string Message, string Hint)? Fault(AddressChange change, HashSet<string> pages, HashSet<string> froms)
    {
        if (!IsOldAddress(change.From))
        {
            return ($"\"from\" is \"{change.From}\", which is not an address on this site.", "It starts with a slash and has no spaces: /old-page.");
        }

        if (!IsTarget(change.To))
        {
            return ($"\"to\" is \"{change.To}\", which is not an address.", "A page of this site starts and ends with a slash: /help/words/. Another site's address starts with https://.");
        }

        if (pages.Contains(Bare(change.From)))
        {
            return ($"There is a page at \"{change.From}\", so it cannot lead elsewhere.", "Remove this row, or rename the page.");
        }

        return froms.Contains(Bare(change.To))
            ? ($"\"{change.From}\" leads to \"{change.To}\", which is itself an old address.", "Let it lead straight to where that one leads.")
            : null;
    }

    private static bool IsOldAddress(string text) =>
        text is ['/', _, ..] && text[1] != '/' && text.All(character => !char.IsWhiteSpace(character) && !char.IsControl(character) && character is not ('#' or '?' or '*' or ':' or '\\'));

    private static bool IsTarget(string text)
    {
        if (Route.TryParse(text.Split('#')[0], out _))
        {
            return text.IndexOf(' ', StringComparison.Ordinal) < 0;
        }

        return !text.Any(char.IsWhiteSpace)
            && Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttps;
    }

    private static string Bare(string address) => address.Split('#')[0].TrimEnd('/').ToLowerInvariant();
}
