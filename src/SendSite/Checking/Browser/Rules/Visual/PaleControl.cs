namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>A control that stands out too little from what is around it.</summary>
/// <param name="Kind"><c>field</c>, <c>tick</c>, <c>sign</c>, or <c>perhaps</c> where words in the field may show where it is.</param>
/// <param name="Selector">Where.</param>
/// <param name="Name">Its name, or what it holds.</param>
/// <param name="Contrast">The strongest ratio of its edge, ground or sign.</param>
/// <param name="Back">The colour around it.</param>
internal sealed record PaleControl(string Kind, string Selector, string Name, double Contrast, string Back);
