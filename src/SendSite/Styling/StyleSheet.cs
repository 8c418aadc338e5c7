using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Css.Parser;

namespace SendSite.Styling;

/// <summary>
/// A style sheet as it applies to a wide screen with a mouse: rules for print, for narrow screens and for stated preferences are
/// left out, and so is what cannot be read. Later rules win over earlier ones.
/// </summary>
internal sealed partial record StyleSheet(ImmutableArray<StyleRule> Rules)
{
    private Lazy<StyleSheet>? _turned;

    /// <summary>Whether anything in it hangs on how the device is held.</summary>
    public bool MindsOrientation => _turned is not null;

    /// <summary>The same sheet on a device held upright.</summary>
    public StyleSheet Turned => _turned?.Value ?? this;

    /// <summary>Stands for a sheet that is not at hand.</summary>
    public static readonly StyleSheet Unread = new(Rules: []) { IsInPart = true };

    /// <summary>Whether there is more to the sheet than was read: others it asks for, or all of it.</summary>
    public bool IsInPart { get; private init; }

    /// <summary>Reads a sheet, forgiving as a browser is.</summary>
    public static StyleSheet Parse(string css)
    {
        var rules = ImmutableArray.CreateBuilder<StyleRule>();
        var plain = CssText.WithoutComments(css);
        ReadRules(plain, isLayered: false, new CssSelectorParser(), rules);
        return new StyleSheet(rules.ToImmutable())
        {
            IsInPart = plain.Contains("@import", StringComparison.OrdinalIgnoreCase),
            _turned = Orientation().IsMatch(css) ? new Lazy<StyleSheet>(() => Parse(Turn(css))) : null,
        };
    }

    /// <summary>The declarations of a <c>style</c> attribute or the inside of a rule; rules nested there are left out.</summary>
    public static ImmutableArray<StyleDeclaration> Declarations(string css) =>
        [.. CssText.Split(CssText.WithoutComments(css), ";").Select(Declaration).OfType<StyleDeclaration>()];

    private static void ReadRules(string css, bool isLayered, CssSelectorParser selectors, ImmutableArray<StyleRule>.Builder rules)
    {
        for (var start = 0; start < css.Length;)
        {
            var open = CssText.Find(css, start, "{;");
            if (open >= css.Length || css[open] == ';')
            {
                start = open + 1;
                continue;
            }

            var close = CssText.Find(css, open + 1, "}");
            var prelude = css[start..open].Trim().TrimStart('}').Trim();
            var inside = css[(open + 1)..close];
            if (!prelude.StartsWith('@'))
            {
                AddRules(prelude, inside, isLayered, selectors, rules);
            }
            else if (HoldsRulesThatApply(prelude))
            {
                ReadRules(inside, isLayered || prelude.StartsWith("@layer", StringComparison.OrdinalIgnoreCase), selectors, rules);
            }

            start = close + 1;
        }
    }

    private static bool HoldsRulesThatApply(string prelude)
    {
        var space = prelude.AsSpan().IndexOfAny(" \t\r\n(");
        var name = space < 0 ? prelude : prelude[..space];
        var condition = prelude[name.Length..].Trim();
        return name.ToLowerInvariant() switch
        {
            "@media" => MediaQuery.Applies(condition),
            "@supports" => !condition.StartsWith("not", StringComparison.OrdinalIgnoreCase),
            "@layer" => true,
            _ => false,
        };
    }

    private static void AddRules(string prelude, string inside, bool isLayered, CssSelectorParser selectors, ImmutableArray<StyleRule>.Builder rules)
    {
        var declarations = CssText.Split(inside, ";").Select(Declaration).OfType<StyleDeclaration>().ToImmutableArray();
        foreach (var written in declarations.Length > 0 ? CssText.Split(prelude, ",") : [])
        {
            var (subject, pseudoElement) = PseudoElement(written);
            if (subject is not null && selectors.ParseSelector(subject) is { } selector)
            {
                rules.Add(new StyleRule(selector, pseudoElement, isLayered, declarations));
            }
        }
    }

    private static (string? Subject, string PseudoElement) PseudoElement(string selector)
    {
        foreach (var name in (string[])["before", "after"])
        {
            if (selector.EndsWith(":" + name, StringComparison.OrdinalIgnoreCase))
            {
                var subject = selector[..^(name.Length + 1)].TrimEnd(':');
                return (subject.Length == 0 || " >+~".Contains(subject[^1]) ? subject + "*" : subject, name);
            }
        }

        return (selector.Contains("::", StringComparison.Ordinal) ? null : selector, "");
    }

    private static StyleDeclaration? Declaration(string written)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || written.Contains('{', StringComparison.Ordinal))
        {
            return null;
        }

        var property = written[..colon].Trim();
        var value = written[(colon + 1)..].Trim();
        var mark = value.LastIndexOf('!');
        var isImportant = mark >= 0 && value[(mark + 1)..].Trim().Equals("important", StringComparison.OrdinalIgnoreCase);
        return new StyleDeclaration(property.StartsWith("--", StringComparison.Ordinal) ? property : property.ToLowerInvariant(), isImportant ? value[..mark].Trim() : value, isImportant);
    }

    // To ask what applies to a screen turned on its side, the conditions are turned instead.
    private static string Turn(string css) =>
        Orientation().Replace(css, match => match.Groups[1].Value + (match.Groups[2].Value.Equals("portrait", StringComparison.OrdinalIgnoreCase) ? "landscape" : "portrait"));

    [GeneratedRegex(@"(\(\s*orientation\s*:\s*)(portrait|landscape)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Orientation();
}
