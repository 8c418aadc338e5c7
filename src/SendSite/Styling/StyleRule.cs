using System.Collections.Immutable;
using AngleSharp.Css.Dom;

namespace SendSite.Styling;

/// <summary>A rule of a style sheet for one selector; a list of selectors makes several.</summary>
/// <param name="Selector">What it applies to.</param>
/// <param name="PseudoElement"><c>before</c>, <c>after</c>, or empty for the element itself.</param>
/// <param name="IsLayered">Inside <c>@layer</c>, where it yields to any rule outside.</param>
/// <param name="Declarations">In the order written.</param>
internal sealed record StyleRule(ISelector Selector, string PseudoElement, bool IsLayered, ImmutableArray<StyleDeclaration> Declarations);
