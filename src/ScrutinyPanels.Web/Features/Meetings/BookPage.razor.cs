using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>Books a meeting or a series: questions first, then the days once more before they are made.</summary>
public sealed partial class BookPage
{
    private static readonly DayOfWeek[] Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    private IReadOnlyList<Problem> problems = [];
    private IReadOnlyList<Choice> panels = [];
    private IReadOnlyList<Choice> kinds = [];
    private IReadOnlyList<Choice> months = [];
    private IReadOnlyList<Choice> weeks = [];
    private IReadOnlyList<Choice> weekdays = [];
    private bool confirm;

    [SupplyParameterFromForm(FormName = "book")]
    private BookForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        panels = [.. ((await Send.Query(new ListPanelsToBook.Query())).Answer ?? []).Select(p => new Choice(p.Id.Value.ToString(), p.Name))];
        kinds = [.. Enum.GetValues<MeetingKind>().Select(k => new Choice($"{k}", W[$"Kind_{k}"], W[$"Kind_{k}_Hint"]))];
        months = [.. Enumerable.Range(1, Recurrence.MostMonths).Select(n => new Choice(n.ToString(CultureInfo.InvariantCulture), W[n == 1 ? "EachMonth" : "EveryNMonths", n]))];
        weeks = [new(string.Empty, W["AsFirstDay"]), .. Enum.GetValues<WeekOfMonth>().Select(w => new Choice($"{w}", W[$"Week_{w}"]))];
        weekdays = [new(string.Empty, W["AsFirstDay"]), .. Weekdays.Select(d => new Choice($"{d}", W[$"Day_{d}"]))];
    }

    private async Task Submit()
    {
        if (Form.Back is not null)
        {
            return;
        }

        var outcome = Form.Sure is null ? Send.Check(Form.Command) : await Send.Command(Form.Command);
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded && Form.Sure is null)
        {
            confirm = true;
        }
        else if (outcome is Outcome<MeetingId> { Succeeded: true } made)
        {
            Go.To(Form.Days.Count == 1 ? $"/meetings/{made.Answer.Value}" : "/meetings", W[Form.Days.Count == 1 ? "Booked" : "BookedMany", Form.Days.Count]);
        }
    }
}
