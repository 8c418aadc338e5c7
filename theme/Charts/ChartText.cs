using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using SendSite.Model.Charts;

namespace SendSite.Theme.Charts;

/// <summary>Words in a drawing. Written in C#, because Razor keeps the element <c>text</c> to itself.</summary>
[WrittenInCSharp]
public sealed class ChartText : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Class { get; set; }

    [Parameter, EditorRequired]
    public required string X { get; set; }

    [Parameter, EditorRequired]
    public required string Y { get; set; }

    [Parameter]
    public TextAnchor Anchor { get; set; }

    /// <summary>Further to the right, in em.</summary>
    [Parameter]
    public double Shift { get; set; }

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "x", X);
        builder.AddAttribute(3, "y", Y);
        if (Anchor != TextAnchor.Start)
        {
            builder.AddAttribute(4, "text-anchor", Anchor == TextAnchor.Middle ? "middle" : "end");
        }

        if (Shift != 0)
        {
            builder.AddAttribute(5, "dx", Svg.Em(Shift));
        }

        builder.AddContent(6, Text);
        builder.CloseElement();
    }
}
