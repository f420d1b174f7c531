using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace ScrutinyPanels.Web.Shell;

/// <summary>Whatever nobody expected: logged once with an id; the page shows that id and nothing else. What a browser sent wrongly is the browser's 400.</summary>
internal sealed partial class Failures(ErrorPages pages, ILogger<Failures> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            return true;
        }

        if (StatusOf(exception) is { } status)
        {
            await pages.Write(httpContext, status);
            return true;
        }

        var id = Guid.CreateVersion7().ToString("N")[^12..];
        Failed(id, httpContext.Request.Method, httpContext.GetEndpoint()?.DisplayName ?? "no endpoint", exception);
        await pages.Write(httpContext, StatusCodes.Status500InternalServerError, id);
        return true;
    }

    private static int? StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        AntiforgeryValidationException or InvalidDataException => StatusCodes.Status400BadRequest,

        // Blazor's own word for a value in the address that is of the wrong kind.
        InvalidOperationException { Source: "Microsoft.AspNetCore.Components" } wrong
            when wrong.Message.StartsWith("Cannot parse the value", StringComparison.Ordinal) => StatusCodes.Status400BadRequest,
        _ => null,
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Failure {Id} at {Method} {Endpoint}")]
    private partial void Failed(string id, string method, string endpoint, Exception exception);
}
