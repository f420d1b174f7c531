using ScrutinyPanels.Application.Features.Publication.OpenData;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Web.Send;
using AskedRow = ScrutinyPanels.Application.Features.Publication.OpenData.ListOpenRecommendations.Row;

namespace ScrutinyPanels.Web.Features.Publication.OpenData;

/// <summary>The one list of what the open data holds.</summary>
internal static class DataSets
{
    public static DataSet Recommendations { get; } = new("recommendations", "Recommendation", true,
    [
        Asked("id", DataType.Id, (r, _) => r.Story.Id.Value),
        Asked("url", DataType.Address, (r, at) => $"{at}/asked/{r.Story.Id.Value}"),
        Asked("feed", DataType.Address, (r, at) => $"{at}/asked/{r.Story.Id.Value}/feed"),
        Asked("reference", DataType.Text, (r, _) => r.Story.Reference),
        Asked("panel", DataType.Text, (r, _) => r.Story.Panel),
        Asked("panel_slug", DataType.Text, (r, _) => r.Story.PanelSlug),
        Asked("force", DataType.Text, (r, _) => r.Story.Force),
        Asked("practice", DataType.YesNo, (r, _) => r.Story.IsPractice),
        Asked("kind", DataType.Code, (r, _) => r.Story.Kind, codes: Codes(except: RecommendationKind.Feedback)),
        Asked("theme", DataType.Code, (r, _) => r.Story.Theme, true, Codes<AskTheme>()),
        Asked("asked_by", DataType.Text, (r, _) => r.Story.Source, true),
        Asked("step", DataType.Code, (r, _) => r.Story.Step, codes: Codes(except: RecommendationStep.Draft)),
        Asked("decision", DataType.Code, (r, _) => r.Story.Decision, codes: Codes<ForceDecision>()),
        Asked("delivery", DataType.Code, (r, _) => r.Story.Delivery, codes: Codes<Delivery>()),
        Asked("judgement", DataType.Code, (r, _) => r.Story.Judgement, codes: Codes<Judgement>()),
        Asked("due_on", DataType.Day, (r, _) => r.Story.Clock.Due),
        Asked("late", DataType.YesNo, (r, _) => r.Story.Clock.IsLate),
        Asked("working_days_late", DataType.Number, (r, _) => r.Story.Clock.WorkingDaysLate),
        Asked("paused_since", DataType.Day, (r, _) => r.Story.Clock.Paused?.From, true),
        Asked("paused_until", DataType.Day, (r, _) => r.Story.Clock.Paused?.Until, true),
        Asked("pause_cause", DataType.Code, (r, _) => r.Story.Clock.Paused?.Cause, true, Codes<PauseCause>()),
        Asked("more_time_asked_on", DataType.Day, (r, _) => r.Story.MoreTimeAsked?.From, true),
        Asked("more_time_cause", DataType.Code, (r, _) => r.Story.MoreTimeAsked?.Cause, true, Codes<PauseCause>()),
        Asked("asked_on", DataType.Day, (r, _) => r.Story.AskedOn),
        Asked("public_since", DataType.Day, (r, _) => r.PublicSince),
        Asked("acknowledged_on", DataType.Day, (r, _) => r.Story.AcknowledgedOn, true),
        Asked("replied_on", DataType.Day, (r, _) => r.Story.Clock.RepliedOn, true),
        Asked("judged_on", DataType.Day, (r, _) => r.Story.JudgedOn, true),
        Asked("asked_again_on", DataType.Day, (r, _) => r.Story.AskedAgainOn, true),
        Asked("closed_on", DataType.Day, (r, _) => r.Story.ClosedOn, true),
        Asked("withdrawn_on", DataType.Day, (r, _) => r.Story.WithdrawnOn, true),
        Asked("check_on", DataType.Day, (r, _) => r.Story.CheckOn, true),
        Asked("check_result", DataType.Code, (r, _) => r.Story.Checked, true, Codes<CheckResult>()),
        Asked("words_released_on", DataType.Day, (r, _) => r.Story.ReleasedOn, true),
        Asked("words_corrected_on", DataType.List, (r, _) => r.Story.CorrectedOn),
        Asked("title", DataType.Text, (r, _) => r.Story.Words?.Title, true),
        Asked("we_saw", DataType.Text, (r, _) => r.Story.Words?.Saw, true),
        Asked("we_asked", DataType.Text, (r, _) => r.Story.Words?.Asked, true),
        Asked("who_must_act", DataType.Text, (r, _) => r.Story.Words?.WhoMustAct, true),
        Asked("how_we_shall_know", DataType.Text, (r, _) => r.Story.Words?.HowWeShallKnow, true),
        Asked("they_answered", DataType.Text, (r, _) => r.Story.Words?.Answered, true),
        Asked("they_promised", DataType.Text, (r, _) => r.Story.Words?.Promised, true),
        Asked("promised_by", DataType.Day, (r, _) => r.Story.PromisedBy, true),
        Asked("panel_view", DataType.Text, (r, _) => r.Story.Words?.PanelView, true),
        Asked("what_changed", DataType.Text, (r, _) => r.Story.Words?.Changed, true),
        Asked("what_has_not", DataType.Text, (r, _) => r.Story.Words?.NotChanged, true),
        Asked("changed_on", DataType.Day, (r, _) => r.ChangedOn),
    ],
    async (send, asked, cancel) =>
    {
        var outcome = await send.Query(new ListOpenRecommendations.Query(asked.Panel, asked.Since, asked.After, asked.Limit), cancel);
        return (outcome, outcome.Answer is { } view ? new(view.Rows, view.Next) : null);
    });

    public static DataSet Panels { get; } = new("panels", "Panel", false,
    [
        OfPanel("id", DataType.Id, (p, _) => p.Id),
        OfPanel("url", DataType.Address, (p, at) => $"{at}/panels/{p.Slug}"),
        OfPanel("feed", DataType.Address, (p, at) => $"{at}/panels/{p.Slug}/feed"),
        OfPanel("slug", DataType.Text, (p, _) => p.Slug),
        OfPanel("name", DataType.Text, (p, _) => p.Name),
        OfPanel("area", DataType.Text, (p, _) => p.Area),
        OfPanel("practice", DataType.YesNo, (p, _) => p.IsPractice),
        OfPanel("about", DataType.Text, (p, _) => p.About, true),
        OfPanel("reports_to", DataType.Text, (p, _) => p.ReportsTo, true),
        OfPanel("forces", DataType.List, (p, _) => p.Forces),
        OfPanel("asked", DataType.Number, (p, _) => p.Asked),
        OfPanel("answered", DataType.Number, (p, _) => p.Answered),
        OfPanel("answered_in_time", DataType.Number, (p, _) => p.AnsweredInTime),
        OfPanel("late_now", DataType.Number, (p, _) => p.LateNow),
    ],
    AskPanels);

    public static DataSet Meetings { get; } = new("meetings", "Meeting", true,
    [
        OfMeeting("id", DataType.Id, (m, _) => m.Id),
        OfMeeting("url", DataType.Address, (m, at) => $"{at}/minutes/{m.Id}"),
        OfMeeting("word_file", DataType.Address, (m, at) => $"{at}/minutes/{m.Id}.docx"),
        OfMeeting("panel", DataType.Text, (m, _) => m.Panel),
        OfMeeting("panel_slug", DataType.Text, (m, _) => m.PanelSlug),
        OfMeeting("practice", DataType.YesNo, (m, _) => m.IsPractice),
        OfMeeting("title", DataType.Text, (m, _) => m.Title),
        OfMeeting("held_on", DataType.Day, (m, _) => m.Day),
        OfMeeting("published_on", DataType.Day, (m, _) => m.PublishedOn),
    ],
    async (send, asked, cancel) =>
    {
        var outcome = await send.Query(new ListOpenMeetings.Query(asked.Panel, asked.Since, asked.After, asked.Limit), cancel);
        return (outcome, outcome.Answer is { } view ? new(view.Rows, view.Next) : null);
    });

    public static DataSet Feedback { get; } = new("feedback", "Feedback", false,
    [
        OfPanel("panel_id", DataType.Id, (p, _) => p.Id),
        OfPanel("url", DataType.Address, (p, at) => $"{at}/panels/{p.Slug}"),
        OfPanel("panel", DataType.Text, (p, _) => p.Name),
        OfPanel("panel_slug", DataType.Text, (p, _) => p.Slug),
        OfPanel("practice", DataType.YesNo, (p, _) => p.IsPractice),
        OfPanel("sent", DataType.Number, (p, _) => p.Feedback.Sent),
        OfPanel("given_to_supervisor", DataType.Number, (p, _) => p.Feedback.ToSupervisor),
        OfPanel("given_to_officer", DataType.Number, (p, _) => p.Feedback.ToOfficer),
        OfPanel("officer_replied", DataType.Number, (p, _) => p.Feedback.OfficerReplied),
        OfPanel("learning_done", DataType.Number, (p, _) => p.Feedback.LearningDone),
    ],
    AskPanels);

    public static IReadOnlyList<DataSet> All { get; } = [Recommendations, Panels, Meetings, Feedback];

    private static async Task<(Outcome Outcome, DataSlice? Slice)> AskPanels(Dispatcher send, DataQuestion asked, CancellationToken cancel)
    {
        var outcome = await send.Query(new ListOpenPanels.Query(asked.Panel, asked.After, asked.Limit), cancel);
        return (outcome, outcome.Answer is { } view ? new(view.Rows, view.Next) : null);
    }

    private static DataField Asked(string name, DataType type, Func<AskedRow, string, object?> read, bool mayBeEmpty = false, IReadOnlyList<string>? codes = null) => DataField.Of(name, type, read, mayBeEmpty, codes);

    private static DataField OfPanel(string name, DataType type, Func<ListOpenPanels.Row, string, object?> read, bool mayBeEmpty = false) => DataField.Of(name, type, read, mayBeEmpty);

    private static DataField OfMeeting(string name, DataType type, Func<ListOpenMeetings.Row, string, object?> read) => DataField.Of(name, type, read);

    private static List<string> Codes<T>(params IReadOnlyList<T> except)
        where T : struct, Enum => [.. Enum.GetValues<T>().Except(except).Select(v => DataField.Code(v))];
}
