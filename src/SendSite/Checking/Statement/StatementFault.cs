using AngleSharp.Dom;

namespace SendSite.Checking.Statement;

/// <summary>One of the government monitors' checks that the statement would fail.</summary>
/// <param name="Id">The number of the check on the monitors' own list (Government Digital Service, 2026).</param>
/// <param name="Message">What is wrong, quoting the words.</param>
/// <param name="Hint">What the law or the model statement wants.</param>
/// <param name="At">Where; the whole page when absent.</param>
internal sealed record StatementFault(int Id, string Message, string Hint, IElement? At = null);
