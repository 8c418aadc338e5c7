using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SendSite.Model.Diagnostics;
using SendSite.Rendering.Assets;

namespace SendSite.Rendering.Prose;

/// <summary>Finds the picture of each idea of an Easy Read page, and keeps its lines as they were written: one sentence on each.</summary>
internal sealed class IdeaInspector(ProsePlace place, IdeaPictures pictures, DiagnosticBag bag)
{
    public const string Kind = "idea";

    public void Inspect(CustomContainer idea)
    {
        foreach (var end in idea.Descendants<LineBreakInline>())
        {
            end.IsHard = true;
        }

        var name = NameOf(idea);
        if (name.Length == 0)
        {
            bag.Report(RenderRules.IdeaWithoutPicture, place.SpanOf(idea), "This idea names no picture.", $"Write one after the word idea: ::: idea {pictures.Names.FirstOrDefault()}. They are listed in src/docs/easy-read.md.");
        }
        else if (pictures.AddressOf(name) is null)
        {
            var near = NearestName.Find(name, pictures.Names);
            bag.Report(
                RenderRules.UnknownIdeaPicture,
                place.SpanOf(idea),
                $"There is no picture \"{name}\" for ideas.",
                near is null ? $"Use one of: {string.Join(", ", pictures.Names)}; or put a picture of your own into input/{IdeaPictures.Folder}." : $"Did you mean \"{near}\"?");
        }
    }

    public static string NameOf(CustomContainer idea) => idea.Arguments?.Trim() ?? "";
}
