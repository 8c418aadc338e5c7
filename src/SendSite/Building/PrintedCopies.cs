using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using SendSite.Checking.Browser;
using SendSite.Checking.Browser.Cache;
using SendSite.Hosting;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Model.Wording;
using SendSite.Printing;
using SendSite.Rendering;
using SendSite.Theme.Wording;

namespace SendSite.Building;

/// <summary>
/// Finds or makes the PDF of each page that has one, before the pages themselves are made: a page links to its PDF, with its true length and
/// size, only when there is one of these very bytes.
/// </summary>
/// <param name="site">Makes the pages.</param>
/// <param name="options">Whether there is a browser, and where PDFs are kept.</param>
/// <param name="progress">Who is told how it goes.</param>
/// <param name="bag">Takes what is wrong with a PDF.</param>
internal sealed class PrintedCopies(SiteWorkshop site, BuildOptions options, IBuildProgress progress, DiagnosticBag bag)
{
    private readonly CopyCache _cache = new(options.Browser.CacheFolder);
    private readonly InterfaceStrings _words = StringsFile.For(site.Model.Settings.Language);

    /// <summary>The PDFs there are, by their pages' addresses.</summary>
    public async Task<ImmutableDictionary<Route, PrintedPdf>> FindAsync(CancellationToken stop)
    {
        ImmutableArray<PrintForm> forms = [.. await Task.WhenAll(site.Plan.Pages.OfType<PrintedPage>().Select(FormAsync))];
        var kept = forms.Select(form => (Form: form, Pdf: _cache.Find(form.Key))).ToImmutableArray();
        var missing = kept.Where(entry => entry.Pdf is null).Select(entry => entry.Form).ToImmutableArray();
        var made = options.UseBrowser && !missing.IsEmpty ? await PrintAsync(missing, stop) : [];
        return kept.Select(entry => (entry.Form, Pdf: entry.Pdf ?? made.GetValueOrDefault(entry.Form.Key)))
            .Where(entry => entry.Pdf is not null)
            .ToImmutableDictionary(entry => entry.Form.Page.Route, entry => Checked(entry.Form, entry.Pdf!));
    }

    // What is wrong with the page is found when the page itself is made.
    private async Task<PrintForm> FormAsync(PrintedPage page)
    {
        var html = (await site.MakeAsync(page, new DiagnosticBag())).Bytes;
        var words = Encoding.UTF8.GetString(html);
        ImmutableArray<string> parts =
        [
            typeof(PrintedCopies).Module.ModuleVersionId.ToString(),
            site.Model.AsOf.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            site.Model.Settings.BaseUrl.AbsoluteUri,
            words,
            .. site.Assets.Where(file => words.Contains(file.Address, StringComparison.Ordinal)).Select(file => Convert.ToHexString(file.Bytes.Span)),
        ];
        return new PrintForm(page, html, Surroundings.Hash(parts));
    }

    private async Task<Dictionary<string, byte[]>> PrintAsync(ImmutableArray<PrintForm> forms, CancellationToken stop)
    {
        var made = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        progress.Begin("Printing summaries", forms.Length);
        // Without a browser the checks say so, and the pages say how to print them.
        if (await new BrowserStage(progress.Say).ObtainAsync(BrowserFinder.ForThisMachine(), stop) is not ({ } browser, _)
            || await BrowserSession.StartAsync(browser) is not ({ } session, _))
        {
            return made;
        }

        await using (session)
        {
            var printer = new PagePrinter(session, Served(forms), site.Model.Settings.BaseUrl);
            foreach (var form in forms)
            {
                stop.ThrowIfCancellationRequested();
                if (await PrintAsync(printer, form) is { } pdf)
                {
                    made[form.Key] = pdf;
                    _cache.Keep(form.Key, pdf);
                }

                progress.Step();
            }
        }

        return made;
    }

    private async Task<byte[]?> PrintAsync(PagePrinter printer, PrintForm form)
    {
        try
        {
            var settings = site.Model.Settings;
            return PdfFinish.Apply(
                await printer.PrintAsync(form.Page.Route, PrintedFoot.Of(form.Page.Title, _words)),
                site.Model.AsOf,
                BrowserTitle.Of(form.Page.Title, settings.Title),
                settings.Language,
                settings.Organisation);
        }
        catch (Exception wrong) when (wrong is PlaywrightException or TimeoutException or InvalidDataException)
        {
            bag.Report(
                PrintingRules.PdfNotMade,
                form.Page.Source,
                $"The page {form.Page.Route} could not be printed: {wrong.Message.Split('\n')[0]}",
                "Build again; if it stays, see that Chromium is a recent one.");
            return null;
        }
    }

    private ServedSite Served(ImmutableArray<PrintForm> forms)
    {
        var files = MemoryFiles.Empty.With(NetlifyHeaders.FileName, NetlifyHeaders.Write(SiteHeaders.For(site.Model.Settings.Demonstration)));
        files = site.Assets.DistinctBy(file => file.Path).Aggregate(files, (all, file) => all.With(file.Path, file.Bytes.ToArray()));
        return ServedSite.Open(forms.Aggregate(files, (all, form) => all.With(form.Page.Route.FilePath, form.Html)));
    }

    private PrintedPdf Checked(PrintForm form, byte[] pdf)
    {
        var facts = PdfFactsReader.Read(pdf);
        using var html = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(form.Html));
        bag.AddRange(new PdfChecks(form.Page, html, facts).Findings());
        return new PrintedPdf(new PrintedCopy(form.Page.CopyPath, facts.Sheets, pdf.Length), pdf);
    }
}
