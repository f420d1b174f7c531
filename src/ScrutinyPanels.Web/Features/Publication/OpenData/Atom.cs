using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Publication.OpenData;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Web.Features.Publication.OpenData;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal sealed class Atom(IStringLocalizer<OpenDataWords> words, string address)
{
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private static readonly XNamespace Ns = "http://www.w3.org/2005/Atom";

    /// <summary>The bytes of the feed whose page is at a path.</summary>
    public byte[] Write(GetFeed.View view, string page, bool registerOnly)
    {
        var kind = view.Reference is not null ? "asked" : registerOnly ? "register" : "panel";
        var title = words[$"Feed_{kind}", view.Panel, view.Reference ?? string.Empty].Value;
        var feed = new XElement(
            Ns + "feed",
            new XAttribute(XNamespace.Xml + "lang", "en-GB"),
            new XElement(Ns + "id", Id($"feed {kind} {view.Id}")),
            Text("title", view.IsPractice ? words["Feed_Practice", title] : title),
            Text("subtitle", view.IsPractice ? words["Feed_PracticeAbout"] : words["Feed_About"]),
            Moment("updated", view.UpdatedAt),
            Link("self", $"{page}/feed", "application/atom+xml"),
            Link("alternate", page, "text/html"),
            new XElement(Ns + "author", Text("name", view.Panel), new XElement(Ns + "uri", $"{address}/panels/{view.Slug}")),
            Text("rights", words["Feed_Rights", Licence.Name, Licence.Address]),
            view.Entries.Select(Entry));
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            new XDocument(feed).Save(writer);
        }

        return bytes.ToArray();
    }

    private XElement Entry(GetFeed.Entry entry)
    {
        var isMinutes = entry.Move == FeedMove.MinutesPublished;
        var about = isMinutes ? words["Entry_Minutes", Shown.Day(entry.MeetingOn!.Value)] : entry.Title is { } title ? words["Entry_About", entry.Force, title] : words["Entry_NotReleased", entry.Force];
        return new XElement(
            Ns + "entry",
            new XElement(Ns + "id", Id($"{(isMinutes ? "minutes" : entry.Move is FeedMove.WordsReleased or FeedMove.WordsCorrected ? "words" : "move")} {entry.About} {entry.Number}")),
            Text("title", isMinutes ? words["Move_MinutesPublished", entry.Title!] : words[$"Move_{entry.Move}", entry.Reference, Told(entry)]),
            Moment("published", entry.At),
            Moment("updated", entry.At),
            Link("alternate", isMinutes ? $"/minutes/{entry.About}" : $"/asked/{entry.About}", "text/html"),
            new XElement(Ns + "category", new XAttribute("term", DataField.Code(entry.Move)), new XAttribute("label", words[$"Category_{entry.Move}"].Value)),
            Text("summary", about),
            entry.Words is { } released ? Text("content", Released(released)) : null);
    }

    // Which of the decisions, reports, judgements, causes or findings it was.
    private string Told(GetFeed.Entry entry) => (entry.Move, entry.Told) switch
    {
        (FeedMove.Replied, { } told) => words[$"Decision_{(ForceDecision)told}"],
        (FeedMove.DeliveryReported, { } told) => words[$"Delivery_{(Delivery)told}"],
        (FeedMove.Judged, { } told) => words[$"Judgement_{(Judgement)told}"],
        (FeedMove.TimeAsked, { } told) => words[$"Cause_{(PauseCause)told}"],
        (FeedMove.LookedAgain, { } told) => words[$"Check_{(CheckResult)told}"],
        _ => string.Empty,
    };

    private string Released(StoryWords released) =>
        string.Join("\n\n", released.Parts.Where(p => p.Words.Length > 0).Select(p => $"{words[$"Part_{p.Part}"]}\n{p.Words}"));

    private XElement Link(string relation, string path, string mediaType) =>
        new(Ns + "link", new XAttribute("rel", relation), new XAttribute("type", mediaType), new XAttribute("href", address + path));

    private static XElement Moment(string name, DateTimeOffset at) => new(Ns + name, at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));

    private static XElement Text(string name, string text) => new(Ns + name, Holdable(text));

    // What XML cannot hold, such as a form feed that was pasted in, is left out.
    private static string Holdable(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(r => r.Value is 0x9 or 0xA or 0xD or (>= 0x20 and not 0xFFFE and not 0xFFFF)))
        {
            kept.Append(rune.ToString());
        }

        return kept.ToString();
    }

    // The same name always gives the same id, wherever the service is found: a UUID of version 8 (RFC 9562).
    private static string Id(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"scrutiny {name}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
