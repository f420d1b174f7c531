using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Features.Reviews.Calibration;
using ScrutinyPanels.Web.Send;
using Dispatcher = ScrutinyPanels.Web.Send.Dispatcher;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>What happens at a page of a case that is closed to the person who asks.</summary>
internal static class ConflictGate
{
    /// <summary>Whoever lacks something that the panel's rules ask for is led to the page that says what, whoever has still to say whether they can look is led to the page that asks, and whoever has to practise first to the practice cases; to everybody else the page is not there.</summary>
    public static async Task ToCheck(this Go go, Dispatcher send, Guid id)
    {
        if ((await send.Query(new GetLockedCase.Query(new(id)))).Answer)
        {
            go.To("/my-cases/not-yet");
        }
        else if ((await send.Query(new GetConflictCheck.Query(new(id)))).Succeeded)
        {
            go.To($"/my-cases/{id}/can-you-look");
        }
        else if ((await send.Query(new GetWaitingCase.Query(new(id)))).Answer)
        {
            go.To("/practice");
        }
        else
        {
            go.NotFound();
        }
    }
}
