using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;
using SendSite.Styling;

namespace SendSite.Checking.Accessibility.Styles;

/// <summary>People can widen the spacing of words: a <c>style</c> attribute does not hold it narrow with <c>!important</c>.</summary>
internal sealed class TextSpacingLocked : IPageCheck
{
    private static readonly TextSpacing[] Kinds = [TextSpacing.Letters, TextSpacing.Words, TextSpacing.Lines];

    public Rule Rule { get; } = new("SS870", nameof(TextSpacingLocked), Severity.Error,
        Why: "People with dyslexia or low vision set text wider with a tool of their own; here it stays narrow.")
    {
        Criteria = ["1.4.12"],
        Act = ["24afc2", "9e45ec", "78fd32"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from element in page.Elements.All
        let style = element.GetAttribute("style")
        where style is not null && style.Contains('!', StringComparison.Ordinal)
        from kind in Kinds
        where style.Contains(kind.Property, StringComparison.OrdinalIgnoreCase)
        let declaration = PageStyles.Of(page).Declaration(element, kind.Property)
        where declaration is { IsImportant: true } && IsOwn(declaration, style) && Narrowed(element, element, kind, declaration, page)
        select page.Report(Rule, element,
            $"{kind.Name} is fixed at {declaration.Value} !important, which people cannot widen.",
            hint: FormattableString.Invariant($"Take !important away, or set at least {kind.Least}em.")) with
        {
            Act = [kind.Act],
        };

    // A sheet's own "!important" yields to the style attribute; only the attribute's word is last.
    private static bool IsOwn(StyleDeclaration declaration, string style) => StyleSheet.Declarations(style).Contains(declaration);

    /// <summary>Whether any words in sight, in the element or below, are spaced by its declaration and too narrowly.</summary>
    private static bool Narrowed(IElement text, IElement declared, TextSpacing kind, StyleDeclaration declaration, FinishedPage page)
    {
        var styles = PageStyles.Of(page);
        if (text != declared && styles.Declaration(text, kind.Property) is { } own && own.Value is not ("inherit" or "unset"))
        {
            return false;
        }

        return (TextShape.HasOwnWords(text, kind) && Perceived.IsSeen(text, page) && kind.IsTooLittle(declaration, declared, text, styles)
                && (kind != TextSpacing.Lines || TextShape.TakesLines(text, styles)))
            || text.Children.Any(child => Narrowed(child, declared, kind, declaration, page));
    }
}
