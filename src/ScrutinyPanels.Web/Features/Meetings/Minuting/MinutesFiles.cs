using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Meetings.Minuting;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Web.Send;
using ScrutinyPanels.Web.Shell;

namespace ScrutinyPanels.Web.Features.Meetings.Minuting;

/// <summary>Minutes as a Word file, with the same sentences as the page.</summary>
public sealed class MinutesFiles : IEndpoints
{
    private MinutesFiles()
    {
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/meetings/{id:guid}/minutes.docx", ForPanel).RequireAuthorization(Permissions.ReadMeetings);
        routes.MapGet("/minutes/{id:guid}.docx", ForPublic).AllowAnonymous().WithMetadata(new InBothLanguages());
    }

    private static async Task<IResult> ForPanel(Guid id, HttpContext context, Dispatcher send, IStringLocalizer<MinutingWords> words, CancellationToken cancel)
    {
        var view = (await send.Query(new GetMinutes.Query(new(id)), cancel)).Answer;
        context.Response.Headers.CacheControl = "no-store";
        return view is null ? Results.NotFound() : File(view.Text, view.Changes, words);
    }

    private static async Task<IResult> ForPublic(Guid id, Dispatcher send, IStringLocalizer<MinutingWords> words, CancellationToken cancel)
    {
        var view = (await send.Query(new GetPublicMinutes.Query(new(id)), cancel)).Answer;
        return view is null ? Results.NotFound() : File(view.Text, view.Changes, words);
    }

    private static IResult File(MinutesInFull text, IReadOnlyList<GetMinutes.Change> changes, IStringLocalizer<MinutingWords> words)
    {
        var file = new WordFile(words["MinutesOf", text.Title]);
        file.Words(text.Panel);
        file.Words(words.When(text));
        file.Words(text.Place);
        file.Words(text.WithoutPapers.Length > 0 ? words["WithoutPapers", text.WithoutPapers].Value : null);
        file.Heading(1, words["WhoCame"]);
        foreach (var line in text.There.Select(words.There).Concat(text.Names.Select(words.Name)))
        {
            file.Point(line);
        }

        file.Words(words.Cases(text));
        file.Words(words.Watched(text));
        foreach (var item in text.Items)
        {
            Write(file, item, words);
        }

        Write(file, changes, words);
        return Results.File(file.Save(), WordFile.MediaType, "minutes.docx");
    }

    private static void Write(WordFile file, MinutesInFull.Item item, IStringLocalizer<MinutingWords> words)
    {
        file.Heading(1, words.Title(item));
        file.Words(words.Grade(item));
        file.Words(item.Words);
        foreach (var entry in item.Entries)
        {
            file.Words($"{words[$"Entry_{entry.Kind}"]} {entry.Words}");
            file.Words(words.Beside(entry));
        }

        file.Words(item.Title is not null && item.Words.Length == 0 && item.Entries.Count == 0 ? words["Nothing"].Value : null);
    }

    private static void Write(WordFile file, IReadOnlyList<GetMinutes.Change> changes, IStringLocalizer<MinutingWords> words)
    {
        if (changes.Count == 0)
        {
            return;
        }

        file.Heading(1, words["Changes"]);
        file.Words(words["ChangesAbout"]);
        foreach (var change in changes)
        {
            file.Heading(2, words["Item", change.Item, change.Title]);
            file.Words($"{words["Before"]} {(change.Before.Length > 0 ? change.Before : words["NothingBefore"].Value)}");
            file.Words($"{words["Now"]} {(change.Now.Length > 0 ? change.Now : words["NothingNow"].Value)}");
        }
    }
}
