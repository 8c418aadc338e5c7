using System.Text.RegularExpressions;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Scripting;

/// <summary>What shaking or tilting does, a control does too, and the movement can be switched off; a person looks.</summary>
internal sealed partial class MotionOnlyAction : IPageCheck
{
    public Rule Rule { get; } = new("SS874", nameof(MotionOnlyAction), Severity.Review,
        Why: "A phone fixed to a wheelchair cannot be shaken, and a hand that shakes sets it off unasked.")
    {
        Criteria = ["2.5.4"],
        Act = ["7677a9", "c249d5"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from script in PageScripts.Of(page).Concat(page.Elements.Named("body").Select(body => (body, body.HasAttribute("ondevicemotion") || body.HasAttribute("ondeviceorientation") ? "devicemotion" : "")))
        let word = Motion().Match(script.Item2)
        where word.Success
        select page.Report(Rule, script.Item1,
            $"A script listens to how the device moves (\"{word.Value}\"). Can people do the same with a control, and switch the movement off?",
            hint: "Add a button or a field for it, and a setting that turns movement off.");

    [GeneratedRegex("devicemotion|deviceorientation", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Motion();
}
