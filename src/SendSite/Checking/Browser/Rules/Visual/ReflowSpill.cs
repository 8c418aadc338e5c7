namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>Text or a control that a reader must scroll sideways for.</summary>
/// <param name="Kind"><c>text</c>, <c>control</c>, <c>cell</c> of a table, or <c>prose</c> in a box of its own that scrolls.</param>
/// <param name="Selector">The block it is in.</param>
/// <param name="Words">Its beginning.</param>
/// <param name="Reach">How far to the right it reaches, in CSS pixels; for prose, how wide its lines are.</param>
internal sealed record ReflowSpill(string Kind, string Selector, string Words, int Reach);
