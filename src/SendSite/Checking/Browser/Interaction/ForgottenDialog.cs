namespace SendSite.Checking.Browser.Interaction;

/// <summary>A dialog that opened and did not get the focus.</summary>
/// <param name="Selector">The dialog.</param>
/// <param name="Words">What opened it.</param>
/// <param name="Next">What has the focus instead; empty for nothing.</param>
internal sealed record ForgottenDialog(string Selector, string Words, string Next);
