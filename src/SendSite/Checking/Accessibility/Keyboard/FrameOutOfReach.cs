using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Keyboard;

/// <summary>A frame that holds links or fields is not taken out of the keyboard's way.</summary>
internal sealed class FrameOutOfReach : IPageCheck
{
    public Rule Rule { get; } = new("SS677", nameof(FrameOutOfReach), Severity.Error,
        Why: "Browsers then let nobody into the frame by keyboard.")
    {
        Criteria = ["2.1.1"],
        Act = ["akn7bn"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from frame in page.Elements.Named("iframe")
            where Focus.TabIndex(frame) < 0 && semantics.Exposure.IsInSight(frame) && !Exposure.IsInert(frame) && !IsDot(frame)
            let control = FirstControl(frame, page)
            where control is not null
            select page.Report(Rule, frame,
                $"The frame has tabindex=\"{frame.GetAttribute("tabindex")}\" but holds {StartTag.Of(control)}.",
                hint: "Take the tabindex away.");
    }

    private static bool IsDot(IElement frame) =>
        frame.GetAttribute("width")?.Trim() is "0" or "1" || frame.GetAttribute("height")?.Trim() is "0" or "1";

    /// <summary>The first thing in the frame that the keyboard would stop at, where its content is written in the page or a page of the same site.</summary>
    private static IElement? FirstControl(IElement frame, FinishedPage page)
    {
        var html = frame.GetAttribute("srcdoc") ?? (frame.GetAttribute("src") is { Length: > 0 } address ? page.Files?.Text(page.Route, address) : null);
        if (html is null)
        {
            return null;
        }

        using var document = new HtmlParser().ParseDocument(html);
        var inner = new FinishedPage(page.Route, page.Source, document);
        return inner.Elements.All.FirstOrDefault(Focus.Of(inner).IsInTabOrder);
    }
}
