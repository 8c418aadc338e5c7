namespace SendSite.Model.Charts;

/// <summary>
/// How much room words take, in em, without asking a browser: a little more than the widest of the fonts the site may be shown in,
/// so that what fits here fits there. A browser test measures that it does.
/// </summary>
public static class TextSize
{
    /// <summary>From one line of text to the next.</summary>
    public const double Line = 1.25;

    /// <summary>The least room between two labels side by side.</summary>
    public const double Gap = 0.6;

    public static double Width(string text, bool strong) => text.Sum(letter => Width(letter)) * (strong ? 1.08 : 1);

    private static double Width(char letter) => letter switch
    {
        'i' or 'l' or 'j' or 't' or 'f' or 'r' or 'I' or ' ' or '.' or ',' or ':' or ';' or '\'' or '(' or ')' or '[' or ']' => 0.36,
        'm' or 'w' or 'M' or 'W' or '%' => 0.92,
        _ when char.IsUpper(letter) => 0.71,
        _ => 0.58,
    };
}
