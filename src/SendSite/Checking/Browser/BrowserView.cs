using System.Collections.Immutable;
using Microsoft.Playwright;

namespace SendSite.Checking.Browser;

/// <summary>One way of looking at a page: a screen, a medium and a reader's settings.</summary>
/// <param name="Name">In words, for messages and reports: <c>a phone</c>.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
internal sealed record BrowserView(string Name, int Width, int Height)
{
    /// <summary>The narrowest screen of WCAG 1.4.10, which is also 1280 magnified four times.</summary>
    public static readonly BrowserView Phone = new("a phone", 320, 900);

    public static readonly BrowserView Desktop = new("a desktop", 1280, 900);

    /// <summary>The desktop magnified twice, as WCAG 1.4.4 asks: half as many CSS pixels each way.</summary>
    public static readonly BrowserView Zoomed = new("a desktop magnified twice", 640, 450);

    /// <summary>The spacing of WCAG 1.4.12, which readers with dyslexia or low vision lay over a page.</summary>
    public static readonly BrowserView Spaced = new("a desktop with wider spacing", 1280, 900)
    {
        Style = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    };

    /// <summary>
    /// The views every page is shown in, in this order; a rule may look in any of them. A page is loaded on a phone and left on
    /// a desktop by axe, so the desktop comes first and the window changes its size as seldom as can be.
    /// </summary>
    public static readonly ImmutableArray<BrowserView> InOrder = [Desktop, Spaced, Zoomed, Phone];

    public Media Media { get; init; } = Media.Screen;

    /// <summary>Colours chosen by the reader, as in Windows contrast themes.</summary>
    public ForcedColors ForcedColours { get; init; } = ForcedColors.None;

    /// <summary>Without motion unless a rule watches for it, so that a colour is never measured half way through a change.</summary>
    public ReducedMotion Motion { get; init; } = ReducedMotion.Reduce;

    /// <summary>A reader's own style sheet, laid over the page's; empty for none.</summary>
    public string Style { get; init; } = "";

    /// <summary>Whether the page is loaded anew first, because the rules before or in this view leave it changed.</summary>
    public bool Fresh { get; init; }
}
