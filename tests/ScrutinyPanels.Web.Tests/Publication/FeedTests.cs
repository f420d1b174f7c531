using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Features.Meetings.Minuting;
using ScrutinyPanels.Application.Features.Publication.OpenData;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Publication;

public sealed class FeedTests : IAsyncLifetime, IDisposable
{
    private const string Panel = "/panels/testshire-stop-and-search";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly ScrutinyHost host = new() { Settings = new Dictionary<string, string> { ["Service:Address"] = "https://panels.example/" } };
    private RecommendationId id;

    public async Task InitializeAsync()
    {
        var stage = await MeetingStage.In(host);
        await stage.Begin();
        await stage.Do(new EndMeeting.Command(stage.Id), host.World.Chair);
        await stage.Do(new WriteMinutes.Command(stage.Id, stage.Items[0], "The chair welcomed all."), host.World.Officer);
        var now = host.Clock.GetUtcNow();
        await host.InDb(db => db.Minutes.ExecuteUpdateAsync(s => s.SetProperty(m => m.PublishedAt, now)));
        id = await A.Recommendation(host.World).Titled("Reasons & <words>\f").Sent().Public().Released().After(TimeSpan.FromDays(1), host.Clock).RepliedWith(ForceDecision.Accepted).In(host.Services);
        await A.Recommendation(host.World).Titled("Words to come").Sent().Public().AskedForTime(new(2026, 6, 1)).In(host.Services);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Each_feed_is_Atom_and_every_link_in_it_answers()
    {
        using var anyone = host.As(null);
        var ids = new List<string>();
        foreach (var (path, entries) in new[] { ($"{Panel}/feed", 6), ($"{Panel}/asked/feed", 5), ($"/asked/{id.Value}/feed", 3), ("/panels/testshire-north/feed", 0) })
        {
            var feed = await Feed(anyone, path);
            Assert.Equal(Atom + "feed", feed.Name);
            CheckCommon(feed);
            ids.Add(One(feed, "id"));
            Assert.Equal($"https://panels.example{path}", Link(feed, "self"));
            Assert.Equal(HttpStatusCode.OK, (await HtmlPage.Get(anyone, new Uri(Link(feed, "alternate")).PathAndQuery)).Status);
            Assert.NotEmpty(feed.Elements(Atom + "author").Single().Element(Atom + "name")!.Value);
            var told = feed.Elements(Atom + "entry").ToList();
            Assert.Equal((path, entries), (path, told.Count));
            Assert.Equal(told.Count, told.Select(e => One(e, "id")).Distinct().Count());
            foreach (var entry in told)
            {
                CheckCommon(entry);
                Assert.NotEmpty(One(entry, "summary"));
                Assert.Equal(HttpStatusCode.OK, (await HtmlPage.Get(anyone, new Uri(Link(entry, "alternate")).PathAndQuery)).Status);
            }

            if (told.Count > 0)
            {
                Assert.Equal(told.Max(Updated), Updated(feed));
                Assert.Equal(told.Select(Updated).OrderDescending(), told.Select(Updated));
            }

            Assert.DoesNotContain("Words to come", feed.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task Ids_stay_and_what_was_told_stays_when_more_happens()
    {
        using var anyone = host.As(null);
        var before = (await Feed(anyone, $"/asked/{id.Value}/feed")).Elements(Atom + "entry").ToList();
        host.Clock.Pass(TimeSpan.FromDays(40));
        await ((Sender)host.Services.GetService(typeof(Sender))!).Send(new JudgeReply.Command(id, Judgement.Partly, "Words not released", null, null), Caller.Person(host.World.Chair));
        var after = await Feed(anyone, $"/asked/{id.Value}/feed");
        Assert.Equal(before.Select(e => (One(e, "id"), Updated(e))), after.Elements(Atom + "entry").Skip(1).Select(e => (One(e, "id"), Updated(e))));
        Assert.Equal("R1: the panel says: settled in part", One(after.Elements(Atom + "entry").First(), "title"));
        Assert.Equal(host.Clock.GetUtcNow(), Updated(after));
        Assert.DoesNotContain("Words not released", after.ToString(), StringComparison.Ordinal);
        Assert.Contains("We saw", after.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_name_their_feed_to_programs_and_to_people()
    {
        using var anyone = host.As(null);
        foreach (var path in new[] { Panel, $"{Panel}/asked", $"/asked/{id.Value}" })
        {
            var page = await HtmlPage.Get(anyone, path);
            var link = page.Document.Head!.QuerySelector("link[rel=alternate][type='application/atom+xml']")!;
            Assert.Equal($"{path}/feed", link.GetAttribute("href"));
            Assert.Contains(page.Links, l => l.Href == $"{path}/feed" && l.Text.StartsWith("Feed of", StringComparison.Ordinal));
            Assert.Contains(page.Links, l => l.Href == "/open-data");
        }
    }

    [Fact]
    public async Task What_is_not_public_has_no_feed()
    {
        var sent = await A.Recommendation(host.World).Sent().In(host.Services);
        using var anyone = host.As(null);
        foreach (var path in new[] { $"/asked/{sent.Value}/feed", $"/asked/{Guid.NewGuid()}/feed", "/panels/nowhere/feed", "/panels/nowhere/asked/feed" })
        {
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await HtmlPage.Get(anyone, path)).Status));
        }
    }

    [Fact]
    public void Every_move_and_what_is_told_with_it_has_words()
    {
        var factory = (IStringLocalizerFactory)host.Services.GetService(typeof(IStringLocalizerFactory))!;
        var feed = factory.Create("Features.Publication.OpenData.OpenDataWords", "ScrutinyPanels.Web");
        var page = factory.Create("Features.Publication.PublicationWords", "ScrutinyPanels.Web");
        Assert.False(feed["Heading"].ResourceNotFound);
        IEnumerable<LocalizedString> wanted =
        [
            .. Keys<FeedMove>("Move").Concat(Keys<FeedMove>("Category")).Concat(Keys<ForceDecision>("Decision")).Concat(Keys<Delivery>("Delivery")).Concat(Keys<Judgement>("Judgement"))
                .Concat(Keys<PauseCause>("Cause")).Concat(Keys<CheckResult>("Check")).Concat(Keys<StoryPart>("Part")).Select(k => feed[k]),
            .. Keys<RecommendationKind>("Kind").Except(["Kind_Feedback"]).Concat(Keys<AskTheme>("Theme").Except(["Theme_NotSaid"])).Select(k => page[k]),
        ];
        Assert.Empty(wanted.Where(w => w.ResourceNotFound).Select(w => w.Name));
    }

    private static IEnumerable<string> Keys<T>(string prefix)
        where T : struct, Enum => Enum.GetNames<T>().Select(n => $"{prefix}_{n}");

    private static async Task<XElement> Feed(HttpClient anyone, string path)
    {
        using var answer = await anyone.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal((path, HttpStatusCode.OK, "application/atom+xml"), (path, answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
    }

    // What a feed and an entry must have once, and that the id is an address of its own kind and the time of RFC 3339.
    private static void CheckCommon(XElement element)
    {
        Assert.StartsWith("urn:uuid:", One(element, "id"), StringComparison.Ordinal);
        Assert.True(Guid.TryParseExact(One(element, "id")["urn:uuid:".Length..], "D", out _));
        Assert.NotEmpty(One(element, "title"));
        Assert.True(Updated(element) > DateTimeOffset.UnixEpoch);
        Assert.Single(element.Elements(Atom + "link"), l => (string?)l.Attribute("rel") == "alternate");
        Assert.All(element.Descendants(), d => Assert.Equal(Atom, d.Name.Namespace));
    }

    private static string One(XElement element, string name) => element.Elements(Atom + name).Single().Value;

    private static DateTimeOffset Updated(XElement element) =>
        DateTimeOffset.ParseExact(One(element, "updated"), "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Link(XElement element, string relation) => element.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == relation).Attribute("href")!.Value;
}
