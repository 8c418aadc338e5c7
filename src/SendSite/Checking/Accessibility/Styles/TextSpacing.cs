using System.Globalization;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Styling;

namespace SendSite.Checking.Accessibility.Styles;

/// <summary>One of the three kinds of spacing that people must be able to widen, and how wide it must be where it is fixed.</summary>
/// <param name="Property">The CSS property.</param>
/// <param name="Least">The least that will do, in sizes of the letters.</param>
/// <param name="Name">What to call it in a message.</param>
/// <param name="Act">The W3C ACT rule.</param>
internal sealed record TextSpacing(string Property, double Least, string Name, string Act)
{
    public static readonly TextSpacing Letters = new("letter-spacing", 0.12, "The space between letters", "24afc2");

    public static readonly TextSpacing Words = new("word-spacing", 0.16, "The space between words", "9e45ec");

    public static readonly TextSpacing Lines = new("line-height", 1.5, "The height of lines", "78fd32");

    // As browsers set lines when nothing is asked.
    private const double NormalLine = 1.2;

    // What a browser's own rounding may take away.
    private const double Rounding = 0.001;

    /// <summary>Whether a declaration that people cannot override gives the words in an element too little.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="declared">The element it stands on: em and % are measured by it.</param>
    /// <param name="text">The element whose own words are spaced.</param>
    /// <param name="styles">The page's styles.</param>
    public bool IsTooLittle(StyleDeclaration declaration, IElement declared, IElement text, PageStyles styles)
    {
        var written = declaration.Value.Trim().ToLowerInvariant();
        var size = FontSizes.Of(text, styles);
        return written switch
        {
            "inherit" or "unset" or "revert" or "revert-layer" => false,
            "normal" or "initial" => this != Lines || NormalLine < Least,
            _ when this == Lines && double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var times) => times < Least - Rounding,
            _ => Length(written, FontSizes.Of(declared, styles)) / size < Least - Rounding,
        };
    }

    private double? Length(string written, double? size) => written.EndsWith('%')
        ? (this == Lines ? FontSizes.Pixels(written.TrimEnd('%') + "em", size) / 100 : null)
        : FontSizes.Pixels(written, size);
}
