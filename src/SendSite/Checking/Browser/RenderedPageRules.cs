using System.Collections.Immutable;
using SendSite.Checking.Browser.Rules;
using SendSite.Checking.Browser.Rules.Forms;
using SendSite.Checking.Browser.Rules.Keyboard;
using SendSite.Checking.Browser.Rules.Pointer;
using SendSite.Checking.Browser.Rules.Time;
using SendSite.Checking.Browser.Rules.Visual;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>Every rule about one page as a browser shows it, in order of code. None keeps anything between pages.</summary>
internal static class RenderedPageRules
{
    public static readonly ImmutableArray<IBrowserRule> All =
    [
        new ScrollsSideways(),
        new KeyboardTrap(),
        new ChangesOnFocusByScript(),
        new ChangesOnInputByScript(),
        new PointerAlone(),
        new FocusNotVisible(),
        new FocusHiddenBehind(),
        new HoverTextSlipsAway(),
        new WeakFocusMark(),
        new HoverAlone(),
        new FocusAgainstReading(),
        new SingleKeyShortcut(),
        new OrderAgainstMeaning(),
        new FocusBehindDialog(),
        new ErrorNotTold(),
        new MessageNotAnnounced(),
        new ActsOnPress(),
        new MotionAlone(),
        new MovesByItself(),
        new SoundByItself(),
        new DragAlone(),
        new TimeRunsOut(),
        new Flashes(),
        new StateHardlySeen(),
        new WiderThanPhone(),
        new TextLostOnPhone(),
        new TextLostWhenZoomed(),
        new TextLostWhenSpaced(),
        new FixedPartsCoverScreen(),
        new OneOrientationOnly(),
        new TextDoesNotGrow(),
        new LowContrastInState(),
        new LowContrastOfAddedText(),
        new LowContrastOnPicture(),
        new ControlCannotBeSeen(),
        new PictureOfText(),
        new LinkByColourAlone(),
        new LostOnPaper(),
        new SignVanishesInForcedColours(),
        new MotionGoesOn(),
    ];

    /// <summary>Their rules, and those they report beside their own where only a person can decide.</summary>
    public static IEnumerable<Rule> Rules => [.. All.Select(rule => rule.Rule), .. InteractionDoubts.All, .. VisualDoubts.All];
}
