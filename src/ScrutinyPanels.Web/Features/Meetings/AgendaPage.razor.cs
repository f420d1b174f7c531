using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>The agenda of a meeting as it is made: it fills itself, takes items of the panel's own, and is put in order.</summary>
public sealed partial class AgendaPage
{
    private GetMeeting.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "add")]
    private ItemForm Form { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "fill")]
    private FillForm Filled { get; set; } = null!;

    private bool MayChange => view is { MayRun: true, State: not (MeetingState.Ended or MeetingState.Cancelled) };

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        Filled ??= new();
        view = (await Send.Query(new GetMeeting.Query(new(Id)))).Answer;
        if (view is not { MayRun: true })
        {
            view = null;
            Go.NotFound();
        }
    }

    private async Task Fill()
    {
        var outcome = await Send.Command(new FillAgenda.Command(new(Id), Filled.WhyLate));
        Show(outcome, outcome.Answer switch { 0 => W["FilledNothing"], 1 => W["FilledOne"], var n => W["FilledMany", n] }, "Filled.WhyLate");
    }

    private async Task Add() => Show(await Send.Command(new AddAgendaItem.Command(new(Id), Form.Typed, Form.WhyLate)), W["ItemAdded", Form.Title ?? string.Empty], "WhyLate");

    private void Show(Outcome outcome, string done, string whyField)
    {
        problems = outcome.Refusal == Refusal.Rule && outcome.Problems[0].Message == MeetingRules.WhyLate.Sentence
            ? [new Problem(whyField, outcome.Problems[0].Message)]
            : outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/meetings/{Id}/agenda", done);
        }
    }

    /// <summary>What the button posts that fills the agenda.</summary>
    internal sealed class FillForm
    {
        public string? WhyLate { get; set; }
    }
}

/// <summary>An item of an agenda as a page posts it.</summary>
public sealed class ItemForm
{
    public string? Title { get; set; }

    public string? Purpose { get; set; }

    public string? Minutes { get; set; } = "5";

    public string? IsClosed { get; set; }

    public string? WhyLate { get; set; }

    internal ItemInput Typed => new(Title, Purpose, Minutes, IsClosed is not null);

    internal static ItemForm Of(GetMeeting.Item item) => new()
    {
        Title = item.Title,
        Purpose = item.Purpose,
        Minutes = item.Minutes.ToString(CultureInfo.InvariantCulture),
        IsClosed = item.IsClosed ? "true" : null,
    };
}
