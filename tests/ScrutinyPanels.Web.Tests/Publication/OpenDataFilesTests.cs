using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Features.Meetings.Minuting;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Publication;

public sealed class OpenDataFilesTests : IAsyncLifetime, IDisposable
{
    private const string Formula = "=HYPERLINK(\"x\"), and \"more\"";

    private static readonly string[] Sets = ["recommendations", "panels", "meetings", "feedback"];

    private readonly ScrutinyHost host = new() { Settings = new Dictionary<string, string> { ["Service:Address"] = "https://panels.example" } };
    private HttpClient anyone = null!;

    public async Task InitializeAsync()
    {
        var stage = await MeetingStage.In(host);
        await stage.Begin();
        await stage.Do(new EndMeeting.Command(stage.Id), host.World.Chair);
        await stage.Do(new WriteMinutes.Command(stage.Id, stage.Items[0], "The chair welcomed all."), host.World.Officer);
        var now = host.Clock.GetUtcNow();
        await host.InDb(db => db.Minutes.ExecuteUpdateAsync(s => s.SetProperty(m => m.PublishedAt, now)));
        await A.Recommendation(host.World).Titled(Formula).OfKind(RecommendationKind.Practice, AskTheme.Grounds).Sent().Public().RepliedWith(ForceDecision.Accepted, promise: "A briefing").Judged(Judgement.Partly, changed: "One\nline and another").Released().In(host.Services);
        await A.Recommendation(host.World).Titled("Words to come").Sent().Public().AskedForTime(new(2026, 6, 1)).Granted().In(host.Services);
        await A.Recommendation(host.World).Sent().Public().AskedForTime(new(2026, 6, 1)).In(host.Services);
        await A.Recommendation(host.World).Sent().Public().Withdrawn().In(host.Services);
        await A.Recommendation(host.World).Titled("Only sent").Sent().In(host.Services);
        await A.Recommendation(host.World).Titled("About one officer").OfKind(RecommendationKind.Feedback).Sent().In(host.Services);
        host.Clock.Pass(TimeSpan.FromMinutes(1));
        anyone = host.As(null);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose()
    {
        anyone.Dispose();
        host.Dispose();
    }

    [Fact]
    public async Task The_dictionary_CSV_JSON_and_the_OpenAPI_document_name_the_same_fields()
    {
        var page = await HtmlPage.Get(anyone, "/open-data");
        var document = await Json("/open-data/v1/openapi.json");
        Assert.Equal("3.1.0", (string?)document["openapi"]);
        Assert.Contains("Open Government Licence v3.0", page.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch("(Field|Type|Set|Name|Filter)_", page.Source + document.ToJsonString());
        foreach (var set in Sets)
        {
            var described = document["paths"]![$"/open-data/v1/{set}.json"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
            var rows = Resolve(document, Resolve(document, described)["properties"]!["rows"]!["items"]!);
            List<string> names = [.. rows["properties"]!.AsObject().Select(p => p.Key)];
            var table = page.Document.QuerySelector($"h2#{set} ~ .scrutiny-table")!;
            Assert.Equal(names, table.QuerySelectorAll("tbody th").Select(h => h.TextContent.Trim()));
            Assert.Equal(names, Read(await anyone.GetStringAsync(new Uri($"/open-data/v1/{set}.csv", UriKind.Relative)))[0]);
            Assert.Equal(names, (await Json($"/open-data/v1/{set}.json"))["rows"]![0]!.AsObject().Select(p => p.Key));
            Assert.Equal(HttpStatusCode.OK, (await HtmlPage.Get(anyone, page.Links.Single(l => l.Href.EndsWith($"{set}.json", StringComparison.Ordinal)).Href)).Status);
        }
    }

    [Fact]
    public async Task JSON_is_what_the_OpenAPI_document_says_field_by_field()
    {
        var document = await Json("/open-data/v1/openapi.json");
        foreach (var set in Sets)
        {
            var schema = document["paths"]![$"/open-data/v1/{set}.json"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
            var found = new List<string>();
            Check(document, schema, await Json($"/open-data/v1/{set}.json"), set, found);
            Assert.Empty(found);
        }

        var wrong = new List<string>();
        var row = (await Json("/open-data/v1/recommendations.json"))["rows"]![0]!;
        row["step"] = "draft";
        row["due_on"] = "2 March";
        row.AsObject().Remove("force");
        Check(document, document["components"]!["schemas"]!["Recommendation"]!, row, "row", wrong);
        Assert.Equal(3, wrong.Count);
    }

    [Fact]
    public async Task CSV_is_read_back_as_it_was_with_no_formula_in_it()
    {
        var text = await anyone.GetStringAsync(new Uri("/open-data/v1/recommendations.csv", UriKind.Relative));
        var lines = Read(text);
        Assert.Equal(5, lines.Count);
        Assert.All(lines, l => Assert.Equal(lines[0].Count, l.Count));
        string Cell(int line, string name) => lines[line][lines[0].ToList().IndexOf(name)];
        Assert.Equal($"'{Formula}", Cell(1, "title"));
        Assert.Equal("One\nline and another", Cell(1, "what_changed").ReplaceLineEndings("\n"));
        Assert.Equal(("grounds", "replied", "accepted", "partly", "false"), (Cell(1, "theme"), Cell(1, "step"), Cell(1, "decision"), Cell(1, "judgement"), Cell(1, "practice")));
        Assert.Equal((string.Empty, string.Empty, "2026-03-02", "new-policy"), (Cell(2, "title"), Cell(2, "theme"), Cell(2, "paused_since"), Cell(2, "pause_cause")));
        Assert.Equal($"https://panels.example/asked/{Cell(2, "id")}", Cell(2, "url"));
        Assert.Equal("withdrawn", Cell(4, "step"));
        foreach (var secret in new[] { "Words to come", "Only sent", "About one officer" })
        {
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        }

        var feedback = Read(await anyone.GetStringAsync(new Uri("/open-data/v1/feedback.csv?panel=testshire-stop-and-search", UriKind.Relative)));
        Assert.Equal(["1", "0", "0", "0", "0"], feedback[1].Skip(5));
    }

    [Fact]
    public async Task JSON_goes_on_page_by_page_and_filters_that_cannot_be_read_are_refused()
    {
        var first = await Json("/open-data/v1/recommendations.json?limit=3&since=2026-03-01&panel=testshire-stop-and-search");
        Assert.Equal(3, first["rows"]!.AsArray().Count);
        var second = await Json(new Uri((string)first["next"]!).PathAndQuery);
        Assert.Equal(["R4"], second["rows"]!.AsArray().Select(r => (string)r!["reference"]!));
        Assert.Null(second["next"]);
        Assert.Empty((await Json("/open-data/v1/recommendations.json?since=2026-03-03"))["rows"]!.AsArray());
        foreach (var (address, status) in new[]
        {
            ("recommendations.json?since=yesterday", HttpStatusCode.BadRequest), ("recommendations.csv?since=2026-02-30", HttpStatusCode.BadRequest), ("panels.json?since=2026-01-01", HttpStatusCode.BadRequest),
            ("recommendations.json?limit=501", HttpStatusCode.BadRequest), ("recommendations.json?after=x", HttpStatusCode.BadRequest), ("meetings.json?after=x", HttpStatusCode.BadRequest),
            ("meetings.csv?panel=nowhere", HttpStatusCode.NotFound), ("panels.csv?panel=nowhere", HttpStatusCode.NotFound),
        })
        {
            using var answer = await anyone.GetAsync(new Uri($"/open-data/v1/{address}", UriKind.Relative));
            Assert.Equal((address, status), (address, answer.StatusCode));
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        }
    }

    [Fact]
    public async Task Whoever_has_it_is_told_so_until_something_public_changes_or_a_day_begins()
    {
        using var officer = host.As(host.World.Officer);
        string[] addresses = [.. Sets.SelectMany(s => new[] { $"/open-data/v1/{s}.csv", $"/open-data/v1/{s}.json" }), "/panels/testshire-stop-and-search/feed", "/panels/testshire-stop-and-search/asked/feed", "/open-data/v1/openapi.json"];
        foreach (var address in addresses)
        {
            using var got = await Send(officer, HttpMethod.Get, address);
            Assert.Equal((address, HttpStatusCode.OK), (address, got.StatusCode));
            Assert.False(got.Headers.Contains("Set-Cookie"), address);
            Assert.Equal((true, true, TimeSpan.FromSeconds(5)), (got.Headers.CacheControl!.Public, got.Headers.CacheControl.MustRevalidate, got.Headers.CacheControl.MaxAge));
            var body = await got.Content.ReadAsStringAsync();
            Assert.NotEmpty(body);
            using var head = await Send(anyone, HttpMethod.Head, address);
            Assert.Equal((HttpStatusCode.OK, got.Headers.ETag, got.Content.Headers.ContentType), (head.StatusCode, head.Headers.ETag, head.Content.Headers.ContentType));
            Assert.Empty(await head.Content.ReadAsStringAsync());
            using var again = await Send(anyone, HttpMethod.Get, address, got.Headers.ETag);
            Assert.Equal((HttpStatusCode.NotModified, got.Headers.ETag), (again.StatusCode, again.Headers.ETag));
            Assert.Empty(await again.Content.ReadAsStringAsync());
            Assert.True(again.Headers.CacheControl!.Public);
            if (!address.EndsWith("openapi.json", StringComparison.Ordinal))
            {
                using var since = await Send(anyone, HttpMethod.Get, address, since: got.Content.Headers.LastModified);
                Assert.Equal(HttpStatusCode.NotModified, since.StatusCode);
            }
        }

        const string Rows = "/open-data/v1/recommendations.json";
        using var before = await Send(anyone, HttpMethod.Get, Rows);
        await A.Recommendation(host.World).Sent().Public().In(host.Services);
        using var changed = await Send(anyone, HttpMethod.Get, Rows, before.Headers.ETag);
        Assert.Equal((HttpStatusCode.OK, null), (changed.StatusCode, changed.Content.Headers.LastModified));
        Assert.Equal(5, JsonNode.Parse(await changed.Content.ReadAsStringAsync())!["rows"]!.AsArray().Count);
        host.Clock.Pass(TimeSpan.FromDays(90));
        using var late = await Send(anyone, HttpMethod.Get, Rows, changed.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        Assert.True((bool)JsonNode.Parse(await late.Content.ReadAsStringAsync())!["rows"]![4]!["late"]!);
        using var old = await Send(anyone, HttpMethod.Get, Rows, since: before.Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.OK, old.StatusCode);
    }

    private static Task<HttpResponseMessage> Send(HttpClient browser, HttpMethod method, string address, EntityTagHeaderValue? tag = null, DateTimeOffset? since = null)
    {
        var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        request.Headers.IfModifiedSince = since;
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        return browser.SendAsync(request);
    }

    private async Task<JsonNode> Json(string address)
    {
        using var answer = await anyone.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal((address, "application/json"), (address, answer.Content.Headers.ContentType?.MediaType));
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private static List<IReadOnlyList<string>> Read(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var lines = new CsvLines(content, lineBreaks: true);
        var read = new List<IReadOnlyList<string>>();
        while (lines.Read())
        {
            Assert.False(lines.QuotesAstray);
            read.Add([.. Enumerable.Range(0, lines.FieldCount).Select(i => Encoding.UTF8.GetString(lines.Field(i)))]);
        }

        return read;
    }

    private static JsonNode Resolve(JsonNode document, JsonNode schema) =>
        (string?)schema["$ref"] is { } reference ? reference.TrimStart('#', '/').Split('/').Aggregate(document, (node, name) => node[name]!) : schema;

    // As much of JSON Schema as the document uses.
    private static void Check(JsonNode document, JsonNode given, JsonNode? value, string at, List<string> wrong)
    {
        var schema = Resolve(document, given);
        var type = value switch { null => "null", JsonObject => "object", JsonArray => "array", _ when value.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean", _ when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => "integer", _ => "string" };
        string[] types = schema["type"] is JsonArray many ? [.. many.Select(t => (string)t!)] : [(string)schema["type"]!];
        if (!types.Contains(type))
        {
            wrong.Add($"{at} is {type}");
        }

        if (schema["enum"] is JsonArray codes && !codes.Any(c => JsonNode.DeepEquals(c, value)))
        {
            wrong.Add($"{at} is {value}");
        }

        if (type == "string" && !((string?)schema["format"] switch
        {
            "date" => DateOnly.TryParseExact((string)value!, "yyyy-MM-dd", out _),
            "uuid" => Guid.TryParseExact((string)value!, "D", out _),
            "uri" => Uri.TryCreate((string)value!, UriKind.Absolute, out _),
            _ => true,
        }))
        {
            wrong.Add($"{at} is {value}");
        }

        if (value is JsonArray list)
        {
            foreach (var (item, index) in list.Select((item, index) => (item, index)))
            {
                Check(document, schema["items"]!, item, $"{at}[{index}]", wrong);
            }
        }

        if (value is JsonObject fields)
        {
            Assert.False((bool)schema["additionalProperties"]!);
            wrong.AddRange(schema["required"]!.AsArray().Select(n => (string)n!).Where(n => !fields.ContainsKey(n)).Select(n => $"{at} has no {n}"));
            wrong.AddRange(fields.Where(f => schema["properties"]![f.Key] is null).Select(f => $"{at} has {f.Key}"));
            foreach (var (name, field) in fields.Where(f => schema["properties"]![f.Key] is not null))
            {
                Check(document, schema["properties"]![name]!, field, $"{at}.{name}", wrong);
            }
        }
    }
}
