using System.Text.RegularExpressions;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Scripting;

/// <summary>A letter alone is no command, unless people can switch that off; a person looks.</summary>
internal sealed partial class CharacterKeyShortcut : IPageCheck
{
    public Rule Rule { get; } = new("SS872", nameof(CharacterKeyShortcut), Severity.Review,
        Why: "People who speak to their computer set off one command after another with every word.")
    {
        Criteria = ["2.1.4"],
        Act = ["ffbc54"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var code = PageScripts.Of(page)
            .Concat(page.Elements.Named("body", "html", "main", "div").SelectMany(element => (string[])["onkeydown", "onkeyup", "onkeypress"], (element, name) => (element, element.GetAttribute(name) ?? "")));
        return
            from script in code
            let key = SingleKey().Match(script.Item2)
            where key.Success && !Modifier().IsMatch(script.Item2)
            select page.Report(Rule, script.Item1,
                $"A script acts on a single key (\"{key.Value}\"). Can people switch that off, change the key, or is it heard only inside one control?",
                hint: "Ask for Ctrl or Alt with the key, or give people a setting that turns it off.");
    }

    [GeneratedRegex(@"\.key\s*===?\s*(['""])[!-~]\1|\.(keyCode|which)\s*===?\s*(4[89]|5[0-7]|6[5-9]|[78]\d|90)\b|\.code\s*===?\s*['""](Key[A-Z]|Digit\d)['""]", RegexOptions.CultureInvariant)]
    private static partial Regex SingleKey();

    [GeneratedRegex(@"(ctrl|meta|alt)Key", RegexOptions.CultureInvariant)]
    private static partial Regex Modifier();
}
