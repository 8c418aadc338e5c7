using System.Collections.Immutable;
using AngleSharp.Dom;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>Choices that nothing gathers under a name.</summary>
/// <param name="Choices">The inputs, in document order.</param>
/// <param name="IsRadio">One of them can be chosen, not several.</param>
/// <param name="Question">The question that stands over them and ends as one; empty where there are other words, null where there are none.</param>
internal sealed record ChoiceGroup(ImmutableArray<IElement> Choices, bool IsRadio, string? Question);
