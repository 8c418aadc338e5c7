using Microsoft.AspNetCore.Components;

namespace SendSite.Theme;

/// <summary>A component that knows the page it is on and speaks the interface's words.</summary>
public abstract class SitePart : ComponentBase
{
    [CascadingParameter]
    public required PageContext Context { get; set; }

    protected InterfaceStrings Words => Context.Strings;
}
