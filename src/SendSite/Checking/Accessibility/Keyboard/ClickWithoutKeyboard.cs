using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Scripting;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Keyboard;

/// <summary>
/// What a click does can be done by keyboard, and speech software knows that it can be. Told only where the handler is written
/// in the page and nothing in or around the element could take the keyboard's part.
/// </summary>
internal sealed partial class ClickWithoutKeyboard : IPageCheck
{
    private static readonly string[] Handlers = ["onclick", "ondblclick", "onmousedown", "onmouseup"];
    private static readonly string[] KeyHandlers = ["onkeydown", "onkeypress", "onkeyup"];

    /// <summary>Elements whose clicks pass through to a control, close an overlay, or are listened to for what is inside.</summary>
    private static readonly FrozenSet<string> PassOn = new[]
    {
        "audio", "body", "canvas", "details", "dialog", "embed", "fieldset", "form", "html", "iframe", "label", "legend", "main", "map", "object", "optgroup",
        "option", "video",
    }.ToFrozenSet(StringComparer.Ordinal);

    public Rule Rule { get; } = new("SS681", nameof(ClickWithoutKeyboard), Severity.Error,
        Why: "People who use a keyboard, a switch or speech cannot do what a click does here.")
    {
        Criteria = ["2.1.1", "4.1.2"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        var withControl = page.Elements.All.Where(semantics.Focus.IsFocusable).SelectMany(Ancestors).ToHashSet();
        var listened = Listened(page);
        foreach (var element in page.Elements.All)
        {
            if ((Handler(element) ?? (listened.Contains(element.Id ?? "") ? $"#{element.Id}" : null)) is { } handler && !PassOn.Contains(element.LocalName) && semantics.Exposure.IsExposed(element) && semantics.Exposure.IsInSight(element)
                && !withControl.Contains(element) && !Ancestors(element).Any(semantics.Focus.IsFocusable) && HasSomethingToClick(element) && !HasTwin(element, handler, page, semantics)
                && Broken(element, page, semantics) is { Length: > 0 } criteria)
            {
                yield return page.Report(Rule, element,
                    $"{StartTag.Of(element)} does something when clicked, but {Lack(criteria)}.",
                    hint: "Make it a button or, if it leads to another page, a link with an href.") with
                {
                    Criteria = criteria,
                };
            }
        }
    }

    private static ImmutableArray<string> Broken(IElement element, FinishedPage page, Semantics semantics)
    {
        var isControl = semantics.Roles.Role(element) is { IsWidget: true };
        if (!semantics.Focus.IsFocusable(element))
        {
            return isControl ? ["2.1.1"] : ["2.1.1", "4.1.2"];
        }

        if (Focus.IsNative(element))
        {
            return [];
        }

        var takesKeys = Ancestors(element).Prepend(element).Any(current => KeyHandlers.Any(current.HasAttribute)) || ScriptMayListen(page);
        return (takesKeys, isControl) switch
        {
            (false, false) => ["2.1.1", "4.1.2"],
            (false, true) => ["2.1.1"],
            (true, false) => ["4.1.2"],
            _ => [],
        };
    }

    private static string Lack(ImmutableArray<string> criteria) =>
        criteria switch
        {
            ["2.1.1", "4.1.2"] => "the keyboard cannot do it and no role says that it can be done",
            ["2.1.1"] => "the keyboard cannot do it",
            _ => "no role says so",
        };

    private static string? Handler(IElement element) =>
        Handlers.Select(element.GetAttribute).FirstOrDefault(code => !string.IsNullOrWhiteSpace(code) && !Idle().IsMatch(code));

    /// <summary>The ids that scripts in the page listen to for clicks, and not for keys.</summary>
    private static HashSet<string> Listened(FinishedPage page) =>
        ScriptMayListen(page) ? [] : PageScripts.Of(page).SelectMany(script => Listener().Matches(script.Code)).Select(match => match.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same done by something the keyboard reaches makes this one a comfort.</summary>
    private static bool HasTwin(IElement element, string handler, FinishedPage page, Semantics semantics) =>
        page.Elements.All.Any(other => other != element && Handlers.Any(name => other.GetAttribute(name)?.Trim() == handler.Trim()) && semantics.Focus.IsInTabOrder(other));

    private static bool HasSomethingToClick(IElement element) =>
        element.LocalName is "img" or "svg" || !string.IsNullOrWhiteSpace(element.TextContent) || element.QuerySelector("img, svg") is not null;

    private static bool ScriptMayListen(FinishedPage page) =>
        page.Elements.Named("script").Any(script => script.HasAttribute("src") || script.TextContent.Contains("key", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<IElement> Ancestors(IElement element)
    {
        for (var current = element.ParentElement; current is not null; current = current.ParentElement)
        {
            yield return current;
        }
    }

    [GeneratedRegex(@"(?:getElementById\(\s*['""]|querySelector\(\s*['""]#)(?<id>[\w-]+)['""]\s*\)\s*\.(?:addEventListener\(\s*['""]click['""]|onclick\s*=)", RegexOptions.CultureInvariant)]
    private static partial Regex Listener();

    [GeneratedRegex(@"^\s*((return\s+(true|false)|void\s*\(?\s*0\s*\)?|(window\.)?event\.(stopPropagation|preventDefault|stopImmediatePropagation)\(\)|(this|event\.target)\.(select|focus|blur)\(\))\s*;?\s*)*$")]
    private static partial Regex Idle();
}
