using System.Collections.Immutable;
using Microsoft.Playwright;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>Takes a picture of the place of a fault, with a line around the element, for a person who has to find it.</summary>
internal sealed class FaultPictures(BrowserSession session, Uri site)
{
    private const int Most = 60;
    private const int Around = 48;
    private const int Tallest = 600;

    private static readonly float _patience = (float)TimeSpan.FromSeconds(10).TotalMilliseconds;

    /// <summary>A PNG for each finding whose element shows on its page; a finding whose element cannot be pictured has none.</summary>
    public async Task<ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>>> TakeAsync(IEnumerable<Diagnostic> findings)
    {
        var pictures = ImmutableDictionary.CreateBuilder<Diagnostic, ReadOnlyMemory<byte>>();
        await using var context = await session.Browser.NewContextAsync(new()
        {
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = BrowserView.Desktop.Width, Height = BrowserView.Desktop.Height },
        });
        var tab = await context.NewPageAsync();
        foreach (var found in findings.Where(found => found is { Page: not null, Selector: not null }).Take(Most))
        {
            try
            {
                await tab.GotoAsync(new Uri(site, found.Page!).AbsoluteUri, new() { Timeout = _patience });
                if (await TakeAsync(tab, found.Selector!) is { } picture)
                {
                    pictures.Add(found, picture);
                }
            }
            catch (Exception gone) when (gone is PlaywrightException or TimeoutException)
            {
                // The finding stands without its picture.
            }
        }

        return pictures.ToImmutable();
    }

    private static async Task<byte[]?> TakeAsync(IPage tab, string selector)
    {
        var element = tab.Locator(selector).First;
        await element.ScrollIntoViewIfNeededAsync(new() { Timeout = 1000 });
        if (await element.BoundingBoxAsync(new() { Timeout = 1000 }) is not { Width: > 0, Height: > 0 } box)
        {
            return null;
        }

        await element.EvaluateAsync("element => { element.style.outline = '4px solid #d4351c'; element.style.outlineOffset = '2px'; }");
        var (left, top) = (Math.Max(box.X - Around, 0), Math.Max(box.Y - Around, 0));
        return await tab.ScreenshotAsync(new()
        {
            Clip = new()
            {
                X = left,
                Y = top,
                Width = Math.Min(box.X + box.Width + Around, BrowserView.Desktop.Width) - left,
                Height = Math.Min(box.Y + Math.Min(box.Height, Tallest) + Around, BrowserView.Desktop.Height) - top,
            },
            Timeout = _patience,
        });
    }
}
