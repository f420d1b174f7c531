using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Publication.OpenData;
using ScrutinyPanels.Web.Send;
using ScrutinyPanels.Web.Shell;
using ScrutinyPanels.Web.SignIn;

namespace ScrutinyPanels.Web.Features.Publication.OpenData;

/// <summary>The open data as files: CSV whole and row by row, JSON page by page, and the document that describes them.</summary>
public sealed class DataFiles : IEndpoints
{
    public const string Description = DataSet.Root + "/openapi.json";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    // The words of people are written as they are; the answer is no page, so nothing in it can be taken for one.
    private static readonly JsonSerializerOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private DataFiles()
    {
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var set in DataSets.All)
        {
            Open(routes.MapMethods(set.Csv, Reading, (HttpContext c, Dispatcher s, TimeProvider t, IStringLocalizer<OpenDataWords> w) => Csv(set, c, s, t, w)));
            Open(routes.MapMethods(set.Json, Reading, (HttpContext c, Dispatcher s, TimeProvider t, IStringLocalizer<OpenDataWords> w) => Json(set, c, s, t, w)));
        }

        Open(routes.MapMethods(Description, Reading, Describe));
    }

    private static void Open(RouteHandlerBuilder address) => address.AllowAnonymous().WithMetadata(new KeptBriefly());

    private static async Task<IResult> Csv(DataSet set, HttpContext context, Dispatcher send, TimeProvider clock, IStringLocalizer<OpenDataWords> words)
    {
        var asked = Question(set, context.Request.Query, words, out var problem) with { After = null, Limit = OpenLimits.Most };
        var (refusal, slice, at) = await Begin(set, asked, problem, context, send, clock);
        if (refusal is not null || slice is null)
        {
            return refusal ?? Results.Empty;
        }

        context.Response.ContentType = "text/csv; charset=utf-8; header=present";
        context.Response.Headers.ContentDisposition = $"attachment; filename={set.Name}.csv";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return Results.Empty;
        }

        await context.Response.WriteAsync(string.Join(',', set.Fields.Select(f => f.Name)) + "\r\n", context.RequestAborted);
        while (slice is not null)
        {
            var text = new StringBuilder();
            foreach (var row in slice.Rows)
            {
                text.AppendJoin(',', set.Fields.Select(f => f.InCsv(row, at))).Append("\r\n");
            }

            await context.Response.WriteAsync(text.ToString(), context.RequestAborted);
            slice = slice.Next is { } next ? (await set.Ask(send, asked with { After = next }, context.RequestAborted)).Slice : null;
        }

        return Results.Empty;
    }

    private static async Task<IResult> Json(DataSet set, HttpContext context, Dispatcher send, TimeProvider clock, IStringLocalizer<OpenDataWords> words)
    {
        var asked = Question(set, context.Request.Query, words, out var problem);
        var (refusal, slice, at) = await Begin(set, asked, problem, context, send, clock);
        if (refusal is not null || slice is null)
        {
            return refusal ?? Results.Empty;
        }

        var next = slice.Next is { } after ? Address(at + set.Json, asked with { After = after }) : null;
        var page = new JsonObject
        {
            ["licence"] = Licence.Address,
            ["about"] = at + OpenDataPage.Address,
            ["next"] = next,
            ["rows"] = new JsonArray([.. slice.Rows.Select(row => new JsonObject(set.Fields.Select(f => KeyValuePair.Create(f.Name, f.InJson(row, at)))))]),
        };
        if (next is not null)
        {
            context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        return await Write(context, page);
    }

    private static async Task<IResult> Describe(HttpContext context, IStringLocalizer<OpenDataWords> words)
    {
        var document = OpenApi.Document(ServiceAddress.For(context), words);
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return new Fresh(context, document.ToJsonString()).Says() ? Results.Empty : await Write(context, document);
    }

    // The first rows are asked for before anything is said, so that a refusal is an answer and not the end of a file; whoever names what it has is told so without.
    private static async Task<(IResult? Refusal, DataSlice? Slice, string At)> Begin(DataSet set, DataQuestion asked, string? problem, HttpContext context, Dispatcher send, TimeProvider clock)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        var at = ServiceAddress.For(context);
        if (problem is not null)
        {
            return (Wrong(problem), null, at);
        }

        // Before the rows: what changes in between is asked for again, never missed.
        var stamp = (await send.Query(new GetOpenDataStamp.Query(), context.RequestAborted)).Answer!;
        var fresh = new Fresh(context, stamp, at, clock.GetUtcNow());
        if (fresh.IsNamed)
        {
            fresh.Says();
            return (null, null, at);
        }

        var (outcome, slice) = await set.Ask(send, asked, context.RequestAborted);
        return slice is null
            ? (outcome.Refusal == Refusal.Input ? Wrong(string.Join(' ', outcome.Problems.Select(p => p.Message))) : Results.NotFound(), null, at)
            : (null, fresh.Says() ? null : slice, at);
    }

    private static async Task<IResult> Write(HttpContext context, JsonObject what)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.WriteAsync(what.ToJsonString(Plainly), context.RequestAborted);
        }

        return Results.Empty;
    }

    private static IResult Wrong(string sentence) => Results.Problem(sentence, statusCode: StatusCodes.Status400BadRequest);

    private static string Address(string path, DataQuestion asked) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["panel"] = asked.Panel,
        ["since"] = asked.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["limit"] = asked.Limit == OpenLimits.Usual ? null : asked.Limit.ToString(CultureInfo.InvariantCulture),
        ["after"] = asked.After,
    }.Where(p => p.Value is not null));

    private static DataQuestion Question(DataSet set, IQueryCollection given, IStringLocalizer<OpenDataWords> words, out string? problem)
    {
        problem = null;
        DateOnly? since = null;
        var limit = OpenLimits.Usual;
        if (Given("since") is { } day)
        {
            since = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
            problem = !set.HasSince ? words["Wrong_NoSince"].Value : since is null ? words["Wrong_Since"].Value : null;
        }

        if (Given("limit") is { } most && (!int.TryParse(most, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > OpenLimits.Most))
        {
            problem = words["Wrong_Limit", OpenLimits.Most];
        }

        return new(Given("panel"), since, Given("after"), limit);

        string? Given(string name) => given[name].ToString() is { Length: > 0 } value ? value : null;
    }
}
