namespace SendSite.Checking.Aria;

/// <summary>Where the computation of a name has come to.</summary>
/// <param name="IsReferenced">Inside an element that <c>aria-labelledby</c> or <c>aria-describedby</c> names: further such references are not followed.</param>
/// <param name="IsInside">Inside another element whose content or label is being read, so any role gives its content.</param>
/// <param name="WithHidden">Inside a hidden element named on purpose: what is hidden counts.</param>
internal readonly record struct NameScope(bool IsReferenced, bool IsInside, bool WithHidden);
