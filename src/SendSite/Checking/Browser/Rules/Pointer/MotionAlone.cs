using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Pointer;

/// <summary>
/// What tilting or shaking the device does can be switched off, and be done by hand. The device is shaken by synthetic
/// events, and every control is tried.
/// </summary>
internal sealed class MotionAlone : IBrowserRule
{
    /// <summary>One half found: whether the other is needed here, or given by the device's own settings, a person must say.</summary>
    public static readonly Rule Doubt = new("SS717", "MotionHalfReplaced", Severity.Review,
        Why: "Somebody with a tremor sets it off without meaning to; somebody whose device is fixed to a wheelchair cannot set it off at all.")
    {
        Criteria = ["2.5.4"],
        Act = ["c249d5", "7677a9"],
    };

    public Rule Rule { get; } = new("SS716", nameof(MotionAlone), Severity.Error,
        Why: "Somebody with a tremor sets it off without meaning to; somebody whose device is fixed to a wheelchair cannot set it off at all.")
    {
        Criteria = ["2.5.4"],
        Act = ["c249d5", "7677a9"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (!(await InteractionFacts.OfAsync(page)).Hears("devicemotion", "deviceorientation", "deviceorientationabsolute"))
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        var told = await use.AskAsync<MotionAnswer>("motion");
        return !told.Answers || (told.CanBeOff && told.ByHand) ? [] : [Finding(page, told)];
    }

    private Diagnostic Finding(OpenPage page, MotionAnswer told) =>
        (told.CanBeOff, told.ByHand) switch
        {
            (false, false) => page.Report(Rule,
                $"Tilting or shaking the device changes {told.Words}; nothing on the page switches that off, and {(told.OneWay.Length > 0 ? $"only {told.OneWay} does any of it by hand" : "no control does the same")}.",
                "Give the page a control that does the same, such as buttons or a slider, and a setting that ignores the device's movement.", told.Selector),
            (true, _) => page.Report(Doubt,
                $"Tilting or shaking the device changes {told.Words}, and no control was found that does the same: can everything be done without moving the device?",
                "Give the page buttons or a slider for it.", told.Selector),
            _ => page.Report(Doubt,
                $"Tilting or shaking the device changes {told.Words}, and no control was found that stops it: can somebody switch that off?",
                "Give the page a setting that ignores the device's movement.", told.Selector),
        };
}
