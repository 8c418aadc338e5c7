using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.Extensions.Logging.Abstractions;
using SendSite.Model.Diagnostics;
using SendSite.Theme;

namespace SendSite.Rendering.Tracing;

/// <summary>Renders as usual and puts a mark around what each component of the theme wrote.</summary>
internal sealed class TracingRenderer(IServiceProvider services) : StaticHtmlRenderer(services, NullLoggerFactory.Instance)
{
    private const string ThemeNamespace = "SendSite.Theme.";

    /// <summary>The theme's file of a component; null for one that is not the theme's.</summary>
    public static string? FileOf(Type component) =>
        component.FullName is { } name && name.StartsWith(ThemeNamespace, StringComparison.Ordinal)
            ? $"theme/{name[ThemeNamespace.Length..].Split('`')[0].Replace('.', '/')}{(component.IsDefined(typeof(WrittenInCSharpAttribute)) ? ".cs" : ".razor")}"
            : null;

    protected override void WriteComponentHtml(int componentId, TextWriter output)
    {
#pragma warning disable BL0006 // A renderer may not otherwise know whose output it writes; a change would stop the build here and nowhere else.
        var component = GetComponentState(componentId).Component;
#pragma warning restore BL0006
        if (FileOf(component.GetType()) is not { } file)
        {
            base.WriteComponentHtml(componentId, output);
            return;
        }

        output.Write(new SourceMark(file, SourceOf(component)).Open());
        base.WriteComponentHtml(componentId, output);
        output.Write(SourceMark.Close());
    }

    /// <summary>Where the record a component shows was read: the first parameter that knows its source.</summary>
    private static SourceSpan? SourceOf(IComponent component) =>
        component.GetType().GetProperties()
            .Where(property => property.GetCustomAttribute<ParameterAttribute>() is not null)
            .Select(property => property.GetValue(component))
            .Select(record => record?.GetType().GetProperty("Source")?.GetValue(record))
            .OfType<SourceSpan>()
            .Select(source => (SourceSpan?)source)
            .FirstOrDefault();
}
