using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;
using ScrutinyPanels.Web.SignIn;

namespace ScrutinyPanels.Web.Features.Meetings.Live;

/// <summary>The screen from which a meeting is run. All that is done is a posted form, so that it works on any line; desk.js posts without leaving the page, and a small live part says when to look again.</summary>
public sealed partial class DeskPage
{
    private GetDesk.View? view;
    private GetWatching.View watching = new(null, false);
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Whose device it is: what is kept on it opens for them alone.</summary>
    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "desk")]
    private DeskForm Form { get; set; } = null!;

    private string Key => Context.RequestServices.GetRequiredService<Me>().DeviceKey($"meetings/{Id}/live");

    private string NowSentence => view switch
    {
        { BreakSince: { } since } => W["BreakSince", Told.Time(since)],
        { Current: { } item } => W["NowItem", item.Position, item.Title],
        _ => W["NoItemYet"],
    };

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        await Look();
    }

    private async Task Look()
    {
        view = (await Send.Query(new GetDesk.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
        else if (view.State != MeetingState.Sitting && HttpMethods.IsGet(Context.Request.Method))
        {
            Go.To($"/meetings/{Id}");
        }
        else if (view.Items.Any(i => i.Case is not null))
        {
            watching = (await Send.Query(new GetWatching.Query(new(Id)))).Answer ?? watching;
        }
    }

    private async Task Take()
    {
        if (view is null || Form.ToCommand(new MeetingId(Id)) is not { } command)
        {
            return;
        }

        var outcome = await Send.Command(command);
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/meetings/{Id}/live");
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }
}
