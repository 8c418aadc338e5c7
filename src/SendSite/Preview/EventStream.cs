using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SendSite.Preview;

/// <summary>
/// Tells open pages about each build with server-sent events: <c>built</c> with the version of the pages, when they have
/// changed, then <c>findings</c> with what was found. Who connects is told how things stand.
/// </summary>
internal sealed class EventStream(LivePreview preview, CancellationToken stop)
{
    public const string Address = PreviewAssets.Root + "/events";

    /// <summary>Answers for the stream, and lets requests for pages wait for the first build.</summary>
    public void AddTo(IApplicationBuilder application)
    {
        application.Use(async (context, next) =>
        {
            await preview.Ready.WaitAsync(context.RequestAborted);
            await next(context);
        });
        application.Map(Address, stream => stream.Run(SendAsync));
    }

    private async Task SendAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stop);
        try
        {
            for (var (state, told) = (preview.Now, ""); ; told = state.Version, state = await state.Next.WaitAsync(ended.Token))
            {
                await SendAsync(context.Response, state, told, ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the preview stops.
        }
    }

    private static async Task SendAsync(HttpResponse response, PreviewState state, string told, CancellationToken stop)
    {
        if (state.Version != told)
        {
            await response.WriteAsync($"event: built\ndata: {state.Version}\n\n", stop);
        }

        await response.WriteAsync($"event: findings\ndata: {FindingsJson.Write(state)}\n\n", stop);
        await response.Body.FlushAsync(stop);
    }
}
