using System.Collections.Frozen;
using System.Collections.Immutable;
using static SendSite.Checking.Aria.AriaValueKind;

namespace SendSite.Checking.Aria;

/// <summary>The states and properties of WAI-ARIA 1.2, and those 1.3 adds.</summary>
internal static class AriaAttributes
{
    private static readonly FrozenDictionary<string, AriaAttribute> All = new AriaAttribute[]
    {
        new("aria-activedescendant", Id),
        new("aria-atomic", TrueFalse) { IsGlobal = true },
        new("aria-autocomplete", Token) { Tokens = ["inline", "list", "both", "none"] },
        new("aria-braillelabel", Text) { IsGlobal = true },
        new("aria-brailleroledescription", Text) { IsGlobal = true },
        new("aria-busy", TrueFalse) { IsGlobal = true },
        new("aria-checked", Tristate),
        new("aria-colcount", Integer) { Least = -1 },
        new("aria-colindex", Integer) { Least = 1 },
        new("aria-colindextext", Text),
        new("aria-colspan", Integer) { Least = 1 },
        new("aria-controls", IdList) { IsGlobal = true },
        new("aria-current", Token) { IsGlobal = true, Tokens = ["page", "step", "location", "date", "time", "true", "false"] },
        new("aria-describedby", IdList) { IsGlobal = true },
        new("aria-description", Text) { IsGlobal = true },
        new("aria-details", IdList) { IsGlobal = true },
        new("aria-disabled", TrueFalse) { IsGlobalByHabit = true },
        new("aria-dropeffect", TokenList) { IsGlobal = true, Tokens = ["copy", "execute", "link", "move", "none", "popup"] },
        new("aria-errormessage", IdList) { IsGlobalByHabit = true },
        new("aria-expanded", TrueFalseUndefined),
        new("aria-flowto", IdList) { IsGlobal = true },
        new("aria-grabbed", TrueFalseUndefined) { IsGlobal = true },
        new("aria-haspopup", Token) { IsGlobalByHabit = true, Tokens = ["true", "false", "menu", "listbox", "tree", "grid", "dialog"] },
        new("aria-hidden", TrueFalseUndefined) { IsGlobal = true },
        new("aria-invalid", Token) { IsGlobalByHabit = true, Tokens = ["grammar", "false", "spelling", "true"] },
        new("aria-keyshortcuts", Text) { IsGlobal = true },
        new("aria-label", Text) { IsGlobal = true },
        new("aria-labelledby", IdList) { IsGlobal = true },
        new("aria-level", Integer) { Least = 1 },
        new("aria-live", Token) { IsGlobal = true, Tokens = ["assertive", "off", "polite"] },
        new("aria-modal", TrueFalse),
        new("aria-multiline", TrueFalse),
        new("aria-multiselectable", TrueFalse),
        new("aria-orientation", Token) { Tokens = ["horizontal", "vertical", "undefined"] },
        new("aria-owns", IdList) { IsGlobal = true },
        new("aria-placeholder", Text),
        new("aria-posinset", Integer) { Least = 1 },
        new("aria-pressed", Tristate),
        new("aria-readonly", TrueFalse),
        new("aria-relevant", TokenList) { IsGlobal = true, Tokens = ["additions", "all", "removals", "text"] },
        new("aria-required", TrueFalse),
        new("aria-roledescription", Text) { IsGlobal = true },
        new("aria-rowcount", Integer) { Least = -1 },
        new("aria-rowindex", Integer) { Least = 1 },
        new("aria-rowindextext", Text),
        new("aria-rowspan", Integer) { Least = 0 },
        new("aria-selected", TrueFalseUndefined),
        new("aria-setsize", Integer) { Least = -1 },
        new("aria-sort", Token) { Tokens = ["ascending", "descending", "none", "other"] },
        new("aria-valuemax", Number),
        new("aria-valuemin", Number),
        new("aria-valuenow", Number),
        new("aria-valuetext", Text),
    }.ToFrozenDictionary(attribute => attribute.Name, StringComparer.Ordinal);

    public static ImmutableArray<string> Names => All.Keys;

    /// <summary>The attribute of a name; nothing where the standard has none.</summary>
    public static AriaAttribute? Find(string name) => All.GetValueOrDefault(name);
}
