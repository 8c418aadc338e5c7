using SendSite.Checking.Accessibility.Scripting;

namespace SendSite.Checking.Browser.Interaction;

/// <summary>What coming to a control, or filling it in, was enough to set off.</summary>
/// <param name="Selector">Where.</param>
/// <param name="Words">What the control is.</param>
/// <param name="Kind"><c>page</c>, <c>window</c>, <c>message</c>, <c>moved</c>, <c>lost</c>, <c>sent</c> or <c>replaced</c>.</param>
/// <param name="To">The address, the words that came, or the control that has the focus now.</param>
/// <param name="Code">The control's own handler as written in the page; empty for none.</param>
/// <param name="Around">What somebody has read when they come to it.</param>
internal sealed record ContextChange(string Selector, string Words, string Kind, string To, string Code, string Around)
{
    /// <summary>The code in the attribute says it all, and a static rule reads that.</summary>
    public bool IsWritten => HandlerCode.ChangesContext(Code) || Code.Contains("this.blur()", StringComparison.Ordinal);

    /// <summary>As the end of a sentence.</summary>
    public string Effect => Kind switch
    {
        "page" => $"the browser is sent to \"{Place}\"",
        "window" => $"a window opens for \"{Place}\"",
        "message" => $"a message box says \"{To}\"",
        "sent" => $"the form is sent (\"{To}\")",
        "replaced" => $"another page takes this one's place (\"{To}\")",
        "moved" => $"the focus is taken on to {To}",
        _ => "the focus is thrown off it again",
    };

    // The address served at is ours, and its port changes.
    private string Place => Uri.TryCreate(To, UriKind.Absolute, out var address) && address.IsLoopback ? address.PathAndQuery : To;
}
