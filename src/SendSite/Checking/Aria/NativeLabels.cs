using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Aria;

/// <summary>Which <c>label</c> elements belong to which form control, as HTML has it.</summary>
internal sealed class NativeLabels
{
    private readonly Dictionary<IElement, List<IElement>> _labels = [];

    private NativeLabels(FinishedPage page)
    {
        foreach (var label in page.Elements.Named("label"))
        {
            if (Target(label, page.Elements) is { } control)
            {
                if (!_labels.TryGetValue(control, out var labels))
                {
                    _labels[control] = labels = [];
                }

                labels.Add(label);
            }
        }
    }

    public static NativeLabels Of(FinishedPage page) => page.Fact(page => new NativeLabels(page));

    /// <summary>The labels of a control, in document order.</summary>
    public IReadOnlyList<IElement> For(IElement control) => _labels.GetValueOrDefault(control) ?? [];

    /// <summary>Whether a <c>label</c> can belong to the element.</summary>
    public static bool CanHaveLabel(IElement element) =>
        element.LocalName switch
        {
            "button" or "meter" or "output" or "progress" or "select" or "textarea" => true,
            "input" => !string.Equals(element.GetAttribute("type"), "hidden", StringComparison.OrdinalIgnoreCase),
            _ => element.LocalName.Contains('-', StringComparison.Ordinal),
        };

    private static IElement? Target(IElement label, PageElements page) =>
        label.GetAttribute("for") is { } id
            ? page.FirstWithId(id) is { } named && CanHaveLabel(named) ? named : null
            : label.GetDescendants().OfType<IElement>().FirstOrDefault(CanHaveLabel);
}
