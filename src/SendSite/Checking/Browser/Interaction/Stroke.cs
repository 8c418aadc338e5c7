namespace SendSite.Checking.Browser.Interaction;

/// <summary>One key going down and up.</summary>
/// <param name="Key">As scripts see it: <c>Tab</c>, <c>a</c>.</param>
/// <param name="Code">Its place on the keyboard: <c>KeyA</c>.</param>
/// <param name="Number">Its Windows virtual key code.</param>
/// <param name="Modifiers">Alt 1, Control 2, Meta 4 and Shift 8, added up.</param>
/// <param name="Text">What it writes; empty for none.</param>
internal sealed record Stroke(string Key, string Code, int Number, int Modifiers = 0, string Text = "")
{
    public static readonly Stroke Tab = new("Tab", "Tab", 9);

    public static readonly Stroke BackTab = Tab with { Modifiers = 8 };

    public static readonly Stroke Escape = new("Escape", "Escape", 27);

    public static readonly Stroke Enter = new("Enter", "Enter", 13, Text: "\r");

    public static readonly Stroke Space = new(" ", "Space", 32, Text: " ");

    public static readonly Stroke Down = new("ArrowDown", "ArrowDown", 40);

    /// <summary>The key that writes a character on a British or American keyboard.</summary>
    public static Stroke Of(char character)
    {
        var upper = char.ToUpperInvariant(character);
        return char.IsAsciiLetter(character) ? new($"{character}", $"Key{upper}", upper, char.IsUpper(character) ? 8 : 0, $"{character}")
            : char.IsAsciiDigit(character) ? new($"{character}", $"Digit{character}", character, Text: $"{character}")
            : character == ' ' ? Space
            : new($"{character}", "", 0, Text: $"{character}");
    }

    /// <summary>A combination as people write it, such as <c>ctrl+m</c> or <c>f6</c>; null when it names no key we know.</summary>
    public static Stroke? Parse(string combination)
    {
        var parts = combination.Split('+');
        var modifiers = parts[..^1].Sum(part => part switch { "alt" or "option" => 1, "ctrl" or "control" => 2, "cmd" or "command" or "meta" => 4, "shift" => 8, _ => 0 });
        var key = parts[^1] switch
        {
            "esc" or "escape" => Escape,
            "tab" => Tab,
            "enter" => Enter,
            "home" => new("Home", "Home", 36),
            "end" => new("End", "End", 35),
            ['f', .. var number] when int.TryParse(number, out var which) => new($"F{which}", $"F{which}", 111 + which),
            [var one] => Of(one),
            _ => null,
        };
        return key is null ? null : key with { Modifiers = modifiers, Text = modifiers is 0 or 8 ? key.Text : "" };
    }
}
