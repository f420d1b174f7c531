using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Messages;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Messages;

/// <summary>A person chooses how often each kind of message comes.</summary>
public sealed partial class MyMessagesPage
{
    private IReadOnlyList<Problem> problems = [];
    private IReadOnlyList<Choice> paces = [];
    private bool hasWelsh;

    [SupplyParameterFromForm(FormName = "messages")]
    private Input? Form { get; set; }

    protected override async Task OnInitializedAsync()
    {
        paces = [.. Enum.GetValues<MessagePace>().Select(p => new Choice(p.ToString(), W[$"Pace_{p}"]))];
        if ((await Send.Query(new GetMyMessages.Query())).Answer is { } mine)
        {
            hasWelsh = mine.HasWelsh;
            Form ??= new() { Language = mine.InWelsh ? "cy" : "en", CasesToRead = mine.CasesToRead.ToString(), Meeting = mine.Meeting.ToString(), WaitingForYou = mine.WaitingForYou.ToString() };
        }
    }

    private async Task Submit()
    {
        var outcome = await Send.Command(new ChooseMessages.Command(PaceOf(Form?.CasesToRead), PaceOf(Form?.Meeting), PaceOf(Form?.WaitingForYou), Form?.Language == "cy"));
        problems = outcome.ToProblems();
        if (outcome.Succeeded)
        {
            Go.To("/account", W["MineSaved"]);
        }
    }

    private static MessagePace? PaceOf(string? chosen) => Enum.TryParse<MessagePace>(chosen, out var pace) ? pace : null;

    internal sealed class Input
    {
        public string? CasesToRead { get; set; }

        public string? Meeting { get; set; }

        public string? WaitingForYou { get; set; }

        public string? Language { get; set; }
    }
}
