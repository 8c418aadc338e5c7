using SendSite.Model.Pages;
using SendSite.Model.Settings;

namespace SendSite.Theme.Layouts;

/// <summary>Where a reader says that something on a page is wrong, with the page named for them.</summary>
public static class ReportAddress
{
    /// <param name="subject">The message's subject, with the page's title for <c>{0}</c>.</param>
    /// <returns>The area's form with the page in its query, or an email with the subject and the page's address filled in.</returns>
    public static string Of(Page page, SiteSettings settings, string subject)
    {
        var address = new Uri(settings.BaseUrl, page.Route.Path[1..]).AbsoluteUri;
        if (settings.Feedback.Form is { } form)
        {
            var hash = form.IndexOf('#', StringComparison.Ordinal);
            var (target, fragment) = hash < 0 ? (form, "") : (form[..hash], form[hash..]);
            return $"{target}{(target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}page={Uri.EscapeDataString(address)}{fragment}";
        }

        var title = Uri.EscapeDataString(string.Format(System.Globalization.CultureInfo.InvariantCulture, subject, page.Title));
        return $"mailto:{settings.Feedback.Email}?subject={title}&body={Uri.EscapeDataString(address + "\r\n\r\n")}";
    }
}
